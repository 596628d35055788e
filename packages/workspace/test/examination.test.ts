import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { activeRules, factsOf, KnownDocuments, lintDocument, outsideOf, reportOf, rules, type CheckedFile } from '@afterword/linter';
import { lintArchive, Memory, openArchive, readDocument, readSummaries, ResultCache, Timing, type Archive } from '@afterword/workspace';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { folder } from './repository.ts';

// What is found does not depend on the order of the documents, nor on what earlier runs left behind: it is what checking each
// document with all others known says.

const TODAY = '2026-06-30';
const CONFIG = "root: true\nfiles: ['*.md']\nextends: [strict, advice]\n";
const COPIED = 'Parcels were labelled twice because the retry worker did not see the first answer of the printer.';

interface Written {
  id: number | null;
  day: number;
  copied: boolean;
  heading: string;
  /** Other documents that it names, by id or by path, and a section it links to. */
  names: number[];
  linksTo: { document: number; anchor: string } | null;
  suppresses: boolean;
  open: boolean;
}

const written: fc.Arbitrary<Written> = fc.record({
  id: fc.option(fc.integer({ min: 1, max: 4 })),
  day: fc.integer({ min: 1, max: 5 }),
  copied: fc.boolean(),
  heading: fc.constantFrom('Cause', 'Way back'),
  names: fc.array(fc.integer({ min: 0, max: 5 }), { maxLength: 2 }),
  linksTo: fc.option(fc.record({ document: fc.integer({ min: 0, max: 3 }), anchor: fc.constantFrom('cause', 'way-back') })),
  suppresses: fc.boolean(),
  open: fc.boolean(),
});

