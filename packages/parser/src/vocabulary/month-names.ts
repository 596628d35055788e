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

/** Month (1 to 12) by its name without a full stop, or null. */
export function monthOf(name: string): number | null {
  return MONTH_BY_NAME.get(name.toLowerCase()) ?? null;
}

/** All names as one pattern, longest first. */
export const MONTH_PATTERN: string = [...MONTH_BY_NAME.keys()].sort((a, b) => b.length - a.length).join('|');
