import { isWordAt, wordFrom } from '../characters.ts';
import { phrasesOf } from '../phrases.ts';
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

const LONGEST_WORD = 'por definir.'.length;
const LIMIT = 1000;

// Openings of examples; compared without case.
const EXAMPLES = phrasesOf(
  ['e.g.', 'eg.', 'for example', 'p.ex.', 'p. ex.', 'p.\u00A0ex.', 'por ejemplo', 'z.b.', 'z. b.', 'z.\u00A0b.'],
  () => false,
);

/** True for an empty value, a template slot (`[Name]`, `{{x}}`, `YYYY-MM-DD`), a blank (`____`), or a word such as `TBD`. */
export const isUnfilled: (source: string) => boolean = remembered(isPlaceholder);

function isPlaceholder(source: string): boolean {
  const text = withoutMarks(source.slice(0, LIMIT)).trim();
  return isBlank(text) || isNotYet(text) || isPattern(text) || isDateFormat(text) || isExample(text) || isSlot(text);
}

function withoutMarks(source: string): string {
  const plain = /\*\*|`/.test(source) ? source.replaceAll(/\*\*|`/g, '') : source;
  return plain.includes('<!--') ? plain.replaceAll(/<!--[\s\S]*?-->/g, '') : plain;
}

function isBlank(text: string): boolean {
  return !isWordAt(text, 0) && /^[\p{Pd}_.…?\s]*$/u.test(text);
}

function isNotYet(text: string): boolean {
  return text.length <= LONGEST_WORD && NOT_YET.has(text.toLowerCase().replace(/\.$/, ''));
}

// `SEV-N`, `INC-XXXX`, `INC-YYYY-NNN`, `REPLACE_ME`: a pattern of the value instead of the value.
function isPattern(text: string): boolean {
  return (
    isCapitalAt(text, 0) &&
    !isSmallAt(text, 1) &&
    /^(?:(?:SEV|S|P)[-_ ]?(?:[NX#?]|\[.*)|[A-Z]{2,10}[-_](?:\d{4}-)?(?:X{2,}|N{2,}|#+|Y{2,})[-_XYNMD\d#]*|REPLACE_ME\w*)$/.test(text)
  );
}

function isCapitalAt(text: string, at: number): boolean {
  return text[at]! >= 'A' && text[at]! <= 'Z';
}

function isSmallAt(text: string, at: number): boolean {
  return text[at]! >= 'a' && text[at]! <= 'z';
}

// `YYYY-MM-DD`, `dd/mm/yy`
function isDateFormat(text: string): boolean {
  const isDoubled = text.length >= 8 && 'yajdtm'.includes(text[0]!.toLowerCase()) && text[0]!.toLowerCase() === text[1]!.toLowerCase();
  return isDoubled && /^(?:Y{4}|A{4}|J{4}|D{2}|T{2}|M{2})[-/. ](?:M{2}|D{2})[-/. ](?:Y{2,4}|D{2}|T{2}|J{2})\b/i.test(text);
}

function isExample(text: string): boolean {
  let at = 0;
  while (at < 2 && '_*('.includes(text[at] ?? ' ')) at++;
  return EXAMPLES.at(text, at) !== null;
}

/** True when the text is nothing but slots with separators, and at most two words, between them. */
function isSlot(text: string): boolean {
  if (!/[[<{\u0001]|YYYY-MM-DD|HH:MM/.test(text)) return false;
  const marked = withoutTags(text).replaceAll(
    /\[[^\][]{1,120}\](?![([])|<[^<>/]{1,120}>|\{\{[^{}]{1,120}\}\}|\bY{4}-MM-DD\b|\bHH:MM\b/g,
    '\u0001',
  );
  const slot = marked.indexOf('\u0001');
  if (slot < 0 || wordFrom(marked) < slot) return false;
  const words = marked.replaceAll('\u0001', ' ').match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.length <= 2 && !words.some((word) => /\p{N}/u.test(word));
}

function withoutTags(text: string): string {
  if (!text.includes('<')) return text;
  return text.replaceAll(/<\/?(?:a|b|br|code|div|em|font|i|kbd|mark|p|small|span|strong|sub|sup|u)\b[^<>]{0,500}>/gi, '');
}
