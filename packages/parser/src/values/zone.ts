import { isWordAt, isWordBefore } from '../characters.ts';
import { Phrases } from '../phrases.ts';
import { ABBREVIATIONS, ZONE_AREAS, ZONE_PHRASES } from '../vocabulary/zone-names.ts';
import { endAt, isOneOf, matchAt } from './match-at.ts';

/** A local calendar day and time of day, zone unknown. */
export interface LocalTime {
  /** `YYYY-MM-DD`. */
  date: string;
  hour: number;
  minute: number;
  second: number;
}

const NAMED_OFFSET = /(?:UTC|GMT)\s?[+\-−]\s?\d{1,2}(?::?\d{2})?(?!\d)/iy;
const OFFSET = /(?:UTC|GMT|utc|gmt)\s?[+\-−]\s?\d{1,2}(?::?\d{2})?(?!\d)|\+\d{2}(?::\d{2})?(?![\d:])|[+\-−]\d{4}(?![\d:])/y;
const AREA = /([A-Za-z]+)\/[A-Za-z_]{2,30}(?:\/[A-Za-z_]{2,30})?/y;
const AREAS = new Set(ZONE_AREAS.map((area) => area.toLowerCase()));
const NAMES = new Set([...Object.keys(ABBREVIATIONS), 'utc', 'gmt', 'z']);
const NAMES_IN_TEXT = new Set(Object.keys(ABBREVIATIONS).filter((name) => name !== 'Z'));
const PHRASES = new Phrases(Object.entries(ZONE_PHRASES), () => false);
const WORD = /[A-Za-z]+/y;
const LONGEST_TEXT = 2000;

