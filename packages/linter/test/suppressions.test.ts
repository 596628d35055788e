import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  activeRules,
  defaultConfig,
  factsOf,
  KnownDocuments,
  lintDocument,
  outsideOf,
  reportOf,
  rules,
  summaryLine,
  type DocumentFacts,
} from '@afterword/linter';
import { defaultTemplate, defaultVocabulary, parse } from '@afterword/parser';
import type { Diagnostic } from '@afterword/schema';
import { describe, expect, test } from 'vitest';

const IDS = ['header/severity-known', 'actions/owner-required', 'header/id-unique'];

interface Setting {
  /** Rules that run beside those about suppressions. */
  ids?: string[];
  others?: DocumentFacts[];
  partial?: boolean;
}

function lint(text: string, { ids = IDS, others = [], partial = false }: Setting = {}): Diagnostic[] {
  const template = defaultTemplate();
  const parsed = parse(text, { path: 'a.md', template });
  return lintDocument({
    parsed,
    rules: rules
      .filter(({ id }) => ids.includes(id) || id.startsWith('suppression/'))
      .map((rule) => ({ rule, severity: null, options: {} })),
    template,
    vocabulary: defaultVocabulary,
    outside: outsideOf({ documents: new KnownDocuments([factsOf(parsed), ...others], partial), today: '2026-06-30' }),
  });
}

/** Findings as `line rule`, those suppressed in brackets. */
function told(text: string, setting: Setting = {}): string[] {
  return lint(text, setting).map(({ range, ruleId, suppressed }) =>
    suppressed ? `[${range.start.line} ${ruleId}]` : `${range.start.line} ${ruleId}`,
  );
}

const comment = (directive: string): string => `<!-- afterword-${directive} -->`;
const BAD = '**Severity:** Quite bad';
const OPEN = '- [ ] **Pause the retry worker** - Due: 2026-03-05';
const SEVERITY = 'header/severity-known -- our own words';
const OWNER = 'actions/owner-required -- the vendor owns it';

/** A document of a header and action items, one line each. */
function document(header: string[], items: string[] = []): string {
  return ['# Labels printed twice', '', ...header, '', '## Action Items', '', ...items, ''].join('\n');
}

describe('a directive covers', () => {
  test.each<[string, string, string[]]>([
    ['the next line', document([comment(`disable-next-line ${SEVERITY}`), BAD]), ['[4 header/severity-known]']],
    ['the next line with text', document([comment(`disable-next-line ${SEVERITY}`), '', '', BAD]), ['[6 header/severity-known]']],
    [
      'the next line after other directives',
      document([], [comment(`disable-next-line ${OWNER}`), comment(`disable-file ${SEVERITY}`), OPEN]),
      ['7 suppression/unused', '[8 actions/owner-required]'],
    ],
    ['its own line', document([`${BAD} ${comment(`disable-line ${SEVERITY}`)}`]), ['[3 header/severity-known]']],
    [
      'the whole file',
      document([BAD], [OPEN, comment(`disable-file ${SEVERITY}`)]),
      ['[3 header/severity-known]', '7 actions/owner-required'],
    ],
    [
      'a stretch',
      document([], [comment(`disable ${OWNER}`), OPEN, comment('enable actions/owner-required'), OPEN]),
      ['[7 actions/owner-required]', '9 actions/owner-required'],
    ],
    [
      'several rules',
      document([BAD], [OPEN, comment('disable-file header/severity-known, actions/owner-required -- both')]),
      ['[3 header/severity-known]', '[7 actions/owner-required]'],
    ],
    ['from front matter', `---\n# afterword-disable-file ${SEVERITY}\nseverity: Quite bad\n---\n\n# T\n`, ['[3 header/severity-known]']],
    [
      'a line of front matter',
      `---\nseverity: Quite bad # afterword-disable-line ${SEVERITY}\n---\n\n# T\n`,
      ['[2 header/severity-known]'],
    ],
    [
      'the next line of front matter',
      `---\n# afterword-disable-next-line ${SEVERITY}\n# a note\n\nseverity: Quite bad\n---\n\n# T\n`,
      ['2 suppression/unused', '5 header/severity-known'],
    ],
  ])('%s', (_, text, expected) => {
    expect(told(text)).toEqual(expected);
    expect(told(text.replaceAll('\n', '\r\n'))).toEqual(expected);
  });

  test('a cell of a table', () => {
    const row = (owner: string): string => `| Pause the retry worker | ${owner} | 2026-03-05 | Open |`;
    const table = ['| Action Item | Owner | Due Date | Status |', '|---|---|---|---|'];
    expect(told(document([], [...table, row(''), row('')]))).toEqual(['8 actions/owner-required', '9 actions/owner-required']);
    expect(told(document([], [...table, row(comment(`disable-line ${OWNER}`)), row('')]))).toEqual([
      '[8 actions/owner-required]',
      '9 actions/owner-required',
    ]);
    expect(told(document([], [...table, row(''), comment(`disable-next-line ${OWNER}`), row('')]))).toEqual([
      '8 actions/owner-required',
      '[10 actions/owner-required]',
    ]);
  });
});

