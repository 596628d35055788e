import { plainText } from '../../inline.ts';
import { withDescendants, type Part, type Parts } from '../../parts.ts';
import type { Unit } from '../../unit.ts';
import { flatten } from '../../values/time.ts';
import { scanDate, type WrittenDate } from '../../values/written-date.ts';
import { zonesIn } from '../../values/zone.ts';
import { leadingTime } from './label.ts';

/** What a timeline says about all its times. */
export interface Statement {
  /** Zone as written, null where none is stated. */
  zone: string | null;
  /** Day of its times, null where none or several are stated. */
  date: WrittenDate | null;
}

const ABOUT_TIMES =
  /(?<!\p{L})(?:times?|timestamps?|clocks?|time ?zone|hours|hora|horas|horario|horarios|horário|horários|heures?|zeiten)(?!\p{L})|時刻|時間|时间/iu;
const ABOUT_ALL_TIMES =
  /(?<!\p{L})(?:all|any|todas as|todos os|todas las|todos los|toutes les|alle)\s(?:event\s|the\s)?(?:times?|timestamps?|horas|horarios|horários|heures|zeiten)(?!\p{L})|全時刻|所有时间/iu;
const THROUGHOUT = /(?<!\p{L})throughout(?!\p{L})/iu;
const FAR = 60;

/** Zone and day that a timeline's heading or notes state (`All times in UTC`), else the zone the document states for all times. */
export function statementOf(part: Part, parts: Parts): Statement {
  const inside = withDescendants(part);
  const notes = inside.flatMap((one) => one.units.flatMap(noteText)).filter(isStatement);
  const titles = inside
    .slice(1)
    .map(({ title }) => title)
    .filter((title) => ABOUT_TIMES.test(title));
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
    (ABOUT_TIMES.test(text) || THROUGHOUT.test(text)) &&
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
  const about = ABOUT_TIMES.exec(text)?.index ?? -1;
  const after = zones.find(({ index }) => about >= 0 && index > about && index - about < FAR);
  return (after ?? (THROUGHOUT.test(text) ? zones[0] : undefined))?.zone ?? null;
}

function datesIn(text: string): WrittenDate[] {
  const flat = flatten(text.slice(0, 400));
  const dates: WrittenDate[] = [];
  let at = 0;
  for (const { index } of flat.matchAll(/(?<![\p{L}\p{N}/.:-])[\p{L}\p{N}]/gu)) {
    const found = index < at ? null : scanDate(flat, index);
    if (!found?.date || found.weak) continue;
    dates.push(found.date);
    at = found.end;
  }
  return dates;
}
