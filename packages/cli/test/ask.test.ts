import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { afterword, CLI, EXAMPLES, folder } from './afterword.ts';

const ARCHIVE = join(EXAMPLES, 'postmortems');
const TODAY = ['--today', '2026-11-23'];
const HAS_SCRIPT = spawnSync('script', ['--version']).status === 0;

function json(...args: string[]): Record<string, unknown>[] {
  const { code, stdout, stderr } = afterword(args);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  return JSON.parse(stdout);
}

const HOSTILE = `# =HYPERLINK("x") \u001B[31mred \u202Etxt

**Date:** 2026-11-01
**Incident ID:** INC-1
**Severity:** High

## Action Items

- [ ] **+cmd \u0007 things** - Owner: @eve - Due: 2026-11-10
- [ ] **Second** - Owner: Bo - Due: some day
- **Third** - Owner: Bo - Due: 2026-11-02
`;

test('query: conditions, order, limit', () => {
  const conditions = '--where severity.level>=high -w durationMinutes>=60 --sort -severity,durationMinutes';
  const found = json('query', ARCHIVE, ...conditions.split(' '), '--json', 'severity.level,durationMinutes');
  const all = json('query', ARCHIVE, '--json', 'severity.level,durationMinutes') as { 'severity.level': string; durationMinutes: number }[];
  const wanted = all.filter((one) => ['high', 'critical'].includes(one['severity.level']) && one.durationMinutes >= 60);
  expect(wanted.length).toBeGreaterThan(2);
  expect(found).toEqual(
    wanted.toSorted((a, b) => a['severity.level'].localeCompare(b['severity.level']) || a.durationMinutes - b.durationMinutes),
  );
  expect(json('query', ARCHIVE, '--sort', 'date', '--limit', '2', '--json', 'date')).toHaveLength(2);
  expect(afterword(['query', ARCHIVE, '--limit', '2']).stdout).toMatch(/\n12 of 12 incidents, the first 2 shown\n$/);
});

test('query: groups and fields in every form', () => {
  const groups = json('query', ARCHIVE, '--group-by', 'severity', '--json') as { 'severity.level': string; count: number; share: number }[];
  expect(groups.map((group) => group['severity.level'])).toEqual(['critical', 'high', 'medium', 'low']);
  expect(groups.reduce((sum, { count }) => sum + count, 0)).toBe(12);
  expect(afterword(['query', ARCHIVE, '--group-by', 'severity', '--csv']).stdout).toMatch(
    /^severity\.level,count,share\ncritical,3,0\.25\n/,
  );
  const args = ['query', ARCHIVE, '--fields', 'id,services', '--sort', 'id', '--limit', '1'];
  expect(afterword(args).stdout).toMatch(/^id +services\nINC-\S+ +\S.*\n12 of 12 incidents, the first 1 shown\n$/);
  expect(afterword([...args, '--csv']).stdout).toMatch(/^id,services\nINC-[\w-]+,"\[""/);
  expect(Object.keys(JSON.parse(afterword([...args, '--ndjson']).stdout))).toEqual(['id', 'services']);
});

const MISTAKES: [args: string[], message: RegExp][] = [
  [['query', '--where', 'sevrity=high'], /did you mean severity\?/],
  [['query', '--sort', 'services'], /`services` is a list/],
  [['query', '--group-by', 'causes'], /expected one of causes\.primary/],
  [['query', '--fields', 'idd'], /did you mean id\?/],
  [['query', '--json', ARCHIVE], /put paths before --json/],
  [['query', '--limit', '0'], /expected a whole number from 1/],
  [['query', '--group-by', 'date', '--fields', 'id'], /Unexpected fields with `--group-by`/],
  [['query', '--csv', '--ndjson'], /cannot be used with/],
  [['actions', '--due-before', 'tomorrow'], /expected a date YYYY-MM-DD/],
  [['actions', '--group-by', 'colour'], /Allowed choices are owner, incident/],
  [['export'], /required option '-f, --format <format>' not specified/],
  [['export', '--format', 'csv', ARCHIVE], /Missing `--output <folder>`: csv is 4 files/],
];

test.each(MISTAKES)('%j is exit code 2', (args, message) => {
  expect(afterword(args)).toMatchObject({ code: 2, stdout: '', stderr: expect.stringMatching(message) });
});

test('actions: filters, groups, counts', () => {
  const all = json('actions', ARCHIVE, ...TODAY, '--json') as { state: string; due: string; owner: string; overdueDays: number | null }[];
  const open = all.filter(({ state }) => state === 'open' || state === 'inProgress');
  expect(json('actions', ARCHIVE, ...TODAY, '--open', '--json')).toEqual(open);
  expect(all.map(({ due }) => due)).toEqual(all.map(({ due }) => due).toSorted());
  const late = open.filter(({ due }) => due < '2026-11-23');
  expect(json('actions', ARCHIVE, ...TODAY, '--overdue', '--json')).toEqual(late);
  expect(late.map(({ overdueDays, due }) => overdueDays! * 86_400_000 + Date.parse(due))).toEqual(late.map(() => Date.parse('2026-11-23')));
  const { stdout } = afterword(['actions', ARCHIVE, ...TODAY, '--open', '--owner', 'quillfeather']);
  expect(stdout).toMatch(
    /^Due +Overdue +Age +State +Action +Incident +File\n\nTomas Quillfeather · 2 items, 2 open, 2 overdue\n2026-06-23 +153d /,
  );
  expect(stdout).toMatch(/\n\n2 action items: 2 open, 2 overdue, across 2 incidents\n$/);
});

test('actions: --fail-on-overdue', () => {
  const fails = (...args: string[]): number | null => afterword(['actions', ARCHIVE, '--fail-on-overdue', ...args]).code;
  expect(fails(...TODAY)).toBe(1);
  expect(fails('--today', '2024-01-01')).toBe(0);
  expect(fails(...TODAY, '--owner', 'nobody')).toBe(0);
  expect(afterword(['actions', ARCHIVE, ...TODAY]).code).toBe(0);
});

test('what is doubtful about an action is told', () => {
  const cwd = folder({ 'a.md': HOSTILE });
  const { stdout } = afterword(['actions', '.', '--overdue', '--today', '2026-11-20'], { cwd });
  expect(stdout).toMatch(/; 1 without a state; 1 open with an unreadable due date\n$/);
  expect(afterword(['actions', '.'], { cwd }).stdout).toContain('some day (unreadable)');
});

test('hostile text reaches neither the terminal nor a spreadsheet', () => {
  const cwd = folder({ 'a.md': `\uFEFF${HOSTILE.replaceAll('\n', '\r\n')}` });
  for (const args of [
    ['query', '.'],
    ['query', '.', '--fields', 'title'],
    ['actions', '.'],
    ['actions', '.', '--group-by', 'incident'],
  ]) {
    expect(afterword(args, { cwd }).stdout).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u202E]/);
  }
  expect(afterword(['query', '.', '--csv', '--fields', 'title,path'], { cwd }).stdout).toMatch(/^title,path\n"'=HYPERLINK/);
  expect(afterword(['actions', '.', '--csv'], { cwd }).stdout).toMatch(/,'\+cmd .*,'@eve,/);
});

