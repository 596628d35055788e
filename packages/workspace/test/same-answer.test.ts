import { actionsOf, byDate, groupsOf, orderBy, pick } from '@afterword/query';
import type { Incident, Postmortem } from '@afterword/schema';
import { Memory, openArchive, readDocument, readSummaries, ResultCache, type Archive } from '@afterword/workspace';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { clone, folder, repository } from './repository.ts';

// What an archive answers does not depend on where it is read, on what is remembered of it, nor on the order of its files.

const TODAY = '2026-06-30';
const SUMMARY = ['path', 'id', 'date', 'severity.level', 'services', 'review.preparedBy.name', 'measures.duration.minutes'];

interface Written {
  id: number | null;
  day: number;
  severity: string;
  service: string;
  minutes: number;
  items: { done: boolean; due: number; owner: string }[];
  lineEnd: string;
}

const written: fc.Arbitrary<Written> = fc.record({
  id: fc.option(fc.integer({ min: 1, max: 4 })),
  day: fc.integer({ min: 1, max: 9 }),
  severity: fc.constantFrom('Critical', 'High', 'Low', 'SEV-2', 'unclear'),
  service: fc.constantFrom('label-printer', 'parcel-queue', 'Größenrechner 📦'),
  minutes: fc.integer({ min: 1, max: 59 }),
  items: fc.array(
    fc.record({ done: fc.boolean(), due: fc.integer({ min: 1, max: 9 }), owner: fc.constantFrom('Mara Lindqvist', 'Jonas Ropewalk') }),
    { maxLength: 3 },
  ),
  lineEnd: fc.constantFrom('\n', '\r\n'),
});

function textOf({ id, day, severity, service, minutes, items, lineEnd }: Written): string {
  return [
    `# Trouble of \`${service}\``,
    `**Date:** 2026-03-0${day}`,
    ...(id === null ? [] : [`**Incident ID:** INC-${id}`]),
    `**Severity:** ${severity}`,
    `**Duration:** 10:00 UTC - 10:${String(minutes).padStart(2, '0')} UTC`,
    `## System Impact\n\n- **Services affected:** \`${service}\``,
    `## Action Items\n\n${items.map((one, i) => `- [${one.done ? 'x' : ' '}] **Mend part ${i}** - Owner: ${one.owner} - Due: 2026-05-0${one.due}`).join('\n')}`,
  ]
    .join('\n\n')
    .replaceAll('\n', lineEnd);
}

/** What is asked of incidents, as text. */
function answers(postmortems: readonly Postmortem[]): string {
  const sorted = postmortems.toSorted(byDate);
  const bySeverity = postmortems.toSorted(orderBy(['-severity.level', 'id']));
  return JSON.stringify([
    sorted.map((one) => pick(one, SUMMARY)),
    bySeverity.map(({ source }) => source.path),
    groupsOf(sorted, 'services'),
    groupsOf(sorted, 'actionItems.owner'),
    sorted.flatMap((one) => actionsOf(one, TODAY)),
  ]);
}

function whenRead({ documents }: Archive): string {
  return answers(
    documents.map((document) => {
      const read = readDocument(document);
      if (!('parsed' in read)) throw new Error(read.unread);
      return read.parsed.postmortem;
    }),
  );
}

async function whenRemembered(archive: Archive, memory: Memory): Promise<string> {
  const incidents = await readSummaries(archive, memory);
  return answers(
    incidents.map((one) => {
      if ('unread' in one) throw new Error(one.unread);
      const { document, incident } = one;
      return { source: { path: document.path, template: null }, incident: incident as Incident, sections: {}, other: [] };
    }),
  );
}

test('the same from the work tree, a revision, a bare clone and the cache, in any order', { timeout: 180_000 }, async () => {
  const generated = fc.array(written, { minLength: 1, maxLength: 5 });
  await fc.assert(
    fc.asyncProperty(generated, async (documents) => {
      const root = repository(Object.fromEntries(documents.map((one, i) => [`postmortems/${i}.md`, textOf(one)])));
      const here = await openArchive({ cwd: root, paths: [] });
      const known = whenRead(here);
      const then = await openArchive({ cwd: root, paths: [], rev: 'HEAD' });
      const bare = await openArchive({ cwd: clone(root, '--bare'), paths: [], rev: 'HEAD' });
      const options = { tool: 'test', env: { AFTERWORD_CACHE_DIR: folder() } };
      const cache = new ResultCache(here, options);
      for (const archive of [here, then, bare]) {
        const turned = { ...archive, documents: archive.documents.toReversed() };
        expect(whenRead(archive)).toBe(known);
        expect(await whenRemembered(turned, new Memory())).toBe(known);
        expect(await whenRemembered(archive, cache.memory)).toBe(known);
        await cache.save();
        expect(await whenRemembered(turned, new ResultCache(here, options).memory)).toBe(known);
      }
    }),
    { numRuns: 12 },
  );
});
