import type { SimilarIncident } from '@afterword/schema';
import { isWordAt } from '../characters.ts';
import { linksIn, plainText } from '../inline.ts';
import { withDescendants } from '../parts.ts';
import { phrasesOf } from '../phrases.ts';
import type { Span } from '../place.ts';
import type { Reading } from '../reader.ts';
import type { Unit } from '../unit.ts';
import { type DateOrder, readDate } from '../values/date.ts';
import { isUnfilled } from '../values/unfilled.ts';
import type { Metadata } from './metadata.ts';
import { knownId } from './metadata/title.ts';

interface Entry {
  text: string;
  span: Span;
}

/** Past incidents that the document names: items and rows of its sections for them. Slots of a template are none. */
export function readSimilar({ parts, places }: Reading, { dateOrder }: Metadata): SimilarIncident[] {
  const units = parts
    .of('similar')
    .flatMap(withDescendants)
    .flatMap((part) => part.units);
  const entries = units.flatMap(entriesOf).filter(({ text }) => isEntry(text));
  for (const [i, { span }] of entries.entries()) places.set(`/incident/similar/${i}`, span);
  return entries.map(({ text }) => similarOf(text, dateOrder));
}

function entriesOf(unit: Unit): Entry[] {
  if (unit.kind === 'item') return [{ text: unit.head, span: unit.headSpan }];
  if (unit.kind === 'line')
    return linksIn(unit.text).length > 0 || knownId(unit.text) !== null ? [{ text: unit.text, span: unit.span }] : [];
  if (unit.kind !== 'table') return [];
  return unit.rows.map(({ cells, span }) => ({
    text: cells
      .map((cell) => cell.text)
      .filter((text) => !isUnfilled(text))
      .join(' - '),
    span,
  }));
}

const FIRSTS = ['incident', 'occurrence', 'time', 'of its', 'such'];
const BEFORE_FIRST = ['', 'the ', 'this is ', 'this was ', 'this is the ', 'this was the '];
const NOTHING = ['none', 'nothing', 'n/a', 'ninguna', 'nenhuma', 'keine', 'ninguno', 'nenhum', 'aucun', 'なし', '无'];
const NO_SUCH = ['similar', 'previous', 'past', 'prior', 'related', 'known'].map((word) => `no ${word}`);
const FIRST_SUCH = BEFORE_FIRST.flatMap((before) => FIRSTS.map((word) => `${before}first ${word}`));
const FIRST_ONE = ['primer ', 'primera ', 'primero ', 'primeir ', 'primeira ', 'primeiro '];
const NONE = phrasesOf([...NOTHING, ...NO_SUCH, ...FIRST_SUCH, ...FIRST_ONE], isWordAt);

function beginsWithSlot(text: string): boolean {
  return text.startsWith('[') && /^\[[^\]]*(?:Y{2,}|X{2,}|date|data|fecha|日付|日期)[^\]]*\](?!\()/iu.test(text);
}

function isEntry(text: string): boolean {
  const plain = plainText(text).replaceAll('**', '');
  const value = plain.replace(/^[^:：[\]]{1,60}[:：]\s*/u, '');
  return !isUnfilled(plain) && !isUnfilled(value) && !NONE.at(plain, 0) && !NONE.at(value, 0) && !beginsWithSlot(plain);
}

function similarOf(text: string, order: DateOrder | null): SimilarIncident {
  const wiki = /\[\[([^\][|]+)(?:\|[^\]]*)?\]\]/.exec(text)?.[1];
  const path = linksIn(text)[0] ?? wiki ?? null;
  const label = plainText(text.replaceAll(/\[\[(?:[^\][|]+\|)?([^\][]+)\]\]/g, '$1')).replaceAll('**', '');
  return { label, id: knownId(label), path, date: readDate(label, order)?.value ?? null };
}
