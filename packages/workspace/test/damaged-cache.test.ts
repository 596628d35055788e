import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { reportOf, rules } from '@afterword/linter';
import {
  lintArchive,
  Memory,
  openArchive,
  readSummaries,
  ResultCache,
  secretsIn,
  type Archive,
  type LintOptions,
} from '@afterword/workspace';
import { expect, test } from 'vitest';
import { folder } from './repository.ts';

// A part of what is kept is read when somebody first looks at it: wherever it is damaged, the answer is that of the documents.

const CONFIG = "root: true\nfiles: ['*.md']\nextends: [strict, advice]\n";
const FILES = Object.fromEntries([1, 2, 3].map((n) => [`${n}.md`, postmortem(n)]));
const PLACES = 60;

function postmortem(n: number): string {
  return [
    `# Labels printed ${n} times`,
    `**Date:** 2026-03-0${n}`,
    `**Incident ID:** INC-${n}`,
    '**Severity:** High',
    '**Duration:** 10:00 UTC - 11:30 UTC',
    '## Summary\n\nParcels waited.',
    `## Similar Incidents\n\n- [before](${(n % 3) + 1}.md#summary)`,
    '## Action Items\n\n- [ ] **Pause the worker** - Owner: Mara Lindqvist - Due: 2026-04-01',
  ].join('\n\n');
}

// What only reads knows the results of what checks by the same settings.
function lintOptions(archive: Archive): Omit<LintOptions, 'memory'> {
  return { today: '2026-06-30', secrets: secretsIn(archive) };
}

async function answers(archive: Archive, memory: Memory): Promise<string> {
  const read = await readSummaries(archive, memory);
  const report = reportOf(await lintArchive(archive, { ...lintOptions(archive), memory }), rules, '0');
  return JSON.stringify([read.map((one) => ('unread' in one ? one.unread : one.incident)), report]);
}

const env = { AFTERWORD_CACHE_DIR: folder() };

function open(archive: Archive): ResultCache {
  return new ResultCache(archive, { tool: 'test', env });
}

/** An archive with a filled cache, in which one document has changed since, so that the facts of the others are asked for. */
async function changed(): Promise<{ archive: Archive; file: string; known: string }> {
  const root = folder({ 'afterword.config.yaml': CONFIG, ...FILES });
  const archive = await openArchive({ cwd: root, paths: [] });
  const filled = open(archive);
  await lintArchive(archive, { ...lintOptions(archive), memory: filled.memory });
  const before = readdirSync(env.AFTERWORD_CACHE_DIR);
  await filled.save();
  const name = readdirSync(env.AFTERWORD_CACHE_DIR).find((one) => !before.includes(one))!;
  writeFileSync(join(root, '2.md'), postmortem(2).replace('INC-2', 'INC-3'));
  return { archive, file: join(env.AFTERWORD_CACHE_DIR, name), known: await answers(archive, new Memory()) };
}

test('the same answer with any part of a cache damaged', { timeout: 120_000 }, async () => {
  const { archive, file, known } = await changed();
  const sound = readFileSync(file);
  expect(await answers(archive, open(archive).memory)).toBe(known);
  for (let place = 0; place < PLACES; place++) {
    const bytes = Buffer.from(sound);
    bytes[Math.floor(((place + 0.5) / PLACES) * bytes.length)]! ^= 1;
    writeFileSync(file, bytes);
    expect(await answers(archive, open(archive).memory)).toBe(known);
  }
});

test('what a run has opened is whole when another one puts a new file in its place', async () => {
  const { archive, file } = await changed();
  const opened = open(archive);
  renameSync(join(folder({ new: 'of another run' }), 'new'), file);
  const text = postmortem(1);
  const contentId = createHash('sha1').update(`blob ${text.length}\0${text}`).digest('hex');
  const unread = { ...archive.documents[0]!, contentId, text: () => expect.unreachable() };
  const [first] = await readSummaries({ ...archive, documents: [unread] }, opened.memory);
  expect(first).toMatchObject({ incident: { title: 'Labels printed 1 times' } });
  expect(readFileSync(file, 'utf8')).toBe('of another run');
});

test('the same answer when the file is written over while it is in use', async () => {
  const { archive, file, known } = await changed();
  const opened = open(archive);
  writeFileSync(file, 'of another program');
  expect(await answers(archive, opened.memory)).toBe(known);
  expect(readFileSync(file, 'utf8')).toBe('of another program');
});

test('a part that is found to be damaged is made anew by the next run', async () => {
  const { archive, file } = await changed();
  const bytes = readFileSync(file);
  bytes[bytes.indexOf('Labels printed')]! ^= 1;
  writeFileSync(file, bytes);
  const [first] = await readSummaries(archive, open(archive).memory);
  expect(first).toMatchObject({ incident: { title: 'Labels printed 1 times' } });
  expect(existsSync(file)).toBe(false);
});
