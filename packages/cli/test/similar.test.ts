import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { afterword, EXAMPLES, folder } from './afterword.ts';

const ARCHIVE = join(EXAMPLES, 'postmortems');
const FEED = join(ARCHIVE, '2026-11-23-carrier-feed-delay.md');
const DNS = join(ARCHIVE, '2026-10-29-depot-subdomain-dns.md');

test('names the past incident and why', () => {
  const { code, stdout, stderr } = afterword(['similar', FEED, EXAMPLES]);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(stdout).toMatch(/^0\.\d\d {2}2025-05-06 {2}INC-2025-003 {2}One manifest stopped the warehouse-sync queue\n/);
  expect(stdout).toMatch(/^ {6}words: .*warehouse/m);
  expect(stdout).toContain('11 compared with "Carrier feed arrives hours late in warehouse-sync"\n');
});

test('marks what the document names, and says that nothing else is near', () => {
  const { stdout } = afterword(['similar', DNS, EXAMPLES]);
  expect(stdout).toMatch(/INC-2024-007.*\n.*\n {6}named in the document\n/);
  expect(stdout).toMatch(/^No other incident is similar enough: the nearest scores 0\.0\d, and 0\.08 is needed\.$/m);
  expect(stdout).toMatch(/^10 compared with .*; 1 later or undated left out \(--all\)$/m);
  expect(afterword(['similar', join(ARCHIVE, '2024-11-19-expired-login-certificate.md'), EXAMPLES]).stdout).toMatch(
    /^There is no earlier incident\.$/m,
  );
});

test('--json has the same, as an array', () => {
  const found = JSON.parse(afterword(['similar', DNS, EXAMPLES, '--json', '--all', '--limit', '1']).stdout);
  expect(found[0]).toMatchObject({
    path: 'examples/postmortems/2024-11-19-expired-login-certificate.md',
    id: 'INC-2024-007',
    date: '2024-11-19',
    named: true,
    score: expect.any(Number),
    services: [],
  });
});

test('a draft from elsewhere or from standard input', () => {
  const text = readFileSync(FEED, 'utf8').replace('INC-2026-006', 'INC-2026-099');
  const cwd = folder({ 'draft.md': text });
  const outside = JSON.parse(afterword(['similar', join(cwd, 'draft.md'), ARCHIVE, '--json']).stdout);
  const piped = JSON.parse(afterword(['similar', '-', ARCHIVE, '--json'], { input: text }).stdout);
  // The document it was copied from began at the same time, and is not earlier.
  expect(outside.map(({ id }: { id: string }) => id)).toEqual(['INC-2025-003']);
  expect(piped).toEqual(outside);
});

test.each([
  [['similar'], /missing required argument 'document'/],
  [['similar', 'nothing.md'], /nothing\.md/],
  [['similar', ARCHIVE], /Unexpected 12 documents .* expected one/s],
  [['similar', FEED, '--limit', '0'], /expected a whole number from 1/],
])('a mistake is told: %j', (args, message) => {
  expect(afterword(args)).toMatchObject({ code: 2, stdout: '', stderr: expect.stringMatching(message) });
});

test('text of documents cannot command the terminal', () => {
  const body = 'The pool of the ledger ran dry while the nightly report job held every connection for an hour and payments stopped';
  const page = (title: string, date: string): string =>
    `# ${title}\n\n**Date:** ${date}\n\n## Summary\n\n${body}\n\n## Root cause\n\n${body}\n`;
  const cwd = folder({
    'postmortems/a\u202E.md': page('Pool \u001B[2J\u0007 dry', '2026-01-01'),
    'postmortems/b.md': page('Pool \u001B]8;;x\u0007 dry', '2026-02-01'),
  });
  const { code, stdout } = afterword(['similar', 'postmortems/b.md'], { cwd });
  expect(code).toBe(0);
  expect(stdout).toContain('2026-01-01');
  expect(stdout).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u202E]/);
});
