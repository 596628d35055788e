import { ancestors, withDescendants, type Part, type Parts } from '../../parts.ts';
import { phrasesOf } from '../../phrases.ts';
import { wordIn } from '../../values/word-in.ts';
import type { PartKind } from '../../vocabulary/section-names.ts';
import { isOtherTimeline, isTimelineHeading } from '../../vocabulary/timeline-columns.ts';
import type { Item } from '../../unit.ts';
import { leadingTime } from './label.ts';
import { isTimelineTable } from './table.ts';

/** A section to read as a timeline, with its subsections. */
export interface TimelineSection {
  part: Part;
  /** Read only its tables, as it tells other things too. */
  tablesOnly: boolean;
  /** Sections behind it that go on with it, each headed by a time. */
  more: Part[];
}

const NOT_INSIDE: readonly PartKind[] = [
  'metadata',
  'actionItems',
  'tracking',
  'prevention',
  'lessons',
  'technicalLessons',
  'processLessons',
  'questions',
  'wentWell',
  'wentWrong',
  'gotLucky',
  'rootCause',
  'contributingFactors',
  'evidence',
  'communication',
  'references',
  'similar',
  'review',
  'appendix',
];
const MAY_HOLD: readonly (PartKind | null)[] = [null, 'summary', 'detection', 'resolution'];
// Headings of times of other things than the incident.
const NOT_TOLD = phrasesOf(['chat', 'transcript', 'log', 'logs', 'schedule', 'agenda', 'meeting', 'opening hours', 'office hours']);
const FEWEST = 3;
// With day and clock, two are no accident.
const FEWEST_INSTANTS = 2;

/** Sections that tell what happened when: the named ones, else those whose heading says so. */
export function namedTimelines(parts: Parts): TimelineSection[] {
  const named = parts.of('timeline').filter((part) => !isOtherTimeline(part.title));
  const told = parts.all.filter((part) => part.kind === null && part.level > 1 && isTimelineHeading(part.title) && !isInside(part, named));
  const all = named.length > 0 ? named : told.filter((part) => !isInside(part, told));
  return all.map((part) => ({ part, tablesOnly: false, more: continuations(part, parts) }));
}

// `## Timeline`, then `## Feb 21, 13:00`: the author went on one level too high.
function continuations(part: Part, { all }: Parts): Part[] {
  if (part.via !== 'heading') return [];
  const siblings = all.filter((one) => one.via === 'heading' && one.parent === part.parent);
  const next = siblings.slice(siblings.indexOf(part) + 1);
  const end = next.findIndex(({ kind, title, titleSpan }) => kind !== null || !leadingTime({ text: title, span: titleSpan }));
  return next.slice(0, end === -1 ? next.length : end);
}

/** Where no section is a timeline: tables with the columns of one, and lists whose items begin with clock times. */
export function impliedTimelines(parts: Parts): TimelineSection[] {
  const open = parts.all.filter(
    (part) => MAY_HOLD.includes(part.kind) && !isOtherTimeline(part.title) && !ancestors(part).some((a) => !MAY_HOLD.includes(a.kind)),
  );
  const tables = open.filter((part) => part.units.some((unit) => unit.kind === 'table' && isTimelineTable(unit)));
  if (tables.length > 0) return tables.map((part) => ({ part, tablesOnly: true, more: [] }));
  return open.filter(isTimedList).map((part) => ({ part, tablesOnly: false, more: [] }));
}

/** Subsections of a timeline that belong to it: its days and phases, not an ideal timeline or the next section. */
export function isPartOfTimeline({ kind, title }: Part): boolean {
  return (kind === null || !NOT_INSIDE.includes(kind)) && !isOtherTimeline(title);
}

function isInside(part: Part, others: Part[]): boolean {
  return others.some((other) => other !== part && withDescendants(other).includes(part));
}

function isTimedList({ units, title }: Part): boolean {
  if (wordIn(title, NOT_TOLD) >= 0) return false;
  const items = units.filter((unit): unit is Item => unit.kind === 'item' && unit.box === 'none');
  const times = items.flatMap((item) => leadingTime({ text: item.head, span: item.headSpan })?.time ?? []);
  const clocks = times.filter(({ clock }) => clock !== null);
  const instants = times.filter(({ date, clock, precision }) => date?.year && (clock !== null || precision === 'unknown'));
  const enough = clocks.length >= FEWEST || instants.length >= FEWEST_INSTANTS;
  return enough && Math.max(clocks.length, instants.length) * 3 >= items.length * 2;
}
