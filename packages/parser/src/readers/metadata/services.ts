import { maskInline, plainText } from '../../inline.ts';
import type { Span } from '../../place.ts';
import { splitList, type ListPart } from './list.ts';
import type { MetadataEntry } from './entry.ts';

const MAX_WORDS = 6;
const MAX_LENGTH = 60;
// `the queue (all zones were slow)`: a remark of three words or more is no part of a name.
const REMARK = /\s*[(（](?=(?:[^()（）\s]+\s+){2})[^()（）]*[)）]\s*$/u;
const REST = /^(?:and|y|e|et|und)\s+/i;
// Identifiers, and names that begin with a capital: `orders-api`, `Argo CD`.
const SURE = /^(?:[\p{L}\p{N}]+[-_./:][\p{L}\p{N}_./:-]*|\p{Lu}[\p{L}\p{N}.+-]*(?:\s[\p{Lu}\p{N}][\p{L}\p{N}.+-]*){0,2})$/u;
const CODE_FIRST = /^(`+)([^`\n]{1,60})\1/;
const CLAUSE = /[.!?。](?:\s|$)|\s(?:is|are|was|were|has|had|did|that|which|because|when|while|but|not|could|would)\s/i;

/**
 * Services of a value: the names between its commas. Where prose stands among them only sure names count (code, identifiers,
 * capitalised names); where none is sure, the value is one service as written.
 */
export function servicesOf(entry: MetadataEntry): ListPart[] {
  const parts = splitList(entry)
    .flatMap((part) => joined(part))
    .map(named);
  if (parts.every(({ text }) => isName(text))) return parts;
  const sure = parts.flatMap(sureName);
  if (sure.length > 0 || entry.items.length > 0) return sure.length > 0 ? sure : parts;
  const whole = plainText(entry.value).replaceAll('**', '');
  return whole === '' ? [] : [{ text: whole, source: entry.value, span: entry.valueSpan }];
}

// `orders-api and stock-api` is two; `Search and Discovery` may be one.
function joined(part: ListPart): ListPart[] {
  if (!/\s/.test(part.source)) return [part];
  const cut = /\s(?:and|y|e|et|und)\s/i.exec(maskInline(part.source, '_'));
  const source = part.source.replace(REST, '');
  const lead = part.source.length - source.length;
  const bare: Span = { start: part.span.start + lead, end: part.span.end };
  if (!cut || lead > 0) return [partOf(source, bare)];
  const [first, second] = [part.source.slice(0, cut.index), part.source.slice(cut.index + cut[0].length)];
  if (![first, second].every(isIdentifier)) return [part];
  const at = part.span.start + cut.index;
  return [partOf(first, { start: part.span.start, end: at }), partOf(second, { start: at + cut[0].length, end: part.span.end })];
}

function isIdentifier(source: string): boolean {
  return /^`[^`]+`$/.test(source.trim()) || /^\S+[-_./]\S+$/.test(source.trim()) || /^\S+\s\S+(?:\s\S+)?$/.test(source.trim());
}

function partOf(source: string, span: Span): ListPart {
  return { text: plainText(source).replaceAll('**', ''), source, span };
}

function named(part: ListPart): ListPart {
  const source = part.source.replace(REMARK, '');
  return source === part.source || source === '' ? part : partOf(source, { start: part.span.start, end: part.span.start + source.length });
}

function isName(text: string): boolean {
  const words = text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
  return words.length <= MAX_WORDS && text.length <= MAX_LENGTH && !CLAUSE.test(text);
}

function sureName({ text, source, span }: ListPart): ListPart[] {
  const code = CODE_FIRST.exec(source);
  if (code) return [partOf(code[0], { start: span.start, end: span.start + code[0].length })];
  return SURE.test(text.replace(/\s?[(（][^()（）]{1,20}[)）]$/u, '')) ? [{ text, source, span }] : [];
}
