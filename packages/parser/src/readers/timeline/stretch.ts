import type { TimelineEntry } from '@afterword/schema';
import { plainText } from '../../inline.ts';
import type { Span } from '../../place.ts';
import { addDays } from '../../values/calendar.ts';
import { readTime, type WrittenTime } from '../../values/time.ts';
import { endOf } from '../../vocabulary/measure-names.ts';
import type { Metadata } from '../metadata.ts';
import { Chronology, type Setting } from './chronology.ts';

/** Start and end of the incident, each with its place where the header states it. */
export interface Stretch {
  startedAt: string | null;
  endedAt: string | null;
  startSpan: Span | null;
  endSpan: Span | null;
}

/** The stated range, else stated start and end, else the milestones of the timeline. */
export function stretchOf(metadata: Metadata, setting: Setting, entries: TimelineEntry[]): Stretch {
  const range = metadata.range && rangeOf(metadata.range, setting, entries);
  if (range) return { ...range, startSpan: metadata.range!.span, endSpan: metadata.range!.span };
  const start = stated(metadata, setting, 'start');
  const end = stated(metadata, setting, 'end') ?? closing(metadata, setting);
  const milestone = (name: TimelineEntry['milestone']): string | null =>
    entries.find((entry) => entry.milestone === name && entry.at)?.at ?? null;
  const startedAt = start?.at ?? milestone('started');
  const endedAt = end?.at ?? milestone('resolved');
  const inOrder = !startedAt || !endedAt || Date.parse(startedAt) <= Date.parse(endedAt);
  return { startedAt, endedAt: inOrder ? endedAt : null, startSpan: start?.span ?? null, endSpan: inOrder ? (end?.span ?? null) : null };
}

function rangeOf(
  range: NonNullable<Metadata['range']>,
  general: Setting,
  entries: TimelineEntry[],
): { startedAt: string; endedAt: string } | null {
  const end = readTime(range.end);
  const start = readTime(range.start);
  const setting = { ...general, day: dayToldOf(start, entries) ?? general.day };
  const zone = start.zone ?? end.zone;
  const chronology = new Chronology(setting);
  const startedAt = chronology.at(start, zone);
  const sameDay = chronology.at(end, zone);
  if (!startedAt || !sameDay) return null;
  if (end.date || Date.parse(sameDay) >= Date.parse(startedAt))
    return Date.parse(sameDay) >= Date.parse(startedAt) ? { startedAt, endedAt: sameDay } : null;
  const endedAt = new Chronology({ ...setting, day: addDays(startedAt.slice(0, 10), 1) }).at(end, zone);
  return endedAt ? { startedAt, endedAt } : null;
}

// The incident's date may be the day before its first failure: a timeline entry at the same time of day knows better.
function dayToldOf({ date, clock }: WrittenTime, entries: TimelineEntry[]): string | null {
  if (date || !clock) return null;
  const time = `T${String(clock.hour).padStart(2, '0')}:${String(clock.minute).padStart(2, '0')}`;
  const days = new Set(entries.filter(({ at }) => at?.slice(10, 16) === time).map(({ at }) => at!.slice(0, 10)));
  return days.size === 1 ? [...days][0]! : null;
}

const CLOSED =
  /^(?:(?:incident|incidente)\s+)?(?:closed|resolved|fixed|ended|since|as of|cierre|cerrado|resuelto|fechado|encerrado|resolvido|clos|geschlossen|behoben)?\s*(?:on|at|el|a las|em|às|le|am)?\s*[:：]?\s*/iu;

// `Resolved (closed 21-Oct-2025 01:30 UTC)`.
function closing({ status, entries }: Metadata, setting: Setting): { at: string; span: Span } | null {
  if (status?.phase !== 'resolved' || !status.note) return null;
  const time = readTime(status.note.replace(/^[(（]/u, '').replace(CLOSED, ''));
  const at = time.date && time.end === null ? new Chronology(setting).at(time, null) : null;
  const entry = entries.find(({ key }) => key === 'status');
  return at && entry ? { at, span: entry.valueSpan } : null;
}

function stated({ entries }: Metadata, setting: Setting, end: 'start' | 'end'): { at: string; span: Span } | null {
  for (const { label, value, valueSpan } of entries) {
    const at = endOf(label) === end ? new Chronology(setting).at(readTime(plainText(value)), null) : null;
    if (at) return { at, span: valueSpan };
  }
  return null;
}