function textOf({ id, day, copied, heading, names, linksTo, suppresses, open }: Written): string {
  return [
    '# Labels printed twice',
    `**Date:** 2026-03-0${day}`,
    ...(id === null ? [] : [`**Incident ID:** INC-${id}`]),
    `## Summary\n\n${copied ? COPIED : `The queue of day ${day} was full.`}`,
    `## ${heading}\n\n${linksTo ? `See [there](${linksTo.document}.md#${linksTo.anchor}).` : 'A full disk.'}`,
    `## Action Items\n\n- [${open ? ' ' : 'x'}] **Pause the worker** - Owner: Mara Lindqvist - Due: 2026-03-1${day}`,
    `## Similar Incidents\n\n${names.map((name) => `- ${name % 2 === 0 ? `INC-${name}` : `[before](${name}.md)`}`).join('\n')}`,
    ...(suppresses ? ['<!-- afterword-disable-file header/id-unique -- the second half is in another file -->'] : []),
  ].join('\n\n');
}

function write(root: string, documents: Written[]): void {
  for (const [i, one] of documents.entries()) writeFileSync(join(root, `${i}.md`), textOf(one));
}

function reportText(files: CheckedFile[]): string {
  return JSON.stringify(reportOf(files, rules, '0'));
}

/** Checks each document with all of them known from the start. */
function expected(archive: Archive): string {
  const read = archive.documents.map((document) => {
    const one = readDocument(document);
    if (!('parsed' in one)) throw new Error(one.unread);
    return one;
  });
  const documents = new KnownDocuments(read.map(({ parsed }) => factsOf(parsed)));
  const files = read.map(({ document, parsed, text }) => ({
    path: document.path,
    text: () => text,
    diagnostics: lintDocument({
      parsed,
      rules: activeRules(document.config, rules, document.absolute),
      template: document.template,
      vocabulary: document.config.vocabulary,
      outside: outsideOf({ documents, today: TODAY, exists: (path) => archive.exists(join(archive.root, path)) }),
    }),
  }));
  return reportText(files);
}

describe('findings are those of each document with all others known', () => {
  test('in any order, and after any earlier state', { timeout: 120_000 }, async () => {
    const states = fc.tuple(fc.array(written, { minLength: 3, maxLength: 4 }), fc.array(written, { minLength: 3, maxLength: 4 }));
    await fc.assert(
      fc.asyncProperty(states, fc.boolean(), async ([before, after], isKept) => {
        const root = folder({ 'afterword.config.yaml': CONFIG });
        const cache = { tool: 'test', env: { AFTERWORD_CACHE_DIR: folder() } };
        const open = (): Promise<Archive> => openArchive({ cwd: root, paths: [] });
        write(root, before);
        const then = await open();
        const first = new ResultCache(then, cache);
        await lintArchive(then, { today: '2026-03-12', memory: first.memory });
        await first.save();
        write(root, after);
        const now = await open();
        const known = expected(now);
        const memory = isKept ? first.memory : new ResultCache(now, cache).memory;
        expect(reportText(await lintArchive({ ...now, documents: now.documents.toReversed() }, { today: TODAY }))).toBe(known);
        expect(reportText(await lintArchive(now, { today: TODAY, memory }))).toBe(known);
        expect(reportText(await lintArchive(now, { today: TODAY, memory }))).toBe(known);
      }),
      { numRuns: 25 },
    );
  });
});

test('a document is read again only when it or what it depends on has changed', async () => {
  const root = folder({ 'afterword.config.yaml': CONFIG });
  const plain: Written = { id: 1, day: 1, copied: false, heading: 'Cause', names: [], linksTo: null, suppresses: false, open: false };
  const all = [plain, { ...plain, id: 2, linksTo: { document: 0, anchor: 'cause' } }, { ...plain, id: 3 }];
  write(root, all);
  const archive = await openArchive({ cwd: root, paths: [] });
  const memory = new Memory();
  const parsed = async (documents: Written[], today = TODAY): Promise<number> => {
    write(root, documents);
    const timing = new Timing();
    await lintArchive(archive, { today, memory, measure: timing.measure });
    return timing.phases().find(({ phase }) => phase === 'parse (other)')?.count ?? 0;
  };
  expect(await parsed(all)).toBe(3);
  expect(await parsed(all)).toBe(0);
  // The heading that 1.md links to is another one now.
  const moved = { ...plain, heading: 'Way back' };
  expect(await parsed([moved, ...all.slice(1)])).toBe(2);
  // 2.md gets the id of 1.md.
  expect(await parsed([moved, all[1]!, { ...plain, id: 2 }])).toBe(2);
  expect(await parsed([moved, all[1]!, { ...plain, id: 2 }], '2026-07-01')).toBe(0);
});

test('unchanged documents have other findings once the day or a file that they link to is another one', async () => {
  const root = folder({ 'afterword.config.yaml': CONFIG, 'graph.png': '' });
  const plain: Written = { id: 1, day: 1, copied: false, heading: 'Cause', names: [], linksTo: null, suppresses: false, open: true };
  write(root, [plain, { ...plain, id: 2 }]);
  writeFileSync(join(root, '2.md'), `${textOf({ ...plain, id: 3 })}\n\n![Load](graph.png)\n`);
  const archive = await openArchive({ cwd: root, paths: [] });
  const memory = new Memory();
  const found = async (rule: string, today: string): Promise<string[]> => {
    const files = await lintArchive(archive, { today, memory });
    return files.filter(({ diagnostics }) => diagnostics.some(({ ruleId }) => ruleId === rule)).map(({ path }) => path);
  };
  expect(await found('actions/overdue', '2026-03-02')).toEqual([]);
  expect(await found('links/relative', '2026-03-02')).toEqual([]);
  expect(memory.settled?.grounds?.map(([path]) => path)).toContain('2.md');
  expect(await found('actions/overdue', TODAY)).toEqual(['0.md', '1.md', '2.md']);
  rmSync(join(root, 'graph.png'));
  expect(await found('links/relative', TODAY)).toEqual(['2.md']);
});

test('summaries come from memory where a document is as it was, and say why one cannot be read', async () => {
  const root = folder({ 'afterword.config.yaml': CONFIG, 'a.md': '# Labels printed twice\n\n**Date:** 2026-03-01\n' });
  const archive = await openArchive({ cwd: root, paths: [] });
  const memory = new Memory();
  const [read] = await readSummaries(archive, memory);
  expect(read).toMatchObject({ document: { path: 'a.md' }, incident: { title: 'Labels printed twice', date: '2026-03-01' } });
  const unreadable = archive.documents.map((document) => ({
    ...document,
    contentId: 'gone',
    text: (): string => {
      throw new Error('it is gone');
    },
  }));
  expect(await readSummaries({ ...archive, documents: unreadable }, memory)).toMatchObject([{ unread: 'it is gone' }]);
});

test('a memory that only one run looks at holds findings without incidents, which are read again when asked for after all', async () => {
  const root = folder({ 'afterword.config.yaml': CONFIG, 'a.md': '# Labels printed twice\n\n**Date:** 2026-03-01\n' });
  const archive = await openArchive({ cwd: root, paths: [] });
  const [lasting, passing] = [new Memory(), new Memory()];
  const [kept, found] = [
    await lintArchive(archive, { today: TODAY, memory: lasting }),
    await lintArchive(archive, { today: TODAY, memory: passing, lasting: false }),
  ];
  expect(reportText(found)).toBe(reportText(kept));
  expect(lasting.get('a.md')?.parts.value('title')).toBe('Labels printed twice');
  expect(passing.get('a.md')?.parts.value('title')).toBeUndefined();
  expect(passing.get('a.md')?.parts.bytes('title')).toBeNull();
  expect(await readSummaries(archive, passing)).toMatchObject([{ incident: { title: 'Labels printed twice' } }]);
});
