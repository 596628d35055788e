import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { validateIncident, validatePostmortem } from '@afterword/schema';
import { expect, test } from 'vitest';
import { afterword, EXAMPLES, folder, git, repository } from './afterword.ts';

const ARCHIVE = join(EXAMPLES, 'postmortems');
const NAMES = readdirSync(ARCHIVE).filter((name) => name.endsWith('.md'));
const ONE = join(ARCHIVE, NAMES[0]!);

const COMMANDS = 'init new lint validate parse query actions stats similar sql export rules explain config template schema'.split(' ');

test('--version and --help', () => {
  expect(afterword(['--version'])).toMatchObject({ code: 0, stdout: expect.stringMatching(/^\d+\.\d+\.\d+\n$/), stderr: '' });
  const help = afterword(['--help']);
  expect(help).toMatchObject({ code: 0, stderr: '' });
  for (const name of COMMANDS) {
    expect(help.stdout).toContain(`  ${name}`);
    expect(afterword([name, '--help'])).toMatchObject({ code: 0, stdout: expect.stringContaining('Usage: afterword') });
  }
});

test('parse prints one document as an object and several as lines', () => {
  const one = JSON.parse(afterword(['parse', ONE]).stdout);
  expect(validatePostmortem(one) || validatePostmortem.errors).toBe(true);
  expect(one.places).toBeUndefined();
  const lines = afterword(['parse', ARCHIVE]).stdout.trimEnd().split('\n');
  expect(lines).toHaveLength(NAMES.length);
  expect(lines.every((line) => validatePostmortem(JSON.parse(line)))).toBe(true);
});

test('--positions says where each value stands', () => {
  const { places, incident } = JSON.parse(afterword(['parse', ONE, '--positions']).stdout);
  const lines = readFileSync(ONE, 'utf8').split('\n');
  const { start, end } = places['/incident/date'];
  expect(lines[start.line - 1]!.slice(start.column - 1, end.column - 1)).toBe(incident.date);
});

test('parse reads standard input', () => {
  const { source, incident } = JSON.parse(afterword(['parse', '-'], { input: readFileSync(ONE, 'utf8') }).stdout);
  expect(source.path).toBe('stdin.md');
  expect(incident.id).toMatch(/^INC-/);
});

test('validate accepts Markdown and what parse made of it, and says what is missing', () => {
  expect(afterword(['validate', ONE])).toMatchObject({ code: 0, stdout: '✔ no problems in 1 file\n' });
  const json = afterword(['parse', ONE]).stdout;
  const cwd = folder({ 'a.json': json, 'b.json': json.replace('"impactAssessment"', '"impactAssesment"'), 'c.json': '{"sections": ' });
  expect(afterword(['validate', 'a.json'], { cwd }).code).toBe(0);
  const broken = afterword(['validate', 'b.json'], { cwd });
  expect(broken.code).toBe(1);
  expect(broken.stdout).toContain('impactAssessment');
  expect(afterword(['validate', 'c.json'], { cwd })).toMatchObject({ code: 1, stdout: expect.stringContaining('expected JSON') });
});

test('query lists, filters and chooses fields', () => {
  const all = JSON.parse(afterword(['query', ARCHIVE, '--json']).stdout);
  expect(all).toHaveLength(NAMES.length);
  expect(all.every(({ path: _path, ...incident }: Record<string, unknown>) => validateIncident(incident))).toBe(true);
  const dates = all.map(({ date }: { date: string }) => date);
  expect(dates).toEqual(dates.toSorted().toReversed());
  const critical = JSON.parse(afterword(['query', ARCHIVE, '--severity', 'critical', '--json', 'id,severity.level']).stdout);
  expect(critical.length).toBeGreaterThan(0);
  expect(critical.length).toBeLessThan(all.length);
  expect(critical.every((one: object) => JSON.stringify(Object.keys(one)) === '["id","severity.level"]')).toBe(true);
  const year = JSON.parse(afterword(['query', ARCHIVE, '--since', '2025-01-01', '--until', '2025-12-31', '--json', 'date']).stdout);
  expect(year).toEqual(all.filter(({ date }: { date: string }) => date.startsWith('2025')).map(({ date }: { date: string }) => ({ date })));
  const table = afterword(['query', ARCHIVE, '--status', 'ongoing']).stdout;
  expect(table).toMatch(new RegExp(`^Date .*\\n20.*\\n1 of ${NAMES.length} incidents\\n$`));
  expect(afterword(['query', ARCHIVE, '--text', 'certificate', '--ndjson']).stdout.trimEnd().split('\n').length).toBeLessThan(NAMES.length);
  expect(afterword(['query', '--json', 'idd', ARCHIVE])).toMatchObject({ code: 2, stderr: expect.stringContaining('did you mean id') });
});

