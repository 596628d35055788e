import { applyFixes, fixDocument, type CheckedText } from '@afterword/linter';
import type { Diagnostic } from '@afterword/schema';
import { expect, test } from 'vitest';

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
