import type { Incident, TimelineEntry } from '@afterword/schema';
import { linksIn, plainText } from '../inline.ts';
import type { PlaceList } from '../place.ts';
import type { Reading } from '../reader.ts';
import { zoneOf } from '../values/zone.ts';
import { readTime } from '../values/time.ts';
import type { Metadata, MetadataKey } from './metadata.ts';
import { withActor } from './timeline/actor.ts';
import { Chronology, dayFirstOf, type Setting } from './timeline/chronology.ts';
import { momentsOf } from './timeline/flow.ts';
import { milestoneOf, onePerMilestone, withoutSuppliers } from './timeline/milestones.ts';
import type { Moment, Piece } from './timeline/moment.ts';
import { impliedTimelines, namedTimelines, type TimelineSection } from './timeline/sections.ts';
import { statementOf, type Statement } from './timeline/statements.ts';
import { stretchOf } from './timeline/stretch.ts';

export interface Timeline extends Pick<Incident, 'timeZone' | 'timeZoneStated' | 'startedAt' | 'endedAt'> {
  entries: TimelineEntry[];
}

interface Told {
  section: TimelineSection;
  moments: Moment[];
  statement: Statement;
}

/** Reads what happened when: the entries of all timelines in document order, their zone, and when the incident began and ended. */
export function readTimeline(reading: Reading, metadata: Metadata): Timeline {
  const { parts, document, places, timeZone } = reading;
  const read = (section: TimelineSection): Told => ({
    section,
    moments: momentsOf(section, document.text).map(withActor),
    statement: statementOf(section.part, parts),
  });
  const named = namedTimelines(parts)
    .map(read)
    .filter(({ moments }) => moments.length > 0);
  const told = named.length > 0 ? named : impliedTimelines(parts).map(read);
  const settings = told.map((one, i) => settingOf(one, reading, i === 0 ? metadata : { ...metadata, date: null }));
  const timed = told.map(({ moments }, i) => entriesOf(moments, settings[i]!, i === 0));
  const entries = timed.flat().map(({ entry }) => entry);
  for (const [i, { moment }] of timed.flat().entries()) note(moment, `/incident/timeline/${i}`, places);
  const zone = zoneOfIncident(told[0] ?? null, reading, metadata);
  const general: Setting = settings[0] ?? {
    day: metadata.date,
    near: metadata.date,
    zone: metadata.timeZone ?? headerZone(metadata) ?? timeZone ?? 'UTC',
    home: zone,
    dayFirst: null,
  };
  const stretch = stretchOf(metadata, { ...general, day: metadata.date }, entries);
  if (stretch.startSpan) places.set('/incident/startedAt', stretch.startSpan);
  if (stretch.endSpan) places.set('/incident/endedAt', stretch.endSpan);
  return { timeZone: zone ?? 'UTC', timeZoneStated: zone !== null, startedAt: stretch.startedAt, endedAt: stretch.endedAt, entries };
}

function settingOf({ section, moments, statement }: Told, { timeZone }: Reading, metadata: Metadata): Setting {
  const home = timeZone ?? (metadata.timeZone && zoneOf(metadata.timeZone));
  const zone = statement.zone ?? metadata.timeZone ?? headerZone(metadata) ?? timeZone ?? 'UTC';
  const dayFirst = dayFirstOf([section.part.title, ...moments.map(({ time }) => time?.raw ?? '')]);
  const setting = { day: metadata.date, near: metadata.date, zone, home, dayFirst };
  const day = statement.date ? new Chronology(setting).dayOf(statement.date) : null;
  return { ...setting, day: day ?? metadata.date, near: metadata.date ?? day };
}

// Milestones are told of the first timeline only: with several incidents in a file, they must not be mixed.
function entriesOf(moments: Moment[], setting: Setting, isFirst: boolean): { entry: TimelineEntry; moment: Moment }[] {
  const chronology = new Chronology(setting);
  const timed = moments
    .map((moment) => ({ moment, at: moment.time && chronology.at(moment.time, moment.zone) }))
    .filter(({ moment }) => !moment.heading);
  const events = timed.map(({ moment: { event, action } }) =>
    event && action ? `${event.text} ${action.text}` : ((event ?? action)?.text ?? ''),
  );
  const milestones = onePerMilestone(
    withoutSuppliers(
      events.map((event) => (isFirst ? milestoneOf(event) : null)),
      events,
    ),
  );
  return timed.map(({ moment, at }, i) => ({ moment, entry: entryOf(moment, at, milestones[i]!) }));
}

function entryOf({ time, event, action, actor }: Moment, at: string | null, milestone: TimelineEntry['milestone']): TimelineEntry {
  const links = linksIn([time?.raw, event?.text, action?.text, actor?.text].filter(Boolean).join('\n'));
  return {
    at,
    time: time?.raw || null,
    precision: time?.precision ?? 'unknown',
    event: textOf(event),
    action: textOf(action),
    actor: textOf(actor),
    milestone,
    links,
  };
}

function textOf(piece: Piece | null): string | null {
  return piece?.text || null;
}

function note({ span, timeSpan, event, action, actor }: Moment, pointer: string, places: PlaceList): void {
  places.set(pointer, span);
  if (timeSpan) places.set(`${pointer}/time`, timeSpan);
  if (event) places.set(`${pointer}/event`, event.span);
  if (action) places.set(`${pointer}/action`, action.span);
  if (actor) places.set(`${pointer}/actor`, actor.span);
}

// Canonical zone of times without one, null when nothing states it or it is ambiguous.
function zoneOfIncident(told: Told | null, { timeZone }: Reading, metadata: Metadata): string | null {
  const written = [metadata.timeZone, told?.statement.zone, told?.moments.find(({ zone }) => zone)?.zone];
  const stated = written.map((zone) => (zone ? zoneOf(zone) : null)).find((zone) => zone !== null);
  const known = stated ?? sharedZone(told?.moments ?? []);
  if (known !== null) return known;
  const header = headerZone(metadata);
  return (header && zoneOf(header)) ?? (timeZone && zoneOf(timeZone));
}

const HEADER_TIMES: ReadonlySet<MetadataKey | null> = new Set(['date', 'started', 'ended', 'discovered']);

// The zone, as written, that all times of the header share: `Start: 2026-01-02 10:00 JST`.
function headerZone({ entries, range }: Metadata): string | null {
  const written = entries.filter(({ key }) => HEADER_TIMES.has(key)).map(({ value }) => plainText(value));
  const zones = [...written, range?.start ?? '', range?.end ?? ''].flatMap((text) => readTime(text).zone ?? []);
  return zones.length > 0 && zones.every((zone) => zone === zones[0]) ? zones[0]! : null;
}

function sharedZone(moments: Moment[]): string | null {
  const zones = new Set(moments.filter(({ time }) => time?.clock).map(({ time }) => time?.zone ?? ''));
  const [only] = zones;
  return zones.size === 1 && only ? zoneOf(only) : null;
}
