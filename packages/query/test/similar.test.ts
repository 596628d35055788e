import * as fc from 'fast-check';
import { SIMILAR_ENOUGH, similarTo } from '@afterword/query';
import type { Incident, Postmortem, SimilarIncident } from '@afterword/schema';
import { expect, test } from 'vitest';
import { postmortem } from './postmortem.ts';

const POOL =
  'A report job took thirty connections from the pool that the ledger shares with invoicing, so requests of the ledger waited and failed.';
const CERTIFICATE =
  'The renewal timer ran over an empty directory; the certificate of the gateway expired at midnight and dispatchers could not sign in.';
const BARCODE =
  'A manifest with a zero-width space stopped the consumer: the barcode reader threw, and the message was tried again for ever.';

function about(text: string, path: string, incident: Partial<Incident> = {}): Postmortem {
  const causes = { primary: text, factors: [], wentWell: [], wentWrong: [], gotLucky: [] };
  return postmortem({ title: text.split(/[,;:.]/)[0]!, summary: text, causes, date: '2026-01-10', ...incident }, path);
}

function reference(one: Partial<SimilarIncident>): SimilarIncident {
  return { label: 'x', id: null, path: null, date: null, ...one };
}

const ARCHIVE = [
  about(POOL, 'postmortems/pool.md', { services: ['Ledger', 'invoicing'], id: 'INC-1' }),
  about(CERTIFICATE, 'postmortems/certificate.md', { services: ['gateway'], id: 'INC-2' }),
  about(BARCODE, 'postmortems/barcode.md', { services: ['sorter'], date: '2026-03-01' }),
];

const ASKED = about(
  'Requests of the ledger failed while a nightly report job held its connections, and the pool had none left.',
  'drafts/now.md',
  {
    services: ['ledger'],
    date: '2026-02-01',
  },
);

test('says which services, causes and words both have', () => {
  const { found, compared, skipped } = similarTo(ASKED, ARCHIVE, { limit: 5 });
  expect([compared, skipped]).toEqual([2, 1]);
  expect(found).toHaveLength(1);
  expect(found[0]).toMatchObject({ named: false, services: ['ledger'], causes: ['capacity'] });
  expect(found[0]!.postmortem.source.path).toBe('postmortems/pool.md');
  expect(found[0]!.words).toEqual(expect.arrayContaining(['job', 'ledger', 'connections', 'report']));
  expect(found[0]!.score).toBeGreaterThan(2 * SIMILAR_ENOUGH);
});

test.each<[asked: Partial<Incident>, one: Partial<Incident>, compared: number]>([
  [{ date: '2026-01-10' }, { date: '2026-01-09' }, 1],
  [{ date: '2026-01-10' }, { date: '2026-01-11' }, 0],
  [{ date: '2026-01-10' }, { date: null }, 0],
  [{ date: null }, { date: '2026-01-09' }, 1],
  [{ startedAt: '2026-01-10T08:00:00Z' }, { startedAt: '2026-01-10T07:00:00+00:00' }, 1],
  [{ startedAt: '2026-01-10T08:00:00Z' }, { startedAt: '2026-01-10T08:30:00Z' }, 0],
])('only earlier incidents count: %j against %j', (asked, one, compared) => {
  const archive = [about(POOL, 'a.md', one)];
  expect(similarTo(about(POOL, 'b.md', asked), archive, { limit: 5 })).toMatchObject({ compared, skipped: 1 - compared });
  expect(similarTo(about(POOL, 'b.md', asked), archive, { limit: 5, all: true })).toMatchObject({ compared: 1, skipped: 0 });
});

test.each<[Partial<SimilarIncident>]>([
  [{ id: 'inc-9' }],
  [{ path: '../old/the%20one.md#causes' }],
  [{ path: '/old/the one.md' }],
  [{ path: '../old/the one' }],
])('what the document names comes first, alike or not, earlier or not: %j', (one) => {
  const named = about(BARCODE, 'old/the one.md', { id: 'INC-9', date: '2027-01-01' });
  const asked = { ...ASKED, incident: { ...ASKED.incident, similar: [reference(one)] } };
  const { found } = similarTo(asked, [...ARCHIVE, named], { limit: 1 });
  expect(found.map(({ postmortem, named }) => [postmortem.source.path, named])).toEqual([
    ['old/the one.md', true],
    ['postmortems/pool.md', false],
  ]);
});

test.each([[{ path: '../../../old/x.md' }], [{ path: 'x.md' }], [{ path: '%E0%A4%A' }], [{ id: 'INC-99' }], [{ label: 'INC-9' }]])(
  'what it does not name is not marked: %j',
  (one) => {
    const asked = { ...ASKED, incident: { ...ASKED.incident, similar: [reference(one)] } };
    const { found } = similarTo(asked, [about(BARCODE, 'old/x.md', { id: 'INC-9' })], { limit: 5 });
    expect(found).toEqual([]);
  },
);