describe('nothing is suppressed by', () => {
  test.each<[string, string, string[]]>([
    ['a directive without a rule', document([`${BAD} ${comment('disable-line')}`]), ['3 header/severity-known', '3 suppression/malformed']],
    [
      'a directive for all rules',
      document([BAD, '', comment('disable-file * -- all of it')]),
      ['3 header/severity-known', '5 suppression/malformed'],
    ],
    ['another rule', document([`${BAD} ${comment(`disable-line ${OWNER}`)}`]), ['3 header/severity-known', '3 suppression/unused']],
    ['a directive in a fence', document([BAD, '', '```html', comment(`disable-file ${SEVERITY}`), '```']), ['3 header/severity-known']],
    ['a directive in code', document([BAD, '', `\`${comment(`disable-file ${SEVERITY}`)}\``]), ['3 header/severity-known']],
    [
      'a directive in a YAML string',
      `---\nseverity: Quite bad\nnote: "# afterword-disable-file ${SEVERITY}"\nmore: |\n  # afterword-disable-file ${SEVERITY}\n---\n\n# T\n`,
      ['2 header/severity-known'],
    ],
  ])('%s', (_, text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});

test('a suppression without a reason works, and is a finding of its own', () => {
  expect(told(document([`${BAD} ${comment('disable-line header/severity-known')}`]))).toEqual([
    '[3 header/severity-known]',
    '3 suppression/missing-reason',
  ]);
});

test('findings about suppressions cannot be suppressed', () => {
  const text = document([
    `${BAD} ${comment('disable-line header/severity-known')}`,
    comment('disable-file suppression/missing-reason -- no'),
  ]);
  expect(told(text)).toEqual(['[3 header/severity-known]', '3 suppression/missing-reason', '4 suppression/unknown-rule']);
});

test('an unclosed suppression covers the rest, and says so', () => {
  expect(told(document([], [comment(`disable ${OWNER}`), OPEN]))).toEqual(['6 suppression/unclosed', '[7 actions/owner-required]']);
});

test('only what the run can judge is called unused', () => {
  const text = `${document(['**Incident ID:** INC-2026-014'])}\n${comment('disable-file header/id-unique -- the second half is in b.md')}\n`;
  expect(told(text)).toEqual(['8 suppression/unused']);
  expect(told(text, { partial: true })).toEqual([]);
  expect(told(text, { ids: [] })).toEqual([]);
  const other = parse(document(['**Incident ID:** INC-2026-014']), { path: 'b.md' });
  expect(told(text, { others: [factsOf(other)] })).toEqual(['[3 header/id-unique]']);
});

test('rules that look at other documents say so', () => {
  const source = (id: string): string => readFileSync(join(import.meta.dirname, `../src/rules/${id}.ts`), 'utf8');
  const looking = rules.filter(({ id }) => /\bask\('(?:document|names|anchors|sameId|sameSummary|idsAround)'/.test(source(id)));
  expect(rules.filter(({ acrossDocuments }) => acrossDocuments).map(({ id }) => id)).toEqual(looking.map(({ id }) => id));
});

test('removing what is unused leaves a clean document and touches nothing else', () => {
  const clean = document(
    ['**Severity:** High  ', '**Status:** Resolved'],
    ['- [ ] Stop it - Owner: Mara Lindqvist', `${OPEN} ${comment(`disable-line ${OWNER}`)}`],
  );
  const text = clean
    .replace('High  ', `High ${comment(`disable-line ${SEVERITY}`)}  `)
    .replace('- [ ] Stop it', `${comment('disable actions/owner-required, header/severity-known -- both')}\n- [ ] Stop it`)
    .replace(`\n${OPEN}`, `\n  ${comment('enable actions/owner-required,header/severity-known')}\n${OPEN}`)
    .replace(' -- the vendor', ', header/severity-known -- the vendor');
  let at = text;
  for (let pass = 0; pass < 5; pass++) at = applyEdits(at, lint(at));
  expect(at).toBe(clean);
  expect(told(at)).toEqual(['[9 actions/owner-required]']);
});

function applyEdits(text: string, found: Diagnostic[]): string {
  const edits = found.flatMap(({ fix }) => fix?.edits ?? []).sort((a, b) => b.start - a.start);
  return edits.reduce((at, edit) => at.slice(0, edit.start) + edit.text + at.slice(edit.end), text);
}

test('a suppression does not change the fingerprint of its finding', () => {
  const row = (cell: string): string =>
    document([], ['| Action Item | Owner | Due Date |', '|---|---|---|', `| Pause the worker | ${cell}| 2026-03-05 |`]);
  const [plain] = lint(row(''));
  const [covered] = lint(row(`${comment(`disable-line ${OWNER}`)} `));
  expect(covered!.suppressed).toBe('inline');
  expect(covered!.fingerprint).toBe(plain!.fingerprint);
});

test('two missing things at one place have two fingerprints', () => {
  const ids = ['structure/missing-field'];
  const [date, id] = lint('# Labels printed twice\n\n**Severity:** High\n**Status:** Resolved\n**Duration:** 2 hours\n', { ids });
  expect(date!.offset).toBe(id!.offset);
  expect(date!.fingerprint.slice(0, 28)).not.toBe(id!.fingerprint.slice(0, 28));
});

test('suppressed findings are counted apart', () => {
  const report = reportOf(
    [{ path: 'a.md', text: () => null, diagnostics: lint(document([`${BAD} ${comment(`disable-line ${SEVERITY}`)}`], [OPEN])) }],
    rules,
    '0',
  );
  expect(report.summary).toMatchObject({ errors: 1, suppressed: 1, filesWithFindings: 1 });
  expect(summaryLine(report)).toContain('1 suppressed (1 inline)');
});

test('the rules about suppressions run by default', () => {
  const ids = activeRules(defaultConfig('/'), rules, 'a.md').map(({ rule }) => rule.id);
  expect(ids.filter((id) => id.startsWith('suppression/'))).toHaveLength(5);
});
