import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { beforeAll, describe, expect, test } from 'vitest';
import { afterword, folder, repository, type Result } from './afterword.ts';

// Questions about single values and action items are answered from what earlier runs read, with the answer that reading gives.

const TIMEOUT = 120_000;
const TODAY = ['--today', '2026-06-30'];

function postmortem(n: number): string {
  return `# Labels printed \`${n}\` times

**Date:** 2026-03-0${n}
**Incident ID:** INC-${n}
**Severity:** ${n % 2 === 0 ? 'High' : 'Low'}
**Duration:** 10:00 UTC - 1${n}:30 UTC

## Timeline

- 10:00 - Parcels wait
- 10:0${n} - Alert of the label printer

## Action Items

- [ ] **Pause the worker** - Owner: Mara Lindqvist - Due: 2026-04-0${n}
- [x] **Count the labels** - Owner: Jonas Ropewalk - Due: 2026-04-1${n}
`;
}

// Says on standard error which documents are opened.
const WATCH = `
const fs = require('node:fs');
const read = fs.readFileSync;
fs.readFileSync = (path, ...rest) => {
  if (String(path).endsWith('.md')) process.stderr.write('opened ' + path + '\\n');
  return read(path, ...rest);
};
require('node:module').syncBuiltinESMExports();
`;

const watch = join(folder({ 'watch.cjs': WATCH }), 'watch.cjs');
const root = repository(Object.fromEntries([1, 2, 3].map((n) => [`postmortems/${n}.md`, postmortem(n)])));
const cache = folder();

function ask(...args: string[]): Result & { opened: number } {
  const result = afterword(args, { cwd: root, env: { AFTERWORD_CACHE_DIR: cache, NODE_OPTIONS: `--require ${watch}` } });
  return { ...result, opened: result.stderr.split('\n').filter((line) => line.startsWith('opened ')).length };
}

beforeAll(async () => {
  // Younger files are not trusted to be as they were.
  await sleep(2_200);
  ask('query');
}, TIMEOUT);

describe('without opening a document', () => {
  test.each([
    ['query'],
    ['query', '--csv', '--fields', 'id,severity,measures.duration,actionItems.owner'],
    ['query', '--json', 'id,title', '--where', 'severity.level>=high', '--sort', '-durationMinutes'],
    ['query', '--group-by', 'actionItems.state'],
    ['actions', '--open', ...TODAY],
    ['actions', '--json', '--since', '2026-03-02', ...TODAY],
    ['stats', '--json', ...TODAY],
    ['export', '--format', 'ics', ...TODAY],
  ])('%j', { timeout: TIMEOUT }, (...args) => {
    // A search for no word at all reads every document.
    const read = ask(...args, '--text', ' ');
    expect(read).toMatchObject({ code: 0, opened: 3 });
    const remembered = ask(...args);
    expect(remembered).toMatchObject({ code: 0, opened: 0, stdout: read.stdout });
    expect(ask(...args, '--no-cache')).toMatchObject({ opened: 3, stdout: read.stdout });
  });
});

test.each([
  ['query', '--json'],
  ['query', '--fields', 'timeline.time'],
  ['query', '--where', 'timeline.event~alert'],
  ['query', '--sort', 'history.publicationLagDays'],
  ['export', '--format', 'ndjson'],
])('%j needs the documents', { timeout: TIMEOUT }, (...args) => {
  expect(ask(...args)).toMatchObject({ code: 0, opened: 3 });
});
