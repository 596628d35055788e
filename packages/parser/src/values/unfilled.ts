import { remembered } from '../remembered.ts';

// Text that stands where a value should and is none: template slots, blanks to fill in, words for "not yet".

const NOT_YET = new Set([
  'tbd',
  'tba',
  'todo',
  'tbc',
  'n/a',
  'na',
  'none',
  'null',
  '~',
  '?',
  'xxx',
  'fixme',
  'なし',
  '无',
  '未定',
  '待定',
  'a definir',
  'por definir',
]);

const LIMIT = 1000;

// `SEV-N`, `INC-XXXX`, `INC-YYYY-NNN`, `REPLACE_ME`: a pattern of the value instead of the value.
const PATTERN = /^(?:(?:SEV|S|P)[-_ ]?(?:[NX#?]|\[.*)|[A-Z]{2,10}[-_](?:\d{4}-)?(?:X{2,}|N{2,}|#+|Y{2,})[-_XYNMD\d#]*|REPLACE_ME\w*)$/;
const EXAMPLE = /^[_*(]{0,2}(?:e\.g\.|eg\.|for example|p\.\s?ex\.|por ejemplo|z\.\s?B\.)/iu;

/** True for an empty value, a template slot (`[Name]`, `{{x}}`, `YYYY-MM-DD`), a blank (`____`), or a word such as `TBD`. */
export const isUnfilled: (source: string) => boolean = remembered(isPlaceholder);

function isPlaceholder(source: string): boolean {
  const text = source
    .slice(0, LIMIT)
    .replaceAll(/\*\*|`/g, '')
    .replaceAll(/<!--[\s\S]*?-->/g, '')
    .trim();
  if (/^[\p{Pd}_.…?\s]*$/u.test(text) || NOT_YET.has(text.toLowerCase().replace(/\.$/, ''))) return true;
  return (
    isSlot(text) ||
    PATTERN.test(text) ||
    EXAMPLE.test(text) ||
    /^(?:Y{4}|A{4}|J{4}|D{2}|T{2}|M{2})[-/. ](?:M{2}|D{2})[-/. ](?:Y{2,4}|D{2}|T{2}|J{2})\b/i.test(text)
  );
}

/** True when the text is nothing but slots with separators, and at most two words, between them. */
function isSlot(text: string): boolean {
  const rest = text
    .replaceAll(/<\/?(?:a|b|br|code|div|em|font|i|kbd|mark|p|small|span|strong|sub|sup|u)\b[^<>]{0,500}>/gi, '')
    .replaceAll(/\[[^\][]{1,120}\](?![([])|<[^<>/]{1,120}>|\{\{[^{}]{1,120}\}\}|\bY{4}-MM-DD\b|\bHH:MM\b/g, '\u0001')
    .replace(/^[^\p{L}\p{N}\u0001]+/u, '');
  if (!rest.startsWith('\u0001')) return false;
  const words = rest.replaceAll('\u0001', ' ').match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.length <= 2 && !words.some((word) => /\p{N}/u.test(word));
}
