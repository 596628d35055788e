import { reportOf, rules, ruleUrl, type CheckedFile, type ReportContext } from '@afterword/linter';
import { LineIndex } from '@afterword/parser';
import type { Diagnostic, Report } from '@afterword/schema';

// One report with all that breaks formats: quotes, markup, control characters, commands of hosts, names that are no plain words.

export const PATH = 'incidents/über uns/2026-03 “Störung” #1 (β), 100%.md';

export const TEXT = [
  '\uFEFF# Störung 💥 `down` <b>now</b>',
  '',
  '| 💥 at | what | owner |',
  '| --- | --- | --- |',
  '| 10:00 | ::error::💥 paged\u001B[31m | @mara |',
].join('\r\n');

const lines = new LineIndex(TEXT.slice(1));

const PLAIN = 'incidents/plain.md';

function finding(at: string, rest: Partial<Diagnostic> & Pick<Diagnostic, 'ruleId'>): Diagnostic {
  const offset = TEXT.slice(1).indexOf(at);
  const { start, end } = lines.place({ start: offset, end: offset + at.length });
  return {
    severity: 'error',
    message: `Missing \`${at}\`, add it`,
    path: PATH,
    range: { start: { line: start.line, column: start.column }, end: { line: end.line, column: end.column } },
    offset,
    url: ruleUrl(rest.ruleId),
    fingerprint: `f${offset}`,
    ...rest,
  };
}

const owner = TEXT.slice(1).indexOf('@mara');

const findings: Diagnostic[] = [
  finding('`down`', {
    ruleId: 'structure/title',
    message:
      'Unexpected "quotes" & <script>alert(1)</script> in `a|b`, expected \'none\'; [see](https://evil.example/?a=1&b=2) ![x](y) {0} $x$ | *b* _i_ ~~s~~ \\',
    help: 'First line\nsecond line ::error::no, ##[error]no, @everyone, #12, www.evil.example',
    pointer: '/incident/title',
  }),
  finding('<b>now</b>', {
    ruleId: 'structure/title',
    severity: 'warning',
    message: 'Unexpected\r\n::error file=x::line ]]> end\u0000\u0007\u001B[31m\uFFFF, expected one line, an odd ` here',
  }),
  finding('@mara', {
    ruleId: 'actions/owner-required',
    message: 'Missing owner 💥, add `Owner: <name>`',
    related: [{ message: 'Said here: `x` & <y>', path: PLAIN, range: { start: { line: 3, column: 1 }, end: { line: 3, column: 4 } } }],
    fix: {
      title: 'Write <em>{name}</em>',
      safety: 'safe',
      edits: [
        { start: owner + 5, end: owner + 5, text: ' 💥"' },
        { start: owner, end: owner + 1, text: '' },
      ],
    },
  }),
  finding('paged', {
    ruleId: 'actions/owner-required',
    message: `Unexpected \`${'💥'.repeat(3000)}\`, expected less`,
    fingerprint: 'f-long',
  }),
  finding('10:00', { ruleId: 'timeline/gap', severity: 'info', message: 'Unexpected gap before `10:00`, expected a row' }),
  finding('what', { ruleId: 'timeline/gap', message: 'SUPPRESSED inline', suppressed: 'inline' }),
];

const files: CheckedFile[] = [
  { path: PATH, text: () => TEXT, diagnostics: findings },
  { path: 'incidents/clean & tidy.md', text: () => '# Clean\n', diagnostics: [] },
  {
    path: PLAIN,
    text: () => null,
    diagnostics: [
      // Equal in all but the file.
      { ...findings[4]!, path: PLAIN, ruleId: 'internal/crash', severity: 'warning', url: ruleUrl('internal/crash') },
      { ...findings[5]!, path: PLAIN, message: 'SUPPRESSED by the baseline', suppressed: 'baseline' },
    ],
  },
];

export const nasty: Report = reportOf(files, rules, '1.2.3');

export const context: ReportContext = {
  textOf: (path) => files.find((file) => file.path === path)?.text() ?? null,
  shownPath: (path) => path.replace('incidents/', ''),
  color: false,
  width: 80,
};

/** A report of many files with `each` findings of every severity in every file. */
export function manyFindings(count: number, each: number, message = 'Missing `x`, add it'): Report {
  const made = Array.from({ length: count }, (_, index): CheckedFile => {
    const path = `incidents/${String(index).padStart(5, '0')}.md`;
    const diagnostics = (['info', 'warning', 'error'] as const).flatMap((severity) =>
      Array.from({ length: each }, (_, n) =>
        finding('what', { ruleId: 'timeline/gap', severity, message, path, fingerprint: `${severity}${n}` }),
      ),
    );
    return { path, text: () => null, diagnostics };
  });
  return reportOf(made, rules, '1.2.3');
}
