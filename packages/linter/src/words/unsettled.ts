import { remembered } from '@afterword/parser';

// Values that say a value will come. They are reported as what they are, by one rule.

const NOT_YET = /^(?:tb[acd]|todo|to\s+do|to\s+be\s+(?:determined|decided|defined|confirmed|assigned|announced|scheduled|added|done)|\?+|x{3,}|fixme|未定|待定|要検討|por\s+definir|a\s+definir|pendiente|pendente|à\s+définir)[.!:]?$/iu;

/** True for `TBD`, `TODO`, `???` and the like: no value, but a promise of one. */
export const isPromise: (text: string) => boolean = remembered((text) => NOT_YET.test(text.replaceAll(/[*_`[\]()（）]/g, '').trim()));

/** True for what stands in a cell or field to show that there is nothing: empty, a dash, `N/A`. */
export function saysNothing(text: string): boolean {
  return /^[\s\p{Pd}*_.…]*$/u.test(text) || /^(?:n\/?a|none|nil|null|なし|无|無|ninguno|nenhum)\.?$/iu.test(text.trim());
}