test('a document that cannot be read is named, and the others are still there', () => {
  const cwd = folder({ 'a.md': HOSTILE, 'b.md': 'x'.repeat(68 * 1024 * 1024) });
  for (const command of ['query', 'actions']) {
    const { code, stdout, stderr } = afterword([command, '.'], { cwd });
    expect({ code, stderr }).toEqual({ code: 0, stderr: expect.stringMatching(/^b\.md: /) });
    expect(stdout).toContain('INC-1');
  }
});

test.each([
  [['--severity', 'critcal'], 'No incident has the severity `critcal`; did you mean `critical`?\n'],
  [['--severity', 'purple'], 'No incident has the severity `purple`\n'],
  [['--status', 'resolvd,SEV-1'], 'No incident has the status `resolvd`; did you mean `resolved`?\nNo incident has the status `SEV-1`\n'],
  // Nobody used the word, but it means something.
  [['--severity', 'sev-1', '--status', 'mitigated'], ''],
])('a word that cannot be meant is told: %j', (args, said) => {
  expect(afterword(['query', ARCHIVE, ...args])).toMatchObject({ code: 0, stderr: said });
});

test('nothing found is told', () => {
  const cwd = folder({ 'a.md': '# A\n' });
  expect(afterword(['query', '.', '--where', 'date', '--json'], { cwd }).stdout).toBe('[]\n');
  expect(afterword(['query', '.', '--where', 'date'], { cwd }).stdout).toBe('0 of 1 incident\n');
  expect(afterword(['query', '.', '--where', 'date', '--group-by', 'date'], { cwd }).stdout).toBe('0 of 1 incident\n');
  expect(afterword(['actions', '.'], { cwd }).stdout).toBe('0 action items: 0 open, 0 overdue, across 0 incidents\n');
  expect(afterword(['actions'], { cwd: folder() }).code).toBe(2);
});