const BEFORE_ZONE = /\s{0,3}\(?\s?/y;
// `05:30-06:45` is a range; only in `2026-01-12T05:30-06:00` is it an offset.
const AFTER_ISO = /\s?([-−]\d{2}:\d{2})(?![\d:])/y;

/** Zone written right after a clock time, with the offset behind it; null when none stands there. */
export function zoneAfter(text: string, at: number, iso: boolean): { zone: string; end: number } | null {
  const negative = iso ? matchAt(AFTER_ISO, text, at) : null;
  if (negative) return { zone: negative.groups[0]!, end: negative.end };
  const start = endAt(BEFORE_ZONE, text, at)!;
  const end = offsetEnd(text, start) ?? areaEnd(text, start, true) ?? abbreviationEnd(text, start) ?? phraseEnd(text, start);
  if (end === null) return null;
  const closed = text[end] === ')' && text.slice(at, start).includes('(');
  return { zone: text.slice(start, end), end: end + (closed ? 1 : 0) };
}

function offsetEnd(text: string, at: number): number | null {
  return isOneOf('UGug+-−', text, at) ? endAt(OFFSET, text, at) : null;
}

// An abbreviation stands alone: in `PST/PDT` and `Z-2` it is none.
function abbreviationEnd(text: string, at: number): number | null {
  const start = text[at] === '+' ? at + 1 : at;
  const word = matchAt(WORD, text, start);
  if (!word || !NAMES.has(text.slice(start, word.end))) return null;
  return isWordAt(text, word.end) || /[_/+\-−]/.test(text[word.end] ?? '') ? null : word.end;
}

function areaEnd(text: string, at: number, exact: boolean): number | null {
  const found = text.includes('/', at) ? matchAt(AREA, text, at) : null;
  const area = found?.groups[0];
  if (area === undefined || !(exact ? ZONE_AREAS.includes(area) : AREAS.has(area.toLowerCase()))) return null;
  return found!.end;
}

// Right after a clock the longer names count in small letters only.
function phraseEnd(text: string, at: number): number | null {
  const found = PHRASES.at(text, at);
  return found && text.slice(at, found.end) === text.slice(at, found.end).toLowerCase() ? found.end : null;
}

/** Zones named in running text, as written. Abbreviations count in capitals only. */
export function zonesIn(text: string): { zone: string; index: number }[] {
  const source = text.slice(0, LONGEST_TEXT);
  const found: { zone: string; index: number }[] = [];
  let at = 0;
  for (const { index } of source.matchAll(/[A-Za-z]+|[^\0-\x7F]/g)) {
    const end = index < at || isWordBefore(source, index) || /[_/]/.test(source[index - 1] ?? '') ? null : zoneEnd(source, index);
    if (end === null) continue;
    at = end;
    found.push({ zone: source.slice(index, end), index });
  }
  return found.filter(
    ({ zone }) => /[^A-Za-z]/.test(zone) || zone.toLowerCase() in ZONE_PHRASES || /^utc$/i.test(zone) || zone === zone.toUpperCase(),
  );
}

function zoneEnd(text: string, at: number): number | null {
  const word = matchAt(WORD, text, at);
  const isName =
    word !== null && NAMES_IN_TEXT.has(text.slice(at, word.end).toUpperCase()) && !isWordAt(text, word.end) && text[word.end] !== '_';
  return endAt(NAMED_OFFSET, text, at) ?? areaEnd(text, at, false) ?? (isName ? word.end : (PHRASES.at(text, at)?.end ?? null));
}

/** Offsets or zone names that a written zone may stand for: one when it is clear, several when ambiguous, none when unknown. */
export function zonesOf(written: string): readonly string[] {
  const text = written
    .trim()
    .replace(/^\(|\)$/g, '')
    .replaceAll('−', '-')
    .trim();
  const offset = /^(?:UTC|GMT)?\s?([+-])\s?(\d{1,2})(?::?(\d{2}))?$/i.exec(text);
  if (offset) return offsetName(offset[1]!, Number(offset[2]), Number(offset[3] ?? 0));
  const phrase = ZONE_PHRASES[text.toLowerCase()];
  if (phrase) return [phrase];
  const known = ABBREVIATIONS[text.replace(/^\+/, '').toUpperCase()];
  if (known) return known;
  return text.includes('/') && formatterOf(text) ? [text] : [];
}

/** Canonical zone (`UTC`, `+09:00`, an IANA name) of a written one, null when it is unknown or ambiguous. */
export function zoneOf(written: string): string | null {
  const zones = zonesOf(written);
  return zones.length === 1 ? zones[0]! : null;
}

/**
 * RFC 3339 instant of a local time in a canonical zone. Null when the time does not exist there or exists twice, because
 * the clocks were changed, or when the zone is unknown.
 */
export function instantOf(local: LocalTime, zone: string): string | null {
  const offset = offsetAt(local, zone);
  if (offset === null) return null;
  const pad = (n: number): string => String(n).padStart(2, '0');
  const sign = offset < 0 ? '-' : '+';
  const size = Math.abs(offset);
  const suffix = offset === 0 ? 'Z' : `${sign}${pad(Math.floor(size / 60))}:${pad(size % 60)}`;
  return `${local.date}T${pad(local.hour)}:${pad(local.minute)}:${pad(local.second)}${suffix}`;
}

/** Minutes east of UTC at a local time, null as in `instantOf`. */
export function offsetAt(local: LocalTime, zone: string): number | null {
  if (zone === 'UTC') return 0;
  const fixed = /^([+-])(\d{2}):(\d{2})$/.exec(zone);
  if (fixed) return (fixed[1] === '-' ? -1 : 1) * (Number(fixed[2]) * 60 + Number(fixed[3]));
  const wall = Date.parse(`${local.date}T00:00:00Z`) + ((local.hour * 60 + local.minute) * 60 + local.second) * 1000;
  if (Number.isNaN(wall)) return null;
  const day = 86_400_000;
  const candidates = new Set([zoneOffset(zone, wall - day), zoneOffset(zone, wall + day)]);
  const valid = [...candidates].filter((offset) => offset !== null && zoneOffset(zone, wall - offset * 60_000) === offset);
  return valid.length === 1 ? valid[0]! : null;
}

function offsetName(sign: string, hours: number, minutes: number): readonly string[] {
  const whole = hours > 99 ? { hours: Math.floor(hours / 100), minutes: hours % 100 } : { hours, minutes };
  if (whole.hours > 14 || whole.minutes > 59) return [];
  if (whole.hours === 0 && whole.minutes === 0) return ['UTC'];
  return [`${sign}${String(whole.hours).padStart(2, '0')}:${String(whole.minutes).padStart(2, '0')}`];
}

const formatters = new Map<string, Intl.DateTimeFormat | null>();

function formatterOf(zone: string): Intl.DateTimeFormat | null {
  const known = formatters.get(zone);
  if (known !== undefined) return known;
  const made = makeFormatter(zone);
  formatters.set(zone, made);
  return made;
}

function makeFormatter(timeZone: string): Intl.DateTimeFormat | null {
  try {
    return new Intl.DateTimeFormat('en-US', {
      timeZone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
  } catch {
    return null;
  }
}

// Minutes east of UTC in a zone at an instant.
function zoneOffset(zone: string, instant: number): number | null {
  const formatter = formatterOf(zone);
  if (!formatter) return null;
  const part = Object.fromEntries(formatter.formatToParts(instant).map(({ type, value }) => [type, Number(value)]));
  const wall = Date.UTC(part['year']!, part['month']! - 1, part['day'], part['hour'], part['minute'], part['second']);
  return Math.round((wall - instant) / 60_000);
}
