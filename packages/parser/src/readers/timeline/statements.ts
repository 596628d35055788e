import { isWordAt, isWordBefore } from '../../characters.ts';
import { isAscii } from '../../fold.ts';
import { plainText } from '../../inline.ts';
import { withDescendants, type Part, type Parts } from '../../parts.ts';
import { phrasesOf, type Phrases } from '../../phrases.ts';
import type { Unit } from '../../unit.ts';
import { isOneOf } from '../../values/match-at.ts';
import { flatten } from '../../values/time.ts';
import { scanDate, type WrittenDate } from '../../values/written-date.ts';
import { wordIn } from '../../values/word-in.ts';
import { zonesIn } from '../../values/zone.ts';
import { leadingTime } from './label.ts';

/** What a timeline says about all its times. */
export interface Statement {
  /** Zone as written, null where none is stated. */
  zone: string | null;
  /** Day of its times, null where none or several are stated. */
  date: WrittenDate | null;
}

const TIMES = ['time', 'times', 'timestamp', 'timestamps', 'clock', 'clocks', 'time zone', 'timezone', 'hours'];
const TIMES_ABROAD = ['hora', 'horas', 'horario', 'horarios', 'horário', 'horários', 'heure', 'heures', 'zeiten'];
const ABOUT_TIMES = phrasesOf([...TIMES, ...TIMES_ABROAD]);
const ABOUT_TIMES_WITHOUT_SPACES = phrasesOf(['時刻', '時間', '时间'], () => false);
const ABOUT_ALL_TIMES =
  /(?<!\p{L})(?:all|any|todas as|todos os|todas las|todos los|toutes les|alle)\s(?:event\s|the\s)?(?:times?|timestamps?|horas|horarios|horários|heures|zeiten)(?!\p{L})|全時刻|所有时间/iu;
const THROUGHOUT = phrasesOf(['throughout']);
const FAR = 60;

/** Zone and day that a timeline's heading or notes state (`All times in UTC`), else the zone the document states for all times. */
export function statementOf(part: Part, parts: Parts): Statement {
  const inside = withDescendants(part);
  const notes = inside.flatMap((one) => one.units.flatMap(noteText)).filter(isStatement);
  const titles = inside
    .slice(1)
    .map(({ title }) => title)
    .filter((title) => aboutTimes(title) >= 0);
  const zone = onlyZone(part.title) ?? firstZone([...notes, ...titles]) ?? firstZone(generalNotes(parts));
  const dates = [part.title, ...notes].flatMap(datesIn);
  return { zone, date: dates.length === 1 ? dates[0]! : null };
}

function generalNotes(parts: Parts): string[] {
  const units = parts.all.flatMap((one) => one.units).filter((unit) => 'text' in unit && ABOUT_ALL_TIMES.test(unit.text ?? ''));
  return units.flatMap(noteText).filter((text) => ABOUT_ALL_TIMES.test(text));
}

function noteText(unit: Unit): string[] {
  if (unit.kind === 'line' || unit.kind === 'italic') return [plainText(unit.text)];
  if (unit.kind === 'html') return [plainText(unit.text ?? '')];
  return unit.kind === 'quote' ? unit.text.split('\n').map(plainText) : [];
}

function isStatement(text: string): boolean {
  return (
    text.length <= 400 &&
    (aboutTimes(text) >= 0 || wordIn(text, THROUGHOUT) >= 0) &&
    leadingTime({ text, span: { start: 0, end: text.length } }) === null
  );
}

function onlyZone(title: string): string | null {
  const zones = zonesIn(title);
  return zones.length === 1 ? zones[0]!.zone : zoneIn(title);
}

function firstZone(texts: string[]): string | null {
  for (const text of texts) {
    const zone = zoneIn(text);
    if (zone) return zone;
  }
  return null;
}

// The zone behind the words about times, or just before them (`UTC throughout`).
function zoneIn(text: string): string | null {
  const zones = zonesIn(text);
  const about = aboutTimes(text);
  const after = zones.find(({ index }) => about >= 0 && index > about && index - about < FAR);
  return (after ?? (wordIn(text, THROUGHOUT) >= 0 ? zones[0] : undefined))?.zone ?? null;
}

// Offset of the first word about times, -1 for none.
function aboutTimes(text: string): number {
  const word = wordIn(text, ABOUT_TIMES);
  const sign = isAscii(text) ? -1 : signIn(text, ABOUT_TIMES_WITHOUT_SPACES);
  return word < 0 || sign < 0 ? Math.max(word, sign) : Math.min(word, sign);
}

function signIn(text: string, signs: Phrases<true>): number {
  for (let at = 0; at < text.length; at++) if (signs.at(text, at)) return at;
  return -1;
}

function datesIn(text: string): WrittenDate[] {
  const flat = flatten(text.slice(0, 400));
  const dates: WrittenDate[] = [];
  for (let at = 0; at < flat.length;) {
    const found = beginsWord(flat, at) ? scanDate(flat, at) : null;
    const isDate = found?.date && !found.weak;
    if (isDate) dates.push(found.date!);
    at = isDate ? found.end : at + 1;
  }
  return dates;
}

function beginsWord(text: string, at: number): boolean {
  return isWordAt(text, at) && !isWordBefore(text, at) && !isOneOf('/.:-', text, at - 1);
}
