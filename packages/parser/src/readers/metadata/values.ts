import type { Incident } from '@afterword/schema';
import type { Span } from '../../place.ts';
import type { Reading } from '../../reader.ts';
import { daysBetween } from '../../values/calendar.ts';
import { type DateOrder, readDate } from '../../values/date.ts';
import { type DurationReading, readDuration } from '../../values/duration.ts';
import { readSeverity } from '../../values/severity.ts';
import { readStatus } from '../../values/status.ts';
import { isUnfilled } from '../../values/unfilled.ts';
import { type MetadataKey, rankOfLabel } from '../../vocabulary/metadata-keys.ts';
import type { MetadataEntry } from './entry.ts';
import { splitList } from './list.ts';
import { servicesOf } from './services.ts';
import { dateInProse, durationInProse, firstDay, onlyDay } from './prose.ts';
import type { Found } from './title.ts';

/** What the readers of single values share. */
export interface Scope {
  reading: Reading;
  /** In order of precedence: front matter, header, later sections. */
  entries: MetadataEntry[];
  order: DateOrder | null;
}

/** Filled entries of a key, in order of precedence; the first label of the key's names first. */
export function filled({ entries }: Pick<Scope, 'entries'>, ...keys: MetadataKey[]): MetadataEntry[] {
  return entries.filter(({ key, value }) => key !== null && keys.includes(key) && !isUnfilled(value));
}

/** The day the incident began: as its header states it, else by title, summary or timeline. */
export function dateOf(scope: Scope, title: Found | null): string | null {
  const found = statedDate(scope) ?? toldDate(scope, title);
  if (found) scope.reading.places.set('/incident/date', found.span);
  return found?.value ?? null;
}

// A stated start, else the date; no later than the day it was discovered.
function statedDate(scope: Scope): { value: string | null; span: Span } | null {
  const entries = filled(scope, 'started', 'date', 'discovered');
  const candidates = entries.flatMap((entry) => dated(entry, scope.order));
  const of = (key: MetadataKey): (typeof candidates)[number] | undefined => candidates.find(({ entry }) => entry.key === key);
  const began = of('started') ?? of('date');
  const seen = of('discovered');
  const best = began && seen && seen.value < began.value ? seen : (began ?? seen);
  const unread = entries.find(({ key }) => key !== 'discovered');
  return best ?? (unread ? { value: null, span: unread.valueSpan } : null);
}

// Without a date in the header. A summary may tell that it began before the day in the title.
function toldDate(scope: Scope, title: Found | null): { value: string; span: Span } | null {
  const { reading, order } = scope;
  const inDuration = filled(scope, 'duration')
    .flatMap((entry) => dated(entry, order))
    .find(({ entry, span }) => opensRange(entry, span));
  if (inDuration) return inDuration;
  const inTitle = title && readDate(title.text, order);
  const inProse = dateInProse(reading.document, reading.parts, order);
  if (!title || !inTitle?.value) return inProse ?? firstDay(reading.parts, order) ?? onlyDay(reading.document, reading.parts, order);
  const earlier = inProse && daysBetween(inProse.value, inTitle.value);
  return earlier !== null && earlier > 0 && earlier <= 31 ? inProse : { value: inTitle.value, span: title.span };
}

// `2026-01-02 10:00 - 11:00` begins with the day; `unknown – 2026-01-02` ends with it.
function opensRange({ value, valueSpan }: MetadataEntry, { start }: Span): boolean {
  return /(?:^|\(|\b(?:on|from|at|started|starting|began)\s)\W{0,3}(?:\p{L}+day,?\s)?$/iu.test(value.slice(0, start - valueSpan.start));
}

function dated(entry: MetadataEntry, order: DateOrder | null): { entry: MetadataEntry; value: string; span: Span }[] {
  const found = readDate(entry.value, order);
  return found?.value ? [{ entry, value: found.value, span: shifted(entry, found) }] : [];
}

export function severityOf(scope: Scope): Incident['severity'] {
  const { reading } = scope;
  const entries = filled(scope, 'severity');
  const readings = entries.map((entry) => ({ entry, severity: readSeverity(entry.value, reading.vocabulary) }));
  const best = readings.find(({ severity }) => severity?.level) ?? readings.find(({ severity }) => severity) ?? readings[0];
  if (best) reading.places.set('/incident/severity', best.entry.valueSpan);
  return best?.severity ?? null;
}

/** Phase of the incident, and the state of the document where that is what stands under the key. */
export function statusOf(scope: Scope): { status: Incident['status']; documentState: Incident['review']['state'] } {
  const { reading } = scope;
  const readings = filled(scope, 'status').map((entry) => ({ entry, ...readStatus(entry.value, reading.vocabulary) }));
  const documentState = readings.find((one) => one.documentState)?.documentState ?? null;
  const best =
    readings.find(({ status }) => status?.phase) ??
    readings.find((one) => one.documentState) ??
    readings.find(({ status }) => status) ??
    readings[0];
  if (best) reading.places.set('/incident/status', best.entry.valueSpan);
  return { status: best?.status ?? null, documentState };
}

/** Stated duration: by its own key, else in the date (`… (30 days)`), else in the summary. */
export function durationOf(scope: Scope): { reading: DurationReading; span: Span } | null {
  const entries = filled(scope, 'duration');
  const sorted = entries.toSorted((a, b) => rankOfLabel(a.label) - rankOfLabel(b.label));
  const readings = sorted.flatMap((entry) => located(entry));
  const best = readings.find(({ reading }) => reading.minutes !== null) ?? readings[0];
  const found = best ?? (entries.length > 0 ? null : unlabelledDuration(scope));
  const span = found?.span ?? entries[0]?.valueSpan;
  if (span) scope.reading.places.set('/incident/durationMinutes', span);
  return found ?? null;
}

function unlabelledDuration(scope: Scope): { reading: DurationReading; span: Span } | null {
  const inDate = filled(scope, 'date')
    .flatMap((entry) => located(entry))
    .find(({ reading }) => reading.stated !== null || /\d:\d/.test(reading.range?.end ?? ''));
  return inDate ?? durationInProse(scope.reading.document, scope.reading.parts);
}

function located(entry: MetadataEntry): { reading: DurationReading; span: Span }[] {
  const reading = readDuration(entry.value);
  return reading ? [{ reading, span: entry.valueSpan }] : [];
}

/** A list of names from its first filled key, each with its place. */
export function listOf(scope: Scope, key: 'services' | 'tags'): string[] {
  const [entry] = filled(scope, key).toSorted((a, b) => rankOfLabel(a.label) - rankOfLabel(b.label));
  const parts = entry ? (key === 'services' ? servicesOf(entry) : splitList(entry)) : [];
  for (const [i, { span }] of parts.entries()) scope.reading.places.set(`/incident/${key}/${i}`, span);
  return parts.map(({ text }) => text);
}

function shifted({ valueSpan, value, from }: MetadataEntry, { start, end }: Span): Span {
  if (from === 'frontMatter' && valueSpan.end - valueSpan.start !== value.length) return valueSpan;
  return { start: valueSpan.start + start, end: valueSpan.start + end };
}
