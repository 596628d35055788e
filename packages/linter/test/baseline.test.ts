import { baselineOf, baselineText, compare, readBaseline, type Baseline, type CheckedFile, type Comparison } from '@afterword/linter';
import type { Diagnostic } from '@afterword/schema';
import { describe, expect, test } from 'vitest';

const RULE = 'actions/owner-required';

function finding(fingerprint: string, more: Partial<Diagnostic> = {}): Diagnostic {
  const at = { line: 1, column: 1 };
  return {
    ruleId: RULE,
    severity: 'error',
    message: 'm',
    path: 'a.md',
    range: { start: at, end: at },
    offset: 0,
    url: 'u',
    fingerprint,
    ...more,
  };
}

function file(path: string, ...diagnostics: Diagnostic[]): CheckedFile {
  return { path, text: () => '', diagnostics };
}

const nameOf = (path: string): string => path;

function compared(
  files: CheckedFile[],
  baseline: Baseline,
  more: Partial<Comparison> = {},
): { marks: (string | undefined)[]; stale: number; kept: string } {
  const result = compare(files, { baseline, nameOf, isGone: () => false, doubtful: new Set(), ...more });
  return {
    marks: result.files.flatMap(({ diagnostics }) => diagnostics.map(({ suppressed }) => suppressed)),
    stale: result.stale.reduce((sum, { count }) => sum + count, 0),
    kept: baselineText(result.kept),
  };
}

const ACCEPTED = baselineOf(
  [file('b.md', finding('22')), file('a.md', finding('33'), finding('11'), finding('11-2'), finding('44', { ruleId: 'header/id-unique' }))],
  nameOf,
);

test('its text is sorted, counts equal findings, and reads as what was written', () => {
  const text = baselineText(ACCEPTED);
  expect(text).toBe(`{
  "version": 1,
  "files": {
    "a.md": {
      "actions/owner-required": {
        "11": 2,
        "33": 1
      },
      "header/id-unique": {
        "44": 1
      }
    },
    "b.md": {
      "actions/owner-required": {
        "22": 1
      }
    }
  }
}
`);
  const read = readBaseline(`\uFEFF${text.replaceAll('\n', '\r\n')}`);
  expect('baseline' in read && baselineText(read.baseline)).toBe(text);
});

test('findings are accepted as often as they were', () => {
  const { marks, stale } = compared([file('a.md', finding('11'), finding('11-2'), finding('11-3')), file('b.md', finding('11'))], ACCEPTED);
  expect(marks).toEqual(['baseline', 'baseline', undefined, undefined]);
  expect(stale).toBe(3);
});

test('a rule, a file and what is suppressed already are told apart', () => {
  const files = [
    file(
      'a.md',
      finding('11', { ruleId: 'actions/due-required' }),
      finding('11', { suppressed: 'inline' }),
      finding('33', { ruleId: 'suppression/unused' }),
    ),
  ];
  expect(compared(files, ACCEPTED).marks).toEqual([undefined, 'inline', undefined]);
  expect(baselineOf([file('c.md', finding('1', { suppressed: 'inline' }), finding('2', { ruleId: 'internal/crash' }))], nameOf).size).toBe(
    0,
  );
});

test('only what can be judged is stale', () => {
  const all = baselineText(ACCEPTED);
  expect(compared([], ACCEPTED)).toMatchObject({ stale: 0, kept: all });
  expect(compared([], ACCEPTED, { isGone: (name) => name === 'b.md' }).stale).toBe(1);
  expect(compared([file('a.md')], ACCEPTED).stale).toBe(4);
  expect(compared([file('a.md')], ACCEPTED, { doubtful: new Set(['header/id-unique']) }).stale).toBe(3);
  for (const ruleId of [
    'structure/merge-conflict',
    'structure/unclosed-fence',
    'structure/readable',
    'internal/crash',
    'internal/unreadable',
  ]) {
    expect(compared([file('a.md', finding('9', { ruleId }))], ACCEPTED)).toMatchObject({ stale: 0, kept: all });
  }
});

test('what is kept never has more than there was', () => {
  const { kept } = compared([file('a.md', finding('11'), finding('55')), file('new.md', finding('66'))], ACCEPTED);
  expect(JSON.parse(kept).files).toEqual({ 'a.md': { [RULE]: { 11: 1 } }, 'b.md': { [RULE]: { 22: 1 } } });
});

describe('a file that is none is refused', () => {
  test.each([
    ['', /^expected JSON/],
    ['<<<<<<< HEAD\n{}', /^expected JSON/],
    ['[]', /`version` and `files`/],
    ['{"files": {}}', /`version` and `files`/],
    ['{"version": 0, "files": {}}', /`version` and `files`/],
    ['{"version": 1, "files": []}', /`version` and `files`/],
    ['{"version": 1, "files": {"a.md": ["x"]}}', /counts for `a\.md`/],
    ['{"version": 1, "files": {"a.md": {"r": {"ab": 0}}}}', /counts for `a\.md`/],
    ['{"version": 1, "files": {"a.md": {"r": {"ab": "1"}}}}', /counts for `a\.md`/],
    ['{"version": 7, "files": null}', /version 7 of a newer Afterword/],
  ])('%s', (text, problem) => {
    expect(readBaseline(text)).toEqual({ problem: expect.stringMatching(problem) });
  });
});

test('names that mean something to JavaScript are names', () => {
  const baseline = baselineOf([file('__proto__', finding('11')), file('constructor', finding('22'))], nameOf);
  const read = readBaseline(baselineText(baseline));
  expect('baseline' in read && [...read.baseline.keys()]).toEqual(['__proto__', 'constructor']);
});