test.runIf(HAS_SCRIPT)('on a terminal: links, colours, bars, and rows that fit', () => {
  const run = (command: string): string =>
    spawnSync('script', ['-qec', `stty cols 90; ${process.execPath} ${CLI} ${command}`, '/dev/null'], { encoding: 'utf8' }).stdout;
  const table = run(`query ${ARCHIVE}`);
  expect(table).toContain('\u001B[31mCritical\u001B[39m');
  expect(table).toContain(`\u001B]8;;file://${join(ARCHIVE, '2026-11-23-carrier-feed-delay.md')}\u0007`);
  const plain = table.replaceAll(/\u001B\[\d+m|\u001B\]8;;[^\u0007]*\u0007/g, '').split('\r\n');
  expect(Math.max(...plain.map((line) => line.length))).toBeLessThanOrEqual(90);
  expect(run(`query ${ARCHIVE} --group-by severity`)).toMatch(/critical +3 +25 % +█████\r/);
  expect(run(`query ${ARCHIVE} --json id`)).not.toContain('\u001B');
});

test('a reader that stops early ends the command quietly', () => {
  const head = (command: string): string => {
    const { stdout, stderr } = spawnSync(
      'bash',
      ['-c', `set -o pipefail; "${process.execPath}" "${CLI}" ${command} | head -c 1; echo " \${PIPESTATUS[0]}"`],
      {
        encoding: 'utf8',
      },
    );
    return `${stdout.trimEnd()}${stderr}`;
  };
  const cwd = folder(Object.fromEntries(Array.from({ length: 40 }, (_, i) => [`${i}.md`, `# T ${i}\n\n${'word '.repeat(20_000)}\n`])));
  for (const command of ['query --json', 'query --ndjson', 'query --csv', 'export --format ndjson']) {
    expect(head(`${command.replace(' ', ` ${cwd} `)}`)).toMatch(/^[[{p] 0$/);
  }
});

test('export: CSV files, a table each', () => {
  const cwd = folder();
  const { code, stdout } = afterword(['export', ARCHIVE, '--format', 'csv', '--output', 'out/tables'], { cwd });
  expect(code).toBe(0);
  expect(stdout).toMatch(/^written {2}out\/tables\/incidents\.csv {2}12 rows\n/);
  expect(readdirSync(join(cwd, 'out/tables')).sort()).toEqual(['action_items.csv', 'factors.csv', 'incidents.csv', 'timeline.csv']);
  const heads = ['incidents', 'timeline', 'action_items', 'factors'].map(
    (name) => readFileSync(join(cwd, `out/tables/${name}.csv`), 'utf8').split('\n')[0],
  );
  expect(heads).toEqual([
    expect.stringMatching(/^path,id,title,date,severity_level,.*,started_at,ended_at,duration_minutes,/),
    'path,incident_id,position,at,time,precision,event,action,actor,milestone,links',
    'path,incident_id,position,key,title,owner,due,due_text,state,completed_on,horizon,references,notes,recorded_in',
    'path,incident_id,position,title,text',
  ]);
});

test('export: one table that cannot be written, and none is', () => {
  const cwd = folder({ 'out/incidents.csv': 'old' });
  mkdirSync(join(cwd, 'out/factors.csv'));
  const { code, stdout, stderr } = afterword(['export', ARCHIVE, '--format', 'csv', '-o', 'out'], { cwd });
  expect({ code, stdout, stderr }).toEqual({
    code: 2,
    stdout: '',
    stderr: expect.stringContaining('Unexpected failure to write the export'),
  });
  expect(readFileSync(join(cwd, 'out/incidents.csv'), 'utf8')).toBe('old');
  expect(readdirSync(join(cwd, 'out')).sort()).toEqual(['factors.csv', 'incidents.csv']);
  writeFileSync(join(cwd, 'file'), '');
  expect(afterword(['export', ARCHIVE, '--format', 'csv', '-o', 'file'], { cwd })).toMatchObject({
    code: 2,
    stderr: expect.stringContaining('Unexpected failure to make the folder `file`'),
  });
});

test('export: NDJSON and iCalendar, to a file or to standard output', () => {
  const cwd = folder();
  const lines = afterword(['export', ARCHIVE, '--format', 'ndjson']).stdout;
  expect(lines).toBe(afterword(['query', ARCHIVE, '--ndjson']).stdout);
  const calendar = afterword(['export', ARCHIVE, '--format', 'ics', ...TODAY]).stdout;
  expect(calendar.match(/^BEGIN:VEVENT\r$/gm)).toHaveLength(7);
  const written = afterword(['export', ARCHIVE, '--format', 'ics', ...TODAY, '-o', join(cwd, 'a.ics')]).stdout;
  expect(written).toMatch(/^written {2}\S*a\.ics {2}7 due dates\n$/);
  expect(readFileSync(join(cwd, 'a.ics'), 'utf8')).toBe(calendar);
  expect(afterword(['export', ARCHIVE, '--format', 'ndjson', '-o', 'sub/', '--since', '2026-01-01'], { cwd }).stdout).toMatch(
    /^written {2}sub\/incidents\.ndjson {2}5 incidents\n$/,
  );
  expect(existsSync(join(cwd, 'sub/incidents.ndjson'))).toBe(true);
});
