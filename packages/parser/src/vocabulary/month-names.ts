import { isLetterAt, isLetterBefore } from '../characters.ts';
import { Phrases } from '../phrases.ts';

// Names and abbreviations of months, in order of the year: English, Spanish, Portuguese, French, German.

const NAMES: string[][] = [
  ['january', 'jan', 'enero', 'ene', 'janeiro', 'janvier', 'janv', 'januar', 'jänner'],
  ['february', 'feb', 'febrero', 'fevereiro', 'fev', 'février', 'févr', 'fév', 'februar'],
  ['march', 'mar', 'marzo', 'março', 'mars', 'märz', 'mrz', 'mär'],
  ['april', 'apr', 'abril', 'abr', 'avril', 'avr'],
  ['may', 'mayo', 'maio', 'mai'],
  ['june', 'jun', 'junio', 'junho', 'juin', 'juni'],
  ['july', 'jul', 'julio', 'julho', 'juillet', 'juil', 'juli'],
  ['august', 'aug', 'agosto', 'ago', 'août', 'aout'],
  ['september', 'sept', 'sep', 'septiembre', 'setiembre', 'setembro', 'set', 'septembre'],
  ['october', 'oct', 'octubre', 'outubro', 'out', 'octobre', 'oktober', 'okt'],
  ['november', 'nov', 'noviembre', 'novembro', 'novembre'],
  ['december', 'dec', 'diciembre', 'dic', 'dezembro', 'dez', 'décembre', 'déc', 'dezember'],
];

const MONTH_BY_NAME = new Map(NAMES.flatMap((names, i) => names.map((name) => [name, i + 1] as const)));

/** Months (1 to 12) by their names without a full stop. */
export const MONTHS: Phrases<number> = new Phrases(MONTH_BY_NAME);

// A private character for each month.
const FIRST_SIGN = 0xe001;

/** True for the name of a month without a full stop. */
export function isMonthName(word: string): boolean {
  return MONTH_BY_NAME.has(word.toLowerCase());
}

/** Pattern of a month in a text that `withMonthSigns` made. */
export const MONTH_SIGNS = '[\\uE001-\\uE00C]+';

/**
 * The text in lower case with the letters of each month's name replaced by signs, so that a small pattern finds them and
 * offsets stay; null when it names no month.
 */
export function withMonthSigns(text: string): string | null {
  if (!namesMonth(text)) return null;
  let found = false;
  const signed = text.replaceAll(/[\uE001-\uE00C]/g, ' ').replaceAll(WORD, (word: string, at: number) => {
    const month = isLetterBefore(text, at) || isLetterAt(text, at + word.length) ? undefined : MONTH_BY_NAME.get(word.toLowerCase());
    if (month === undefined) return word.toLowerCase().length === word.length ? word.toLowerCase() : word;
    found = true;
    return String.fromCharCode(FIRST_SIGN + month - 1).repeat(word.length);
  });
  return found ? signed : null;
}

const WORD = /[A-Za-z\u00C0-\u017F]+/g;

// Whether one of the words may be a month's name: most texts have none.
function namesMonth(text: string): boolean {
  WORD.lastIndex = 0;
  for (let match = WORD.exec(text); match; match = WORD.exec(text)) if (isMonthName(match[0])) return true;
  return false;
}

/** Month (1 to 12) that signs stand for. */
export function monthOfSigns(signs: string): number {
  return signs.charCodeAt(0) - FIRST_SIGN + 1;
}
