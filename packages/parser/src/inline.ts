import { isSpaceAt } from './characters.ts';
import { withoutEmphasis } from './emphasis.ts';
import { codeSpans, commentSpans, linkSpans, replaceSpans } from './inline-spans.ts';
import type { Span } from './place.ts';
import { remembered } from './remembered.ts';

// Inline Markdown as source text: what a reader sees of it, and where code, links and escapes stand.

const ENTITIES: Record<string, string> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'", '&nbsp;': ' ' };

// Code stands aside while the rest is read: private characters around its number hold its place.
const HELD = /\uE000(\d+)\uE001/g;

/** Inline Markdown as plain text: emphasis, code marks, link targets, comments and HTML tags off, white space folded. */
export function plainText(source: string): string {
  return isPlain(source) ? source : read(source);
}

const read = remembered(withoutMarkup);

// About half of all texts; to look is quicker than to remember. Words with a single space between them, and no mark.
function isPlain(source: string): boolean {
  const { length } = source;
  let before = SPACE;
  for (let at = 0; at < length; at++) {
    const code = source.charCodeAt(at);
    if (code === SPACE ? before === SPACE : code < 0x80 ? MARKS[code] === 1 : isSpaceAt(source, at)) return false;
    before = code;
  }
  return before !== SPACE || length === 0;
}

const SPACE = 0x20;
const MARKS = Uint8Array.from({ length: 0x80 }, (_, code) => (/[`<[*_~\\&\s]/.test(String.fromCharCode(code)) ? 1 : 0));

// Those behind are sought where a run begins: inside of a code span there may be a long one.
const CODE_MARKS = /^`+|(?<!`)`+$/g;

function withoutMarkup(source: string): string {
  const code: string[] = [];
  const held = replaceSpans(source, codeSpans(source), ({ start, end }) => {
    code.push(source.slice(start, end).replaceAll(CODE_MARKS, '').trim());
    return `\uE000${code.length - 1}\uE001`;
  });
  const text = withoutSigns(withoutEmphasis(withoutTags(held)));
  const filled = code.length === 0 ? text : text.replaceAll(HELD, (place, number: string) => code[Number(number)] ?? place);
  return filled.replaceAll(/\s+/g, ' ').trim();
}

// Escapes and entities as what they stand for.
function withoutSigns(source: string): string {
  const unescaped = source.includes('\\') ? source.replaceAll(/\\([!-/:-@[-`{-~])/g, '$1') : source;
  if (!unescaped.includes('&')) return unescaped;
  return unescaped.replaceAll(/&(?:amp|lt|gt|quot|#39|nbsp);/g, (entity) => ENTITIES[entity] ?? entity);
}

function withoutTags(source: string): string {
  const uncommented = replaceSpans(source, commentSpans(source), () => ' ');
  const unlinked = withoutLinks(withoutLinks(uncommented, 'image'), 'link');
  if (!unlinked.includes('<')) return unlinked;
  return unlinked
    .replaceAll(/<((?:https?:\/\/|mailto:)[^<>\s]+)>/g, '$1')
    .replaceAll(/<br\s*\/?>/gi, ' ')
    .replaceAll(/<\/?[a-zA-Z][^<>\n]*>/g, '');
}

function withoutLinks(source: string, kind: 'link' | 'image'): string {
  return replaceSpans(source, linkSpans(source, kind), ({ label }) => source.slice(label.start, label.end));
}

/**
 * The same text with the inside of code spans, links, autolinks, HTML comments and backslash escapes replaced by `fill`,
 * character by character, so that offsets stay and separators inside them are not seen.
 */
export function maskInline(source: string, fill: string = HIDDEN): string {
  if (!mayHide(source)) return source;
  return fill === HIDDEN ? hidden(source) : masked(source, fill);
}

// Whether code, a link, a comment, an address or an escape may stand in the text.
function mayHide(source: string): boolean {
  const { length } = source;
  for (let at = 0; at < length; at++) {
    const code = source.charCodeAt(at);
    if (code < 0x80 && HIDING[code] === 1 && (code !== COLON || source.startsWith('://', at))) return true;
  }
  return false;
}

const COLON = 0x3a;
const HIDING = Uint8Array.from({ length: 0x80 }, (_, code) => ('`<[\\:'.includes(String.fromCharCode(code)) ? 1 : 0));

const HIDDEN = '\u0001';
const hidden = remembered((source) => masked(source, HIDDEN));

function masked(source: string, fill: string): string {
  const hide = (text: string): string => fill.repeat(text.length);
  const hideSpan = ({ start, end }: Span): string => fill.repeat(end - start);
  const uncoded = replaceSpans(source, codeSpans(source), hideSpan);
  const uncommented = replaceSpans(uncoded, commentSpans(uncoded), hideSpan);
  const images = replaceSpans(uncommented, linkSpans(uncommented, 'image'), hideSpan);
  const unlinked = replaceSpans(images, linkSpans(images, 'link'), hideSpan);
  const unaddressed = mayHoldAddress(unlinked)
    ? unlinked.replaceAll(/<(?:https?:\/\/|mailto:)[^<>\s]+>/g, hide).replaceAll(/\bhttps?:\/\/[^\s<>)\]]+/g, hide)
    : unlinked;
  return unaddressed.includes('\\') ? unaddressed.replaceAll(/\\[!-/:-@[-`{-~]/g, hide) : unaddressed;
}

function mayHoldAddress(source: string): boolean {
  return source.includes('://') || source.includes('mailto:');
}

const ADDRESS = new RegExp(
  [
    String.raw`\]\(\s{0,9}<?((?:(?!\]\()[^)\s>]){1,2000})>?(?:\s{1,9}"[^"]{0,500}")?\s{0,9}\)`,
    String.raw`<((?:https?:\/\/|mailto:)[^<>\s]+)>`,
    '(?<![("<[])\\b(https?:\\/\\/[^\\s<>)\\]|"\'`]+)',
  ].join('|'),
  'g',
);

/** Addresses named in the text, in order, each once: link targets, autolinks and bare URLs. */
export function linksIn(source: string): string[] {
  if (!mayHoldAddress(source) && !source.includes('](')) return [];
  const found = source.matchAll(ADDRESS);
  const links = [...found].map(([, target, auto, bare]) => target ?? auto ?? bare!.replace(/[.,;:!?]+$/, ''));
  return [...new Set(links)];
}
