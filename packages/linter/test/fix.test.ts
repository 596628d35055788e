import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  applyFixes,
  factsOf,
  fixDocument,
  isReadable,
  KnownDocuments,
  lintDocument,
  outsideOf,
  rules,
  type CheckedText,
  type FixResult,
} from '@afterword/linter';
import { defaultTemplate, defaultVocabulary, parse } from '@afterword/parser';
import type { Diagnostic } from '@afterword/schema';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { postmortem } from '../../../bench/archive.ts';
import { FIXTURES, fixturesOf } from './fixture.ts';

const FILLED = readFileSync(join(import.meta.dirname, 'filled.md'), 'utf8');
const template = defaultTemplate();

function check(text: string): CheckedText {
  const parsed = parse(text, { path: 'incidents/INC-2026-014.md', template });
  const diagnostics = lintDocument({
    parsed,
    rules: rules.map((rule) => ({ rule, severity: null, options: {} })),
    template,
    vocabulary: defaultVocabulary,
    outside: outsideOf({ documents: new KnownDocuments([factsOf(parsed)]), today: '2026-03-10', exists: () => true }),
  });
  return { diagnostics, readable: isReadable(parsed) };
}

function fixAll(text: string): FixResult {
  return fixDocument(text, { unsafe: true, check });
}

interface Written {
  at: [number, number];
  text: string;
  safety?: 'safe' | 'unsafe';
}

/** A finding whose fix makes the edits. */
function finding(...edits: Written[]): Diagnostic {
  const at = { line: 1, column: 1 };
  const fix = {
    title: '',
    safety: edits[0]!.safety ?? ('safe' as const),
    edits: edits.map(({ at: [start, end], text }) => ({ start, end, text })),
  };
  return {
    ruleId: 'a/b',
    severity: 'error',
    message: 'm',
    path: 'a.md',
    range: { start: at, end: at },
    offset: edits[0]!.at[0],
    url: '',
    fingerprint: '',
    fix,
  };
}

test.each<[string, string, Diagnostic[], string, number]>([
  ['edits of one finding go in together', 'abcdef', [finding({ at: [0, 1], text: 'X' }, { at: [3, 4], text: '' })], 'Xbcef', 1],
  ['the first of two at one place wins', 'abcdef', [finding({ at: [1, 3], text: 'Y' }), finding({ at: [0, 2], text: 'X' })], 'Xcdef', 1],
  ['neighbours wait', 'abcdef', [finding({ at: [0, 2], text: 'X' }), finding({ at: [2, 4], text: 'Y' })], 'Xcdef', 1],
  [
    'a fix goes in whole or not at all',
    'abcdef',
    [finding({ at: [0, 1], text: 'X' }), finding({ at: [1, 2], text: 'Y' }, { at: [5, 6], text: 'Z' })],
    'Xbcdef',
    1,
  ],
  ['two findings with one edit', 'abc', [finding({ at: [1, 1], text: '-' }), finding({ at: [1, 1], text: '-' })], 'a-bc', 2],
  ['two insertions at one place', 'abc', [finding({ at: [1, 1], text: '1' }), finding({ at: [1, 1], text: '2' })], 'a1bc', 1],
  ['an edit that changes nothing', 'abc', [finding({ at: [1, 2], text: 'b' })], 'abc', 0],
  ['an edit outside of the text', 'abc', [finding({ at: [1, 9], text: 'x' })], 'abc', 0],
  ['edits of one finding that overlap', 'abcd', [finding({ at: [0, 2], text: 'x' }, { at: [1, 3], text: 'y' })], 'abcd', 0],
  ['an unsafe fix nobody asked for', 'abc', [finding({ at: [0, 1], text: 'x', safety: 'unsafe' })], 'abc', 0],
  ['a suppressed finding', 'abc', [{ ...finding({ at: [0, 1], text: 'x' }), suppressed: 'inline' }], 'abc', 0],
  ['offsets do not count a byte order mark', '\uFEFFabc', [finding({ at: [0, 1], text: 'x' })], '\uFEFFxbc', 1],
  ['inserted lines end as the others do', 'a\r\nb\r\n', [finding({ at: [1, 1], text: '\nx\r\ny' })], 'a\r\nx\r\ny\r\nb\r\n', 1],
])('%s', (...[, text, diagnostics, expected, count]) => {
  const { text: after, applied } = applyFixes(text, diagnostics, { unsafe: false });
  expect([after, applied.length]).toEqual([expected, count]);
});

test('fixes are made again until none is left, ten times at most', () => {
  const shorten = (text: string): CheckedText => ({
    readable: true,
    diagnostics: text.length > 1 ? [{ ...finding({ at: [0, 1], text: '' }), message: text }] : [],
  });
  expect(fixDocument('abcd', { unsafe: false, check: shorten })).toEqual({ text: 'd', applied: 3, refused: null });
  expect(fixDocument('a'.repeat(50), { unsafe: false, check: shorten })).toEqual({ text: 'a'.repeat(40), applied: 10, refused: null });
});

