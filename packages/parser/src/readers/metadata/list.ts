import { maskInline, plainText } from '../../inline.ts';
import type { Span } from '../../place.ts';
import { isUnfilled } from '../../values/unfilled.ts';
import type { MetadataEntry } from './entry.ts';

export interface ListPart {
  /** Plain text. */
  text: string;
  /** As written, with its place. */
  source: string;
  span: Span;
}

// A comment after the list is no part of it: `api, web. The rest was not affected.`
const SENTENCE_END = /(?<!\b(?:incl|etc|approx|resp|e\.g|i\.e|vs|ca))\.(?:\s+(?=[\p{Lu}\u0001])|\s*$)|。/u;

const LIMIT = 4000;

/** The parts of a list value: its items, or what stands between commas outside code, links and parentheses. */
export function splitList({ items, value, valueSpan }: Pick<MetadataEntry, 'items' | 'value' | 'valueSpan'>): ListPart[] {
  const parts = items.length > 0 ? items : separated(value.slice(0, LIMIT), valueSpan.start);
  return parts
    .map(({ text, span }) => ({ text: plainText(text).replaceAll('**', ''), source: text, span }))
    .filter(({ text }) => !isUnfilled(text));
}

function separated(value: string, offset: number): { text: string; span: Span }[] {
  const broken = maskParentheses(maskInline(value)).replaceAll(/<br\s{0,3}\/?>/gi, (tag) => ','.repeat(tag.length));
  const masked = /[.。]/.test(broken) ? broken.split(SENTENCE_END, 1)[0]! : broken;
  const parts: { text: string; span: Span }[] = [];
  for (const match of masked.matchAll(/[^,、，;；\r\n]+/gu)) {
    const raw = value.slice(match.index, match.index + match[0].length);
    const text = raw.trim();
    const start = offset + match.index + raw.indexOf(text);
    if (text !== '') parts.push({ text, span: { start, end: start + text.length } });
  }
  return parts;
}

function maskParentheses(text: string): string {
  return text.replaceAll(/[(（][^()（）]{0,500}[)）]/gu, (inside) => '\u0001'.repeat(inside.length));
}
