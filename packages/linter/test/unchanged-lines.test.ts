import { suppressUnchanged } from '@afterword/linter';
import type { Diagnostic } from '@afterword/schema';
import { expect, test } from 'vitest';

function finding(lines: [start: number, end: number], more: Partial<Diagnostic> = {}, endColumn = 5): Diagnostic {
  const range = { start: { line: lines[0], column: 2 }, end: { line: lines[1], column: endColumn } };
  return {
    ruleId: 'header/severity-known',
    severity: 'error',
    message: 'm',
    path: 'a.md',
    range,
    offset: 0,
    url: '',
    fingerprint: 'f',
    ...more,
  };
}

test.each<[name: string, diagnostic: Diagnostic, expected: Diagnostic['suppressed']]>([
  ['before the lines', finding([3, 3]), 'unchanged'],
  ['on their first', finding([4, 4]), undefined],
  ['on their last', finding([6, 6]), undefined],
  ['after them', finding([7, 7]), 'unchanged'],
  ['around them', finding([1, 9]), undefined],
  ['ending where they begin', finding([2, 4], {}, 1), 'unchanged'],
  ['accepted by the baseline', finding([1, 1], { suppressed: 'baseline' }), 'baseline'],
  ['a crash', finding([1, 1], { ruleId: 'internal/crash' }), undefined],
  ['what hides all other findings', finding([1, 1], { ruleId: 'structure/merge-conflict' }), undefined],
])('a finding %s', (_, diagnostic, expected) => {
  expect(suppressUnchanged([diagnostic], [{ start: 4, end: 6 }])[0]!.suppressed).toBe(expected);
});