test('rules and explain', () => {
  const rules = JSON.parse(afterword(['rules', '--json']).stdout);
  expect(rules[0]).toMatchObject({
    id: expect.any(String),
    preset: expect.any(String),
    severity: expect.any(String),
    fixable: expect.any(Boolean),
  });
  const { stdout } = afterword(['explain', 'owner-required']);
  expect(stdout).toContain('actions/owner-required');
  // The report is a real one, with its frame, on the document shown above it.
  const [, reported = '', clean = ''] = stdout.split(/^(?:Reported|Not reported)$/m);
  const [, line = '', source = ''] = /invalid\.md:\d+:\d+\n +\|\n(\d+) \| (.*)/.exec(reported) ?? [];
  expect(reported).toContain('error[actions/owner-required]: Missing owner for action');
  expect(reported).toContain(`${line} | ${source}\n`);
  expect(clean).toContain(' 1 | # ');
  expect(clean).not.toContain('error');
  expect(afterword(['explain', 'actions/owner-requird'])).toMatchObject({
    code: 2,
    stderr: expect.stringContaining('did you mean `actions/owner-required`'),
  });
});

test('schemas are printed', () => {
  for (const name of ['incident', 'postmortem', 'report', 'config', 'template']) {
    expect(JSON.parse(afterword(['schema', name]).stdout).$schema).toBe('https://json-schema.org/draft/2020-12/schema');
  }
  expect(afterword(['schema', 'incidnt'])).toMatchObject({ code: 2, stderr: expect.stringContaining('did you mean `incident`') });
});

test('template show and check', () => {
  expect(afterword(['template', 'show']).stdout).toContain('executiveSummary: section');
  const source = afterword(['template', 'show', '--source']).stdout;
  const cwd = folder({ 'good.md': source, 'bad.md': '# Postmortem\n\n## Cause\n\n[Factor 1]: text\n\n## Cause\n\n- [x]\n' });
  expect(afterword(['template', 'check', 'good.md'], { cwd })).toMatchObject({ code: 0, stdout: '✔ no problems in 1 file\n' });
  expect(afterword(['template', 'check', 'bad.md'], { cwd })).toMatchObject({ code: 1, stdout: expect.stringContaining('bad.md:7:') });
});

test('init sets up a repository that is clean', () => {
  const cwd = repository();
  afterword(['init'], { cwd });
  expect(afterword(['lint'], { cwd })).toMatchObject({ code: 0, stdout: '✔ no problems in 1 file\n' });
});

test('new starts the next postmortem, and lint then asks for its placeholders only', () => {
  const cwd = repository();
  git(cwd, 'config', 'user.name', 'Robin Example');
  afterword(['init', '--no-example'], { cwd });
  const { code, stdout } = afterword(['new', 'Label printer: queue stuck!', '--date', '2026-03-04'], { cwd });
  expect({ code, stdout }).toEqual({ code: 0, stdout: 'postmortems/2026-03-04-label-printer-queue-stuck.md\n' });
  const text = readFileSync(join(cwd, stdout.trim()), 'utf8');
  expect(text).toContain('# Label printer: queue stuck!');
  expect(text).toContain('INC-2026-001');
  expect(text).toContain('Robin Example');
  expect(afterword(['new', 'Label printer: queue stuck!', '--date', '2026-03-04'], { cwd })).toMatchObject({
    code: 2,
    stderr: expect.stringContaining('it exists already'),
  });
  expect(afterword(['new', 'Second', '--print'], { cwd }).stdout).toMatch(/INC-\d{4}-00[12]/);
  const report = JSON.parse(afterword(['lint', '-f', 'json'], { cwd }).stdout);
  const found = new Set(
    report.results[0].diagnostics
      .filter(({ severity }: { severity: string }) => severity === 'error')
      .map(({ ruleId }: { ruleId: string }) => ruleId),
  );
  expect([...found]).toEqual(['structure/placeholder']);
  expect(existsSync(join(cwd, 'postmortems/template.md'))).toBe(true);
});

test('every schema file is what the command prints', () => {
  const root = join(EXAMPLES, '../schemas');
  for (const name of ['incident', 'postmortem', 'report', 'config']) {
    expect(JSON.parse(afterword(['schema', name]).stdout)).toEqual(JSON.parse(readFileSync(join(root, `${name}.schema.json`), 'utf8')));
  }
});