test('nothing similar enough: none, and how near the nearest is', () => {
  const { found, nearest } = similarTo(about(BARCODE, 'a.md', { date: '2026-05-01' }), ARCHIVE.slice(0, 2), { limit: 5 });
  expect(found).toEqual([]);
  expect(nearest).toBeLessThan(SIMILAR_ENOUGH / 2);
  expect(similarTo(ASKED, [], { limit: 5 })).toEqual({ found: [], compared: 0, skipped: 0, nearest: null });
  expect(similarTo(postmortem(), ARCHIVE, { limit: 5 }).found).toEqual([]);
});

test('a document of a few words is like no other, and a shared kind of cause alone makes none similar', () => {
  expect(
    similarTo(postmortem({ title: 'Postmortem' }), [postmortem({ title: 'Postmortem', date: '2026-01-01' })], { limit: 5 }).found,
  ).toEqual([]);
  const one = about('Deploy of the billing pages had a wrong flag.', 'a.md');
  const other = about('Release 12 of the search index lost its synonyms overnight.', 'b.md', { date: '2026-06-01' });
  expect(similarTo(other, [one], { limit: 5 }).found).toEqual([]);
});

test.each([
  ['Traffic rose. The cache was small.', []],
  ['Traffic rose. The cache was small. Its cache key was wrong.', ['cache']],
  ['The cache was small. Traffic rose.', ['cache']],
])('a passing mention is no kind of cause: %s', (primary, kinds) => {
  const causes = { primary, factors: [], wentWell: [], wentWrong: [], gotLucky: [] };
  const { found } = similarTo(about(POOL, 'a.md', { causes }), [about(POOL, 'b.md', { causes })], { limit: 1 });
  expect(found[0]?.causes).toEqual(kinds);
});

test('a copy is as similar as can be, and at most `limit` are shown', () => {
  const copies = [1, 2, 3].map((i) => about(POOL, `${i}.md`));
  const { found } = similarTo(about(POOL, 'a.md'), [...copies, ...ARCHIVE.slice(1, 2)], { limit: 2, all: true });
  expect(found.map(({ score }) => score > 0.5)).toEqual([true, true]);
});

test('plurals, case, accents and spelling of a service do not count', () => {
  const one = about('Zwei Zertifikate der Türsteuerung liefen ab, und die Schließanlage öffnete keine Türen mehr.', 'a.md', {
    services: ['Tür-Dienst'],
  });
  const asked = about('ZERTIFIKATE der TÜRSTEUERUNG abgelaufen: keine Türen offen, Schliessanlage und Schließanlage stumm.', 'b.md', {
    services: ['türdienst'],
    date: '2026-02-01',
  });
  const { found } = similarTo(asked, [one, ...ARCHIVE], { limit: 5 });
  expect(found.map(({ postmortem, services }) => [postmortem.source.path, services])).toEqual([['a.md', ['türdienst']]]);
});

test('words of grammar do not count, with accents neither', () => {
  const [asked, one] = ['Não despachou', 'NÃO faturou'].map((text, i) =>
    about(`${text} después, für Pedidos está. Quer dizer: ${POOL}`, `${i}.md`),
  );
  const { found } = similarTo(asked!, [one!], { limit: 5, all: true });
  expect(found).toHaveLength(1);
  expect(found[0]!.words.filter((word) => /não|despu|für|está/i.test(word))).toEqual([]);
});

test('text without spaces is cut into words', () => {
  const one = about('証明書の期限切れにより配送受付の画面が停止し、倉庫の端末から荷物を登録できなかった。', 'a.md');
  const asked = about('証明書の更新が漏れ、期限切れで配送受付が停止した。倉庫の端末も登録に失敗した。', 'b.md', { date: '2026-02-01' });
  const { found } = similarTo(asked, [one, ...ARCHIVE], { limit: 5 });
  expect(found[0]?.words).toEqual(expect.arrayContaining(['期限切れ', '倉庫']));
});

test('the order of the archive does not matter', () => {
  const many = Array.from({ length: 12 }, (_, i) =>
    about([POOL, CERTIFICATE, BARCODE][i % 3]!.slice(i), `${i}.md`, { date: `2026-01-${10 + i}` }),
  );
  const seen = (archive: Postmortem[]): unknown => {
    const { found } = similarTo(ASKED, archive, { limit: 20 });
    return found.map(({ postmortem, score, words }) => [postmortem.source.path, score.toFixed(9), words]);
  };
  fc.assert(
    fc.property(fc.shuffledSubarray(many, { minLength: 12 }), (shuffled) => {
      expect(seen(shuffled)).toEqual(seen(many));
    }),
    { numRuns: 20 },
  );
});
