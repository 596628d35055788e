import { ABBREVIATIONS, ZONE_AREAS, ZONE_PHRASES } from '../vocabulary/zone-names.ts';

/** A local calendar day and time of day, zone unknown. */
export interface LocalTime {
  /** `YYYY-MM-DD`. */
  date: string;
  hour: number;
  minute: number;
  second: number;
}

const NAMED_OFFSET = String.raw`(?:UTC|GMT|utc|gmt)\s?[+\-−]\s?\d{1,2}(?::?\d{2})?(?!\d)`;
const OFFSET = String.raw`${NAMED_OFFSET}|\+\d{2}(?::\d{2})?(?![\d:])|[+\-−]\d{4}(?![\d:])`;
const AREA = String.raw`(?:${ZONE_AREAS.join('|')})\/[A-Za-z_]{2,30}(?:\/[A-Za-z_]{2,30})?`;
const NAMES = [...Object.keys(ABBREVIATIONS), 'utc', 'gmt', 'z'].sort((a, b) => b.length - a.length).join('|');
const PHRASES = Object.keys(ZONE_PHRASES).join('|');
const NAMED = String.raw`${AREA}|\+?(?:${NAMES})(?![\p{L}\p{N}_/+\-−])|${PHRASES}`;
const AFTER_CLOCK = new RegExp(String.raw`\s{0,3}\(?\s?(${OFFSET}|${NAMED})`, 'yu');
// `05:30-06:45` is a range; only in `2026-01-12T05:30-06:00` is it an offset.
const AFTER_ISO = /\s?([-−]\d{2}:\d{2})(?![\d:])/y;
const IN_TEXT = new RegExp(
  String.raw`(?<![\p{L}\p{N}_/])(${NAMED_OFFSET}|${AREA}|(?:${NAMES.replace('|z', '').replace('|Z', '')})(?![\p{L}\p{N}_])|${PHRASES})`,
  'giu',
);

/** Zone written right after a clock time, with the offset behind it; null when none stands there. */
export function zoneAfter(text: string, at: number, iso: boolean): { zone: string; end: number } | null {
  AFTER_ISO.lastIndex = at;
  const negative = iso ? AFTER_ISO.exec(text) : null;
  if (negative) return { zone: negative[1]!, end: AFTER_ISO.lastIndex };
  AFTER_CLOCK.lastIndex = at;
  const match = AFTER_CLOCK.exec(text);
  if (!match) return null;
  const closed = text[AFTER_CLOCK.lastIndex] === ')' && match[0].includes('(');
  return { zone: match[1]!, end: AFTER_CLOCK.lastIndex + (closed ? 1 : 0) };
}

/** Zones named in running text, as written. Abbreviations count in capitals only. */
export function zonesIn(text: string): { zone: string; index: number }[] {
  return [...text.slice(0, 2000).matchAll(IN_TEXT)]
    .filter(([zone]) => /[^A-Za-z]/.test(zone) || zone.toLowerCase() in ZONE_PHRASES || /^utc$/i.test(zone) || zone === zone.toUpperCase())
    .map((match) => ({ zone: match[1]!, index: match.index }));
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
