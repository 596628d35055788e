import { isWordAt, isWordBefore, maskInline, type Span } from '@afterword/parser';
import { quotesIn } from './quotes.ts';

// The author's own words in a text: the rest is hidden, character by character, so that every place stays.

/** What a hidden character is shown as. */
export const HIDDEN = '\u0001';

const TAG = /<\/?[a-zA-Z][^<>\n]{0,300}>/g;
const UNDERSCORES = /_+/g;
const MARKS = /\*+|~~|\\(?=\r|\n|$)|[\r\n]/g;

/** The text with code, links, quotations and tags hidden, and spaces for marks of emphasis and line ends. */
export function masked(source: string): string {
  const hide = (part: string): string => HIDDEN.repeat(part.length);
  let text = maskInline(source, HIDDEN);
  text = withHidden(text, quotesIn(text));
  if (text.includes('<')) text = text.replaceAll(TAG, hide);
  if (text.includes('_')) text = text.replaceAll(UNDERSCORES, emphasisBlanked);
  return text.replaceAll(MARKS, blanked);
}

/** The text with spans of it hidden, in the order of their starts; they may overlap. */
export function withHidden(text: string, spans: readonly Span[]): string {
  let result = '';
  let at = 0;
  for (const span of spans) {
    const start = Math.max(at, span.start);
    if (span.end <= start) continue;
    result += text.slice(at, start) + HIDDEN.repeat(span.end - start);
    at = span.end;
  }
  return at === 0 ? text : result + text.slice(at);
}

// Underscores within a name, and those that stand alone, are no emphasis.
function emphasisBlanked(marks: string, start: number, text: string): string {
  const end = start + marks.length;
  const opens = !isWordBefore(text, start) && (marks.length > 1 || isInk(text[end]));
  const closes = isInk(text[start - 1]) && !isWordAt(text, end);
  return opens || closes ? blanked(marks) : marks;
}

function isInk(character: string | undefined): boolean {
  return character !== undefined && /\S/.test(character);
}

function blanked(marks: string): string {
  return ' '.repeat(marks.length);
}