test('a fix that does not help is not made, and does not keep others from being made', () => {
  const grow = (text: string): CheckedText => ({
    readable: true,
    diagnostics: [
      finding({ at: [0, 0], text: '+' }),
      ...(text.includes('a') ? [{ ...finding({ at: [text.indexOf('a'), text.indexOf('a') + 1], text: 'b' }), message: 'a' }] : []),
    ],
  });
  expect(fixDocument('xa', { unsafe: false, check: grow })).toEqual({ text: 'xb', applied: 1, refused: null });
});

test('fixes that undo one another come to an end', () => {
  const swap = (text: string): CheckedText => ({
    readable: true,
    diagnostics: [{ ...finding({ at: [0, 1], text: text === 'a' ? 'b' : 'a' }), message: text }],
  });
  expect(fixDocument('a', { unsafe: false, check: swap })).toMatchObject({ text: 'b', refused: null });
});

test('what would leave more errors or nothing to read is taken back; safe fixes stay', () => {
  const unsafe = finding({ at: [2, 3], text: '!', safety: 'unsafe' });
  const added = { ...finding({ at: [0, 0], text: '' }), message: 'new' };
  const checkWith =
    (after: CheckedText) =>
    (text: string): CheckedText => {
      if (text.includes('!')) return after;
      return {
        readable: true,
        diagnostics: text.startsWith('a') ? [{ ...finding({ at: [0, 1], text: 'b' }), message: 'a' }, unsafe] : [unsafe],
      };
    };
  const worse = fixDocument('a c', { unsafe: true, check: checkWith({ readable: true, diagnostics: [added, added] }) });
  expect(worse).toEqual({ text: 'b c', applied: 1, refused: { rules: ['a/b'], errors: 1 } });
  const lost = fixDocument('a c', { unsafe: true, check: checkWith({ readable: false, diagnostics: [] }) });
  expect(lost).toEqual({ text: 'b c', applied: 1, refused: { rules: ['a/b'], errors: null } });
});

// Sections and fields that an edit takes out come back from the template, at their place.
const LOST: [string, (text: string) => string, string][] = [
  [
    'a section',
    (text) => cut(text, '## Communication Log', '## Appendix'),
    '## Communication Log\n\n### Internal Communication\n- **Team notification:** [When',
  ],
  [
    'a first section',
    (text) => cut(text, '## Executive Summary', '## Impact Assessment'),
    '**Status:** Resolved\n\n---\n\n## Executive Summary\n\n_Four',
  ],
  ['a last section', (text) => text.slice(0, text.indexOf('## Follow-up')), '\n\n---\n\n## Follow-up Actions Tracking\n'],
  [
    'a subsection',
    (text) => cut(text, '### Contributing Factors', '### What Worked Well'),
    '\n\n### Contributing Factors\n_What made it worse',
  ],
  [
    'a first subsection',
    (text) => cut(text, '### User Impact', '### Business Impact'),
    '## Impact Assessment\n\n### User Impact\n- **Users affected:** [Number',
  ],
  [
    'a last subsection',
    (text) => cut(text, '### Infrastructure Improvements', '---'),
    '\n\n### Infrastructure Improvements\n- **Redundancy:** [Single',
  ],
  [
    'a heading above others',
    (text) => text.replace('## Impact Assessment\n', ''),
    '## Impact Assessment\n\n### User Impact\n- **Users affected:** 640',
  ],
  ['two neighbours', (text) => cut(text, '## Supporting Evidence', '## Appendix'), '[If applicable]\n\n---\n\n## Appendix\n'],
  [
    'a field among others',
    (text) => text.replace(/- \*\*Data integrity:.*\n/, ''),
    'print queue\n- **Data integrity:** [Any data loss or corruption]\n- **Perf',
  ],
  [
    'a first field',
    (text) => text.replace(/- \*\*Services affected:.*\n/, ''),
    '### System Impact\n- **Services affected:** [Database, queue, storage, etc.]\n- **Data',
  ],
  [
    'a line of the header',
    (text) => text.replace(/\*\*Severity:.*\n/, ''),
    'INC-2026-014  \n**Severity:** [Critical/High/Medium/Low]  \n**Duration:**',
  ],
  [
    'the last line of the header, and all after it',
    (text) => text.slice(0, text.indexOf('**Status:')),
    '(1 h 35 min)  \n**Status:** [Resolved/Investigating/Ongoing]\n\n## Executive Summary\n',
  ],
  [
    'the last line of the header',
    (text) => text.replace(/\*\*Status:.*\n/, ''),
    '(1 h 35 min)  \n**Status:** [Resolved/Investigating/Ongoing]\n',
  ],
];

function cut(text: string, from: string, to: string): string {
  const start = text.indexOf(from);
  return text.slice(0, start) + text.slice(text.indexOf(to, start));
}

