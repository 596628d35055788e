import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { compileTemplate, defaultTemplate, parse, type Parsed } from '@afterword/parser';

const template = defaultTemplate();
const filled = readFileSync(join(import.meta.dirname, 'fixtures/filled.md'), 'utf8');
const complete = parse(filled, { template });

interface Loose {
  [key: string]: Loose;
}

// A document with one section of the built-in template; what binding makes of it.
function sectionOf(text: string): Loose {
  return parse(text, { template }).postmortem.sections as Loose;
}

function notes({ notes: all }: Parsed): string[] {
  return all.map(({ code, data }) => [code, ...Object.values(data)].join(' '));
}

test.each([
  ['CRLF', filled.replaceAll('\n', '\r\n')],
  ['a byte order mark', `\uFEFF${filled}`],
  ['no blank lines between blocks', filled.replaceAll(/\n{2,}(?=- |\d\. |\*\*)/g, '\n')],
  ['no hard breaks', filled.replaceAll(/ +$/gm, '')],
  ['another bullet', filled.replaceAll(/^- (?!\[)(?=\*\*|[A-Z`])/gm, '* ')],
  ['the colon outside the bold', filled.replaceAll(':** ', '**: ').replace(':**\n', '**:\n')],
  ['numbered headings', filled.replaceAll(/^## /gm, '## 1. ')],
  ['other capitals in headings', filled.replaceAll(/^##+ .*/gm, (heading) => heading.toUpperCase())],
  ['no qualifiers', filled.replaceAll(/ \(Within.*\)/g, '')],
  ['rules right under text', filled.replaceAll('\n\n---\n', '\n---\n')],
])('the same sections with %s', (_, text) => {
  const { postmortem, gaps } = parse(text, { template });
  expect(postmortem.sections).toEqual(complete.postmortem.sections);
  expect(gaps).toEqual([]);
});

test('places are those of the values', () => {
  const { places, document, postmortem } = complete;
  const at = (pointer: string): string => {
    const { start, end } = places.get(pointer)!;
    return document.text.slice(start, end);
  };
  const strings: [string, string][] = [];
  const visit = (value: unknown, pointer: string): void => {
    if (typeof value === 'string') strings.push([pointer, value]);
    else if (value !== null && typeof value === 'object')
      for (const [key, inner] of Object.entries(value)) visit(inner, `${pointer}/${key.replaceAll('/', '~1')}`);
  };
  visit(postmortem.sections, '/sections');
  expect(strings.length).toBeGreaterThan(150);
  for (const [pointer, value] of strings.filter(([p]) => !/\/technicalDetails\/|Well\/|Investigation\//.test(p)))
    expect([pointer, at(pointer)]).toEqual([pointer, value]);
  expect(at('/sections/timeline/1')).toMatch(/^\| 09:58 .*\|$/);
  expect(at('/sections/actionItems/shortTermActions/0')).toBe(
    '- [ ] **Run the scanner report every minute** - Owner: Ife Obi - Due: 2026-03-11',
  );
  expect(at('/sections/actionItems/immediateActions')).toBe('Immediate Actions (Within 24 hours)');
});

test('every word of a document is in its sections or in other', () => {
  const extra = filled
    .replace('## Timeline\n', 'Zebra paragraph.\n\n**Unheard of:** quagga\n\n## Timeline\n\nOkapi intro.\n\n> Tapir quote.\n\n')
    .replace('### What Worked Well\n', '### What Worked Well\n\nGnu prose.\n\n| Ibex | Kudu |\n|---|---|\n| eland | oryx |\n\n')
    .replace('**Status:** Resolved', '**Status:** Resolved\n**Ferret:** stoat')
    .replace('## Appendix\n', '## Bestiary\n\nMarten.\n\n### Sub\n\n- civet\n\n```sh\ngenet\n```\n\n## Appendix\n\n- loris item\n\n');
  const { postmortem } = parse(extra, { template });
  const json = JSON.stringify([postmortem.sections, postmortem.other]);
  const known = new Set([...template.source.matchAll(/[\p{L}\p{N}]+/gu)].map(([word]) => word));
  const lost = [...extra.matchAll(/[\p{L}\p{N}]+/gu)].map(([word]) => word).filter((word) => !known.has(word) && !json.includes(word));
  expect(lost).toEqual([]);
});

describe('line patterns', () => {
  const review = (value: string): unknown =>
    sectionOf(`# T\n\n## Review and Approval\n\n**Prepared by:** ${value}\n`)['reviewAndApproval']?.preparedBy;
  const commit = (item: string): unknown =>
    sectionOf(`# T\n\n## Appendix\n\n### Code Changes in Past 24 Hours\n\n- ${item}\n`)['appendix']?.codeChangesInPast24Hours?.[0];
  const duration = (value: string): unknown => sectionOf(`# T\n\n**Duration:** ${value}\n`)['header']?.duration;
  const action = (item: string): unknown =>
    sectionOf(`# T\n\n## Action Items\n\n### Immediate Actions\n\n${item}\n`)['actionItems']?.immediateActions?.[0];
  const factor = (item: string): unknown =>
    sectionOf(`# T\n\n## Root Cause Analysis\n\n### Contributing Factors\n\n${item}\n`)['rootCauseAnalysis']?.contributingFactors?.[0];

  test.each([
    ['Ana Roe - 2026-01-02', { name: 'Ana Roe', date: '2026-01-02' }],
    ['A - B - 2026-01-02', { name: 'A - B', date: '2026-01-02' }],
    ['Ana Roe', { name: 'Ana Roe', date: null }],
    ['2026-01-02', { name: null, date: '2026-01-02' }],
    ['[Name] - 2026-01-02', { name: null, date: '2026-01-02' }],
    ['Ana – March 3, 2026', { name: 'Ana', date: 'March 3, 2026' }],
    ['N/A', { name: null, date: null, text: 'N/A' }],
  ])('signature %s', (value, expected) => expect(review(value)).toEqual(expected));

  test.each([
    ['10:00 - 12:30 (2h 30m)', { start: '10:00', end: '12:30', total: '2h 30m' }],
    ['10:00–12:30', { start: '10:00', end: '12:30', total: null }],
    ['10:00 UTC to 12:30 UTC (about 2.5 hours)', { start: '10:00 UTC', end: '12:30 UTC', total: 'about 2.5 hours' }],
    ['2026-01-02 23:00 - 2026-01-03 01:00 (2 hours)', { start: '2026-01-02 23:00', end: '2026-01-03 01:00', total: '2 hours' }],
    ['2 hours', { start: null, end: null, total: '2 hours' }],
    ['~2 hours (05:19 UTC - 14:53 UTC)', { start: null, end: null, total: null, text: '~2 hours (05:19 UTC - 14:53 UTC)' }],
    ['TBD', { start: null, end: null, total: null, text: 'TBD' }],
  ])('duration %s', (value, expected) => expect(duration(value)).toEqual(expected));

  test.each([
    ['**abc1234:** fix - the thing - Ana - 10:00', { commit: 'abc1234', description: 'fix - the thing', author: 'Ana', time: '10:00' }],
    ['**abc1234**: fix', { commit: 'abc1234', description: 'fix', author: null, time: null }],
    ['abc1234: fix - Ana - 10:00', { commit: 'abc1234', description: 'fix', author: 'Ana', time: '10:00' }],
    ['**abc1234:** run `a - b` - Ana - 10:00', { commit: 'abc1234', description: 'run `a - b`', author: 'Ana', time: '10:00' }],
    [
      '**abc1234:** see [a - b](https://x.example/a-b) - Ana - 10:00',
      { commit: 'abc1234', description: 'see [a - b](https://x.example/a-b)', author: 'Ana', time: '10:00' },
    ],
  ])('change %s', (item, expected) => expect(commit(item)).toEqual(expected));

  test.each([
    ['- [ ] **Fix it** - Owner: Ana - Due: 2026-01-02', { done: false, action: 'Fix it', owner: 'Ana', due: '2026-01-02' }],
    ['- [x] Fix it - Due: 2026-01-02 - Owner: Ana', { done: true, action: 'Fix it', owner: 'Ana', due: '2026-01-02' }],
    ['- [ ] **Fix it** (Owner: Ana, Due: 2026-01-02)', { done: false, action: 'Fix it', owner: 'Ana', due: '2026-01-02' }],
    [
      '- [ ] **Fix it** - Owner: Ana - Due: 2026-01-02 (moved once)',
      { done: false, action: 'Fix it', owner: 'Ana', due: '2026-01-02', text: '(moved once)' },
    ],
    ['- [ ] **Fix it**\n  - Owner: Ana\n  - Due: 2026-01-02', { done: false, action: 'Fix it', owner: 'Ana', due: '2026-01-02' }],
    ['- [ ] Fix it', { done: false, action: 'Fix it', owner: null, due: null }],
    ['- [] Fix it', { done: null, action: 'Fix it', owner: null, due: null }],
    ['- Fix it', { done: null, action: 'Fix it', owner: null, due: null }],
    ['- [ ] **Fix** - Owner: [Name] - Due: next week', { done: false, action: 'Fix', owner: null, due: 'next week' }],
  ])('action %s', (item, expected) => expect(action(item)).toEqual(expected));

  test.each([
    ['1. **Cache:** too small', { factor: 'Cache', text: 'too small' }],
    ['1. **Cache** - too small', { factor: 'Cache', text: 'too small' }],
    ['* Cache: too small', { factor: 'Cache', text: 'too small' }],
    ['1) The cache was too small.', { factor: null, text: 'The cache was too small.' }],
    ['1. **a** and **b:** c', { factor: null, text: '**a** and **b:** c' }],
    ['1. **Cache:** too small\n   - since May\n', { factor: 'Cache', text: 'too small\n- since May' }],
  ])('factor %s', (item, expected) => expect(factor(item)).toEqual(expected));
});

describe('tolerance', () => {
  test.each([
    ['plain labels', 'Date: 2026-01-02\nSeverity: High'],
    ['bullets', '- **Date:** 2026-01-02\n- **Severity:** High'],
    ['one line', '**Date:** 2026-01-02 · **Severity:** High'],
    ['a table', '| Field | Value |\n|---|---|\n| Date | 2026-01-02 |\n| **Severity** | High |'],
    ['a table without a head', '| Date | 2026-01-02 |\n|---|---|\n| Severity | High |'],
    ['full-width colons', 'Date：2026-01-02\nSeverity：High'],
    ['key and value in one bold', '**Date: 2026-01-02**\n**Severity: High**'],
    ['headings', '## Date\n\n2026-01-02\n\n## Severity: High'],
    ['a section of its own', '## Incident Details\n\n- **Date:** 2026-01-02\n- **Severity:** High'],
    ['a label line right above a rule', '**Date:** 2026-01-02\n**Severity:** High\n---'],
  ])('header as %s', (_, text) => {
    expect(sectionOf(`# T\n\n${text}\n\n## Timeline\n`)['header']).toMatchObject({ date: '2026-01-02', severity: 'High' });
  });

  test('front matter joins the header', () => {
    expect(sectionOf('---\ndate: "2026-01-02"\nincident_id: INC-7\n---\n# T\n')['header']).toMatchObject({
      date: '2026-01-02',
      incidentId: 'INC-7',
    });
  });

  test.each([
    ['## Summary', '- **Impact:** none', 'executiveSummary'],
    ['## 2) Executive summary:', '- **Impact:** none', 'executiveSummary'],
    ['# Executive Summary', '- **Impact:** none', 'executiveSummary'],
    ['**Executive Summary:**', '- **Impact:** none', 'executiveSummary'],
  ])('section under %s', (heading, body, key) => {
    expect(sectionOf(`# T\n\n${heading}\n\n${body}\n`)[key]).toMatchObject({ impact: 'none' });
  });

  test('values that wrap, and blocks after a label', () => {
    const text =
      '# T\n\n## Executive Summary\n\n**What happened:** one\ntwo\n**Impact:**\n\n- a\n- b\n\n**Root cause:**\n\nThe pool.\n\n**Resolution:** fixed\n';
    expect(sectionOf(text)['executiveSummary']).toEqual({
      whatHappened: 'one\ntwo',
      impact: '- a\n- b',
      rootCause: 'The pool.',
      resolution: 'fixed',
    });
  });

  test('columns in another order, more, and fewer', () => {
    const text = '# T\n\n## Timeline (UTC)\n\n| Event | Time (UTC) | Source |\n|---|---|---|\n| a \\| b | 10:00 | - |\n| c | | log |\n';
    expect(sectionOf(text)['timeline']).toEqual([
      { time: '10:00', event: 'a | b', actionTaken: null, actor: null, source: null },
      { time: null, event: 'c', actionTaken: null, actor: null, source: 'log' },
    ]);
  });

  test('a label block takes a text for its items, and ends at other text', () => {
    const text = '# T\n\n## Root Cause Analysis\n\n### Primary Cause\n\n**Technical details:** the pool\n\nMore.\n\n- later\n';
    expect(sectionOf(text)['rootCauseAnalysis']?.primaryCause).toEqual({ technicalDetails: ['the pool'], text: 'More.\n\n- later' });
  });

  test('an unclosed fence is no crash', () => {
    expect(
      sectionOf('# T\n\n## Appendix\n\n### System Configuration at Time of Incident\n\n```yaml\na: 1\n\n## Timeline\n')['appendix']
        ?.systemConfigurationAtTimeOfIncident,
    ).toBeDefined();
  });
});

test.each([
  ['## Timeline\n\n## Timeline', ['duplicate-section Timeline 3']],
  ['## Bestiary', ['unknown-section Bestiary']],
  ['## Bestiary\n\n### Sub', ['unknown-section Bestiary']],
  ['## User Impact', ['moved-section User Impact Impact Assessment']],
  ['## Lessons Learned\n\n## Appendix\n\n### Action Items', ['wrong-level Action Items 3 2']],
  ['**Date:** 2026-01-02\n**Date:** 2026-01-03', ['duplicate-field Date 3']],
])('notes on %s', (text, expected) => {
  expect(notes(parse(`# T\n\n${text}\n`, { template }))).toEqual(expected);
});

test('ambiguous headings are not guessed', () => {
  const twice = compileTemplate('# T\n\n## A\n\n### Check\n[x y]\n\n## B\n\n### Check\n[x y]\n', 'twice');
  expect(notes(parse('# T\n\n## Check\n', { template: twice }))).toEqual(['ambiguous-heading Check']);
});

test('unknown parts keep their place', () => {
  const { postmortem } = parse(
    '# T\n\n**Date:** 2026-01-02\n**Pager:** Kim\n\n## Timeline\n\nProse.\n\n## Bestiary\n\nOne.\n\n### Sub\n\nTwo.\n',
    { template },
  );
  expect(postmortem.other).toEqual([
    { heading: null, level: null, markdown: '**Pager:** Kim', under: '/sections/header', after: '/sections/header/date', guidance: false },
    { heading: null, level: null, markdown: 'Prose.', under: '/sections/timeline', after: null, guidance: false },
    { heading: 'Bestiary', level: 2, markdown: 'One.\n\n### Sub\n\nTwo.', under: null, after: '/sections/timeline', guidance: false },
  ]);
});

test('without a template everything is in other', () => {
  const { postmortem, gaps } = parse('Intro.\n\n# T\n\n## A\n\n- b\n');
  expect(postmortem.sections).toEqual({});
  expect(postmortem.other.map(({ heading, level, markdown }) => [heading, level, markdown])).toEqual([
    [null, null, 'Intro.'],
    ['T', 1, ''],
    ['A', 2, '- b'],
  ]);
  expect(gaps).toEqual([]);
});

describe('data blocks', () => {
  const data = (code: string, language = 'yaml'): Parsed =>
    parse(`# T\n\n## Appendix\n\n### System Configuration at Time of Incident\n\n\`\`\`${language}\n${code}\n\`\`\`\n`, { template });
  const value = (parsed: Parsed): unknown => (parsed.postmortem.sections as Loose)['appendix']!['systemConfigurationAtTimeOfIncident'];

  test.each([
    ['a: 1.10\nb: 12e45678\nc: true\nd: ~\ne: "true"', { a: '1.10', b: '12e45678', c: true, d: null, e: 'true' }],
    ['- [version]\n- b: true/false', [null, { b: null }]],
    ['a: &x [1]\nb: *x', { a: ['1'], b: ['1'] }],
  ])('%s', (code, expected) => expect(value(data(code))).toEqual(expected));

  test('__proto__ is a key like any other', () => {
    expect(Object.keys(value(data('__proto__: { a: b }')) as object)).toEqual(['__proto__']);
    expect(({} as { a?: string }).a).toBeUndefined();
  });

  test.each([
    ['a: [', 'data-unparsable'],
    ['a: 1\na: 2', 'data-duplicate-key'],
    [
      `a0: &a0 [x]\n${Array.from({ length: 12 }, (_, i) => `a${i + 1}: &a${i + 1} [${`*a${i},`.repeat(9)}]`).join('\n')}`,
      'data-unparsable',
    ],
  ])('%s is noted', (code, note) => {
    const parsed = data(code);
    expect(parsed.notes.map(({ code: found }) => found)).toEqual([note]);
    if (note === 'data-unparsable') expect(value(parsed)).toBe(code);
  });
});

test('repeating sections', () => {
  const repeating = compileTemplate('# T\n\n## Actions\n\n### [Action title]\n\n- Owner: [Name]\n', 'repeating');
  const { postmortem, gaps } = parse('# Real\n\n## Actions\n\n### Fix it\n\n- Owner: Ana\n\n### Test it\n\n- Owner: Kim\n', {
    template: repeating,
  });
  expect(postmortem.sections['actions']).toEqual([
    { actionTitle: 'Fix it', owner: 'Ana' },
    { actionTitle: 'Test it', owner: 'Kim' },
  ]);
  expect(gaps).toEqual([]);
});
