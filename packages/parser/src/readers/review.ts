import type { Review } from '@afterword/schema';
import { plainText } from '../inline.ts';
import { type Part, withDescendants } from '../parts.ts';
import type { Span } from '../place.ts';
import type { Reading } from '../reader.ts';
import type { Cell, Table, Unit } from '../unit.ts';
import type { DateOrder } from '../values/date.ts';
import { readSignature, type Signature } from '../values/person.ts';
import { isUnfilled } from '../values/unfilled.ts';
import { metadataKeyOf, rankOfLabel } from '../vocabulary/metadata-keys.ts';
import type { Metadata, MetadataEntry } from './metadata.ts';
import { entriesOf } from './metadata/entries.ts';
import { splitList } from './metadata/list.ts';

const STEPS = { preparedBy: 'author', reviewedBy: 'reviewer', approvedBy: 'approver' } as const;
type Step = keyof typeof STEPS;

/** Who wrote, reviewed and approved the document: from its review section, else from its header. */
export function readReview(reading: Reading, metadata: Metadata): Review {
  const { document, parts, places } = reading;
  const sections = parts.of('review').flatMap(withDescendants);
  const units = sections.flatMap((part) => part.units);
  const entries = [...units.flatMap((unit) => signOffs(unit, document.text)), ...entriesOf(units, document.text), ...metadata.entries];
  const scope: Scope = { reading, entries, order: metadata.dateOrder };
  const [preparedBy, reviewedBy, approvedBy] = [
    signature('preparedBy', scope),
    signature('reviewedBy', scope),
    signature('approvedBy', scope),
  ];
  const distribution = distributionOf(entries, sections);
  for (const [i, { span }] of distribution.entries()) places.set(`/incident/review/distribution/${i}`, span);
  const state = metadata.documentState ?? (isSigned(approvedBy) ? 'approved' : isSigned(reviewedBy) ? 'reviewed' : null);
  return { preparedBy, reviewedBy, approvedBy, distribution: distribution.map(({ text }) => text), state };
}

interface Scope {
  reading: Reading;
  entries: MetadataEntry[];
  order: DateOrder | null;
}

function isSigned(signature: Signature | null): boolean {
  return signature !== null && signature.name !== null && signature.date !== null;
}

function signature(step: Step, { reading, entries, order }: Scope): Signature | null {
  const candidates = entries.filter(({ key, value }) => key === STEPS[step] && value !== '');
  const pointer = `/incident/review/${step}`;
  const ranked = candidates.toSorted((a, b) => rankOfLabel(a.label) - rankOfLabel(b.label));
  for (const { value, valueSpan, from } of ranked) {
    const found = readSignature(withoutBrackets(value, reading.document.text), order);
    if (!found) continue;
    const at = (part: Span | null): Span | null => part && { start: valueSpan.start + part.start, end: valueSpan.start + part.end };
    record(reading, pointer, {
      whole: valueSpan,
      name: from === 'body' ? at(found.nameAt) : valueSpan,
      date: from === 'body' ? at(found.dateAt) : null,
    });
    return { name: found.name, date: found.date };
  }
  if (ranked[0]) reading.places.set(pointer, ranked[0].valueSpan);
  return null;
}

// `[Ana Silva]` is a link where the document defines it, and only else a slot to fill in.
function withoutBrackets(value: string, text: string): string {
  return value.replaceAll(/\[([^\][]{1,100})\](?![([])/g, (link, name: string) => (text.includes(`[${name}]:`) ? ` ${name} ` : link));
}

function record({ places }: Reading, pointer: string, spans: { whole: Span; name: Span | null; date: Span | null }): void {
  places.set(pointer, spans.whole);
  if (spans.name) places.set(`${pointer}/name`, spans.name);
  if (spans.date) places.set(`${pointer}/date`, spans.date);
}

/** Rows of a sign-off table: a role, a name, perhaps a date (`| Approver | Ana Silva | 2026-01-02 |`). */
function signOffs(unit: Unit, text: string): MetadataEntry[] {
  if (unit.kind !== 'table') return [];
  const nameColumn = columnOf(unit, /^(?:name|nombre|nome|nom|person|who|氏名|名前|姓名)/iu);
  if (nameColumn < 1) return [];
  const dateColumn = columnOf(unit, /^(?:date|fecha|data|datum|signed|日付|日期)/iu);
  return unit.rows.flatMap(({ cells }) => {
    const [role, name, date] = [cells[0], cells[nameColumn], dateColumn < 0 ? undefined : cells[dateColumn]];
    const key = role ? metadataKeyOf(role.text) : null;
    return role && name && key !== null && name.text !== '' ? [rowEntry({ role, name, date }, text)] : [];
  });
}

function rowEntry({ role, name, date }: { role: Cell; name: Cell; date: Cell | undefined }, text: string): MetadataEntry {
  const dated = date !== undefined && !isUnfilled(date.text) && date.span.start > name.span.end;
  const valueSpan = { start: name.span.start, end: dated ? date.span.end : name.span.end };
  const value = text.slice(valueSpan.start, valueSpan.end).replaceAll('|', ',');
  return { key: metadataKeyOf(role.text), label: plainText(role.text), value, labelSpan: role.span, valueSpan, items: [], from: 'body' };
}

function columnOf({ head }: Table, name: RegExp): number {
  return head.cells.findIndex((cell) => name.test(plainText(cell.text)));
}

function distributionOf(entries: MetadataEntry[], sections: Part[]): { text: string; span: Span }[] {
  const entry = entries.find(({ key, value }) => key === 'distribution' && !isUnfilled(value));
  if (entry) return splitList(entry);
  const part = sections.find(({ title }) => metadataKeyOf(title) === 'distribution');
  return (part?.units ?? []).flatMap((unit) =>
    unit.kind === 'item' ? splitList({ items: [{ text: unit.head, span: unit.headSpan }], value: '', valueSpan: unit.headSpan }) : [],
  );
}
