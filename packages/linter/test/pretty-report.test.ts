import { reporters, reportOf, rules } from '@afterword/linter';
import type { Diagnostic } from '@afterword/schema';
import { expect, test } from 'vitest';

function findings(count: number, path: string): Diagnostic[] {
  const range = { start: { line: 1, column: 1 }, end: { line: 1, column: 2 } };
  return Array.from({ length: count }, (_, i) => {
    const ruleId = i % 3 === 0 ? 'structure/todo' : 'actions/owner-required';
    return { ruleId, severity: 'error', message: 'Missing x, add y', path, range, offset: 0, url: '', fingerprint: String(i) };
  });
}

function prettyOf(files: number, each: number): string {
  const checked = Array.from({ length: files }, (_, i) => ({
    path: `${i}.md`,
    text: () => '# A\n',
    diagnostics: findings(each, `${i}.md`),
  }));
  const report = reportOf(checked, rules, '0');
  return reporters['pretty']!(report, { textOf: () => '# A\n', shownPath: (path) => path, color: false, width: 80 });
}

test('a report nobody reads line by line ends with an overview and the way to adopt', () => {
  const end = prettyOf(20, 75).split('\n\n').slice(-2).join('\n\n');
  expect(end).toBe(
    [
      'Most frequent:',
      '  1,000  actions/owner-required',
      '    500  structure/todo',
      '',
      '✖ 1,500 problems (1,500 errors) in 20 of 20 files',
      'An old archive? `afterword lint --init-baseline` accepts what is there now, so that only new findings count.',
      '',
    ].join('\n'),
  );
});

test('a new document that nobody filled in is not an archive', () => {
  expect(prettyOf(1, 300)).toContain('Most frequent');
  expect(prettyOf(1, 300)).not.toContain('--init-baseline');
});

test('a short report has neither', () => {
  expect(prettyOf(20, 5)).not.toContain('Most frequent');
});
