import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import type { Statistics } from '@afterword/schema';
import { expect, test } from 'vitest';
import { afterword, EXAMPLES, folder, git, repository } from './afterword.ts';

const TODAY = ['--today', '2026-11-23'];
const UTF8 = { LC_ALL: 'C.UTF-8', TERM: 'xterm' };

const ajv = new Ajv2020({ strict: false });
(addFormats as unknown as (ajv: object) => void)(ajv);
const valid = ajv.compile(JSON.parse(readFileSync(resolve(EXAMPLES, '../schemas/stats.schema.json'), 'utf8')) as object);

test('the report fits 80 columns, with blocks or with ASCII', () => {
  const blocks = afterword(['stats', EXAMPLES, ...TODAY], { env: UTF8 });
  expect(blocks).toMatchObject({ code: 0, stderr: '' });
  expect(blocks.stdout).toContain('█');
  expect(blocks.stdout.split('\n').filter((line) => line.length > 80)).toEqual([]);
  const ascii = afterword(['stats', EXAMPLES, ...TODAY], { env: { LC_ALL: 'C' } }).stdout;
  expect(ascii.replaceAll('…', '')).toMatch(/^[\n -~]*$/);
  const plain = (text: string): string => text.replaceAll(/[▁-█▉▊▋▌▍▎▏#_.=+*@-]+/g, ' ').replaceAll(/ +/g, ' ');
  expect(plain(ascii)).toBe(plain(blocks.stdout));
  expect(afterword(['stats', EXAMPLES, ...TODAY], { env: { ...UTF8, NO_COLOR: '1' } }).stdout).toBe(blocks.stdout);
});

test('--json is valid and counts what query counts', () => {
  const { code, stdout } = afterword(['stats', EXAMPLES, '--json', '--since', '2025-06-01', ...TODAY]);
  const told = JSON.parse(stdout);
  expect(code).toBe(0);
  expect(valid(told) || valid.errors).toBe(true);
  const incidents = JSON.parse(afterword(['query', EXAMPLES, '--json', '--since', '2025-06-01']).stdout);
  expect(told.incidents).toBe(incidents.length);
  const known = incidents.filter(({ measures }: { measures: Record<string, unknown> }) => measures['timeToFix'] !== null);
  expect(told.times.timeToFix).toMatchObject({ known: known.length, of: incidents.length });
});

test.each([
  [['--severity', 'critical'], 3],
  [['--service', 'tracking-api', '--until', '2025-12-31'], 2],
  [['--service', 'nothing-of-the-kind'], 0],
])('filters: %j', (filter, count) => {
  const { stdout } = afterword(['stats', EXAMPLES, ...TODAY, ...filter]);
  expect(stdout).toMatch(new RegExp(`^${count} incidents?`));
});

test('by quarter and year', () => {
  expect(afterword(['stats', EXAMPLES, ...TODAY, '--by', 'quarter']).stdout).toMatch(/^Incidents per quarter\n {2}2024-Q4 +1/m);
  expect(afterword(['stats', EXAMPLES, ...TODAY, '--by', 'year']).stdout).toMatch(/^Incidents per year\n {2}2024 +1/m);
});

test.each([
  [['--by', 'week'], /Allowed choices are month, quarter, year/],
  [['--since', 'yesterday'], /expected a date YYYY-MM-DD/],
  [['--rank'], /unknown option '--rank'/],
])('a mistake is told: %j', (args, message) => {
  expect(afterword(['stats', EXAMPLES, ...args])).toMatchObject({ code: 2, stderr: expect.stringMatching(message) });
});

test('an archive without a usable document', () => {
  expect(afterword(['stats'], { cwd: folder() }).code).toBe(2);
  const cwd = folder({ 'postmortems/a.md': '' });
  expect(afterword(['stats', ...TODAY], { cwd })).toMatchObject({
    code: 0,
    stdout: expect.stringMatching(/^1 incident; 1 without a date\n/),
  });
});

test('names of services cannot command the terminal', () => {
  const cwd = folder({ 'postmortems/a.md': `# A\n\n**Date:** 2026-01-01\n**Services:** a\u001B[2Jb\u202Ec, ${'x'.repeat(300)}\n` });
  const { stdout } = afterword(['stats', ...TODAY], { cwd });
  expect(stdout).not.toMatch(/[\u001B\u202E]/);
  expect(stdout.split('\n').filter((line) => line.length > 80)).toEqual([]);
});

test('--color always marks the headings', () => {
  expect(afterword(['--color', 'always', 'stats', join(EXAMPLES, 'postmortems'), ...TODAY]).stdout).toContain('\u001B[1mSeverity');
});

test('--history: the merge and the tick of an action are taken from Git', () => {
  const page = (box: string): string =>
    `# A\n\n**Date:** 2026-01-01\n\n## Action Items\n\n- [${box}] **Key the cache by parcel** - Owner: Ada\n`;
  const cwd = repository({ 'postmortems/a.md': page(' ') });
  const commit = (date: string): void => {
    git(cwd, 'add', '.');
    git(cwd, 'commit', '--quiet', '-m', 'x', `--date=${date}T12:00:00Z`);
  };
  commit('2026-01-04');
  writeFileSync(join(cwd, 'postmortems/a.md'), page('x'));
  commit('2026-01-09');
  const told = (...args: string[]): Statistics =>
    JSON.parse(afterword(['stats', '--json', ...TODAY, ...args], { cwd }).stdout) as Statistics;
  expect(told()).toMatchObject({ actions: { leftOut: { doneWithoutDate: 1 } }, publication: { known: 0 } });
  expect(told('--history')).toMatchObject({
    actions: { done: 1, doneByHistory: 1, curve: [{ days: 8, atRisk: 1, done: 1, open: 0 }] },
    publication: { known: 1, merged: 1 },
  });
});