test.each(LOST)('%s that is missing comes from the template', (_, lose, expected) => {
  const text = lose(FILLED);
  expect(text).not.toContain(expected);
  const { text: after, refused } = fixAll(text);
  expect(refused).toBeNull();
  expect(after).toContain(expected);
  const known = new Set(['structure/placeholder', ...check(text).diagnostics.flatMap(({ ruleId, fix }) => (fix ? [] : [ruleId]))]);
  expect(
    check(after)
      .diagnostics.filter(({ ruleId }) => !known.has(ruleId))
      .map(({ ruleId, message }) => `${ruleId}: ${message}`),
  ).toEqual([]);
});

// Documents as people leave them: good ones with lines lost, doubled, moved and mistyped.
const SOURCES = [
  FILLED,
  ...[1, 2, 3].map(postmortem),
  ...rules.flatMap(({ id }) => fixturesOf(id, 'invalid').map((file) => readFileSync(join(FIXTURES, id, file), 'utf8'))),
];

const MISTYPED: [RegExp, string][] = [
  [/\[ \]/, '[]'],
  [/\[x\]/, '[X ]'],
  [/^(\*\*Date:\*\*) (\d{4})-0?(\d+)-0?(\d+)/m, '$1 $2/$3/$4'],
  [/^(\*\*Severity:\*\*) (.)(.)/m, '$1 $3$2'],
  [/^## (\w)(\w)/m, '## $2$1'],
  [/^### /m, '#### '],
  [/\| Done \|/, '| |'],
  [/\n---\n/, '\n'],
  [/^```\w*$/m, ''],
];

type Mutation = { kind: 'lose' | 'double' | 'swap'; at: number; lines: number } | { kind: 'mistype'; which: number };

const mutation: fc.Arbitrary<Mutation> = fc.oneof(
  fc.record({
    kind: fc.constantFrom('lose' as const, 'double' as const, 'swap' as const),
    at: fc.nat(400),
    lines: fc.integer({ min: 1, max: 12 }),
  }),
  fc.record({ kind: fc.constant('mistype' as const), which: fc.nat(MISTYPED.length - 1) }),
);

function mutated(text: string, mutations: readonly Mutation[]): string {
  return mutations.reduce((at, one) => {
    if (one.kind === 'mistype') return at.replace(...MISTYPED[one.which]!);
    const lines = at.split('\n');
    const from = one.at % lines.length;
    const piece = lines.slice(from, from + one.lines);
    const instead = { lose: [], double: [...piece, ...piece], swap: piece.toReversed() }[one.kind];
    lines.splice(from, piece.length, ...instead);
    return lines.join('\n');
  }, text);
}

const documents = fc
  .tuple(fc.constantFrom(...SOURCES), fc.array(mutation, { maxLength: 5 }))
  .map(([source, mutations]) => mutated(source.replaceAll('\r', ''), mutations));

function errors({ diagnostics }: CheckedText): number {
  return diagnostics.filter(({ severity, ruleId }) => severity === 'error' && ruleId !== 'structure/placeholder').length;
}

test('fixing leaves no more errors, can be read, and is done after one time', () => {
  fc.assert(
    fc.property(documents, fc.boolean(), (text, unsafe) => {
      const before = check(text);
      const { text: after, refused } = fixDocument(text, { unsafe, check });
      const checked = check(after);
      expect(errors(checked)).toBeLessThanOrEqual(errors(before));
      expect(checked.readable || !before.readable).toBe(true);
      if (refused === null) expect(fixDocument(after, { unsafe, check }).text).toBe(after);
    }),
    { numRuns: Number(process.env['FIX_RUNS'] ?? 25) },
  );
});

test('a pass changes nothing outside of its edits', () => {
  fc.assert(
    fc.property(documents, (text) => {
      const { text: after, applied } = applyFixes(text, check(text).diagnostics, { unsafe: true });
      const edits = [
        ...new Map(applied.flatMap(({ fix }) => fix!.edits).map((edit) => [`${edit.start} ${edit.end} ${edit.text}`, edit])).values(),
      ];
      edits.sort((a, b) => a.start - b.start);
      let rest = after;
      let at = 0;
      for (const { start, end, text: written } of edits) {
        const kept = text.slice(at, start);
        expect(rest.startsWith(kept + written)).toBe(true);
        rest = rest.slice(kept.length + written.length);
        at = end;
      }
      expect(rest).toBe(text.slice(at));
    }),
    { numRuns: 40 },
  );
});

test('CRLF and a byte order mark stay, and change nothing else', () => {
  fc.assert(
    fc.property(
      documents.filter((text) => text.includes('\n')),
      (text) => {
        const plain = fixAll(text);
        const other = fixAll(`\uFEFF${text.replaceAll('\n', '\r\n')}`);
        expect(other).toEqual({ ...plain, text: `\uFEFF${plain.text.replaceAll('\n', '\r\n')}` });
      },
    ),
    { numRuns: 12 },
  );
});
