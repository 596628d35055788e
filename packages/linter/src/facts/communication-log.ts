import { readTime, withDescendants, type Parsed, type Part, type Span, type Unit } from '@afterword/parser';
import { unicodePattern } from '../unicode-pattern.ts';

// Who was told what and when, as the section about communication says it.

export interface LogEntry {
  /** Time as written. */
  text: string;
  /** Minutes from a start that all entries of one log share. */
  minutes: number;
  span: Span;
}

const DAY = 1440;

/** Entries that begin with a time, in runs of one list or table. Labelled lines (`User notification: …`) are in no order. */
export function communicationLog(parsed: Parsed): LogEntry[][] {
  const runs = parsed.parts
    .of('communication')
    .flatMap(withDescendants)
    .flatMap(({ units }) => [...tablesIn(units), ...listsIn(units)]);
  return runs.map((spans) => entriesOf(parsed, spans)).filter((entries) => entries.length > 1);
}

function tablesIn(units: readonly Unit[]): Span[][] {
  return units.flatMap((unit) => (unit.kind === 'table' ? [unit.rows.flatMap(({ cells }) => (cells[0] ? [cells[0].span] : []))] : []));
}

function listsIn(units: readonly Unit[]): Span[][] {
  const lists = new Map<number, Span[]>();
  for (const unit of units) if (unit.kind === 'item') lists.set(unit.list, [...(lists.get(unit.list) ?? []), unit.headSpan]);
  return [...lists.values()];
}

const LEADING_TIME = /^[*_[(\s]*((?:\d{4}-\d{2}-\d{2}[T ,]+)?\d{1,2}:\d{2})(?!\d)/;

function entriesOf({ document: { text } }: Parsed, spans: readonly Span[]): LogEntry[] {
  const entries: (LogEntry & { dated: boolean })[] = [];
  for (const { start, end } of spans) {
    const match = LEADING_TIME.exec(text.slice(start, Math.min(end, start + 60)));
    const time = readTime(match?.[1] ?? '');
    if (!match || !time.clock) continue;
    const dated = time.date !== null;
    const clock = time.clock.hour * 60 + time.clock.minute;
    const day = dated ? Date.parse(match[1]!.slice(0, 10)) / 60_000 : 0;
    const at = start + match[0].length - match[1]!.length;
    // Past midnight a clock without a date begins again.
    const before = entries.at(-1)?.minutes ?? 0;
    const passed = !dated && before - clock > DAY / 2 ? Math.ceil((before - clock - DAY / 2) / DAY) * DAY : 0;
    entries.push({ text: match[1]!, minutes: day + clock + passed, span: { start: at, end: at + match[1]!.length }, dated });
  }
  return entries.every(({ dated }) => dated === entries[0]!.dated) ? entries : [];
}

const EXTERNAL = unicodePattern(
  String.raw`(?<![\p{L}])(?:external|externa|externe|public|customer|customers|user|users|cliente?s?|usu[aá]rios?)(?![\p{L}])|外部|社外|顧客|客户`,
  'iu',
);
const CLOCK = /(?<![\d:.-])([01]?\d|2[0-3]):([0-5]\d)(?!\d|:\d)/g;
const OTHER_ZONE = unicodePattern(String.raw`(?<![\p{L}])(?:[ECMP][SD]T|CES?T|BST|IST|JST|AES?T|PT|ET)(?![\p{L}])|[+-]\d{2}:?\d{2}`, 'u');
const OTHER_DAY = /\d{4}-\d{2}-\d{2}|next\s+(?:day|morning)|day\s+after|\d{1,2}[./]\d{1,2}[./]\d{2,4}/i;

/** Earliest time in the part about external communication, in minutes from when the incident was known; null when it cannot be told. */
export function firstExternalNote(parsed: Parsed): Pick<LogEntry, 'minutes' | 'span'> | null {
  const { timeline, startedAt } = parsed.postmortem.incident;
  const detected = timeline.find(({ milestone }) => milestone === 'detected' || milestone === 'acknowledged');
  const start = /T(\d{2}):(\d{2})/.exec((detected ? detected.at : startedAt) ?? '');
  const part = parsed.parts.of('communication').flatMap(withDescendants).find(isExternal);
  if (!start || !part) return null;
  const spans = withDescendants(part).flatMap(({ units }) => units.map(({ span }) => span));
  const source = spans.map((span) => ({ span, text: parsed.document.text.slice(span.start, span.end) }));
  if (source.some(({ text }) => OTHER_ZONE().test(text) || OTHER_DAY.test(text))) return null;
  const began = Number(start[1]) * 60 + Number(start[2]);
  const notes = source.flatMap(({ span, text }) =>
    [...text.matchAll(CLOCK)].map((match) => {
      const at = span.start + match.index;
      return { minutes: (Number(match[1]) * 60 + Number(match[2]) - began + DAY) % DAY, span: { start: at, end: at + match[0].length } };
    }),
  );
  // A word shortly before the start was about what led to it.
  if (notes.some(({ minutes }) => minutes > DAY - 120)) return null;
  return notes.sort((a, b) => a.minutes - b.minutes)[0] ?? null;
}

function isExternal({ title }: Part): boolean {
  return EXTERNAL().test(title);
}
