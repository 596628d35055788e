import { maskInline } from '../../inline.ts';
import type { Span } from '../../place.ts';
import { metadataKeyOf } from '../../vocabulary/metadata-keys.ts';

/** A label on a line and where its value begins and, as far as this line goes, ends. */
export interface LabelFound {
  label: string;
  labelSpan: Span;
  valueSpan: Span;
}

const LIMIT = 4000;
// `**Key:** v`, `**Key**: v`, then key and value in one bold: `**Status: resolved** (note)`.
const BOLD =
  /(\*\*|__)(?=\S)([^*\n]{1,80}?)\s?[:：]\s?\1|(\*\*|__)(?=\S)([^*\n]{1,80}?)\3\s?[:：]|(\*\*|__)(?=\S)([^*:：\n]{1,40})[:：](?=[^*\n]{1,300}\5)/gu;
const BOLD_MARK = /\*\*|__/;
const BOLD_BARE = /^[^\p{L}\p{N}*_]{0,8}(\*\*|__)([^*:：\n]{1,40})\1\s+(?:[\p{Pd}=]\s+)?(?=\S)/u;
const PLAIN = /^[^\p{L}\p{N}]{0,8}(\p{L}[\p{L}\p{M}\p{N} _()/'’.#-]{0,50}?)[*_]{0,2}\s?[:：](?!\/\/)\s*/u;
const PLAIN_NEXT = /\s[|·•∙]\s+(\p{L}[\p{L}\p{M}\p{N} _()/'’.#-]{0,40}?)\s?[:：]\s*/gu;
const SEPARATOR = /(?:^|[·|•∙;,/–—>]|\s\s)\s*$/u;

/** Labels on a line with their values: none, one, or several (`**Date:** x · **Owner:** y`). Plain labels count only when known. */
export function labelsOn(line: string, offset: number): LabelFound[] {
  if (!/[:：*_]/.test(line)) return [];
  const source = line.slice(0, LIMIT);
  const text = withoutTags(maskInline(source));
  const bold = BOLD_MARK.test(text) ? boldLabels(text) : [];
  const labels = bold.length > 0 ? bold : plainLabels(text);
  return labels.map(({ label, valueStart }, i) => {
    const next = labels[i + 1];
    const end = next ? source.slice(0, next.start).replace(/[\s·|•∙;,/–—*-]+$/u, '').length : line.length;
    const start = valueStart + /^\s*/.exec(text.slice(valueStart))![0].length;
    return {
      label: source.slice(label.start, label.end).trim(),
      labelSpan: { start: offset + label.start, end: offset + label.end },
      valueSpan: { start: offset + Math.min(start, line.length), end: offset + Math.max(Math.min(start, line.length), end) },
    };
  });
}

function withoutTags(text: string): string {
  return text.includes('<') ? text.replaceAll(/<\/?[a-zA-Z][^<>\n]{0,300}>/g, (tag) => ' '.repeat(tag.length)) : text;
}

interface Match {
  start: number;
  label: Span;
  valueStart: number;
}

function boldLabels(text: string): Match[] {
  const found: Match[] = [];
  BOLD.lastIndex = 0;
  for (let match = BOLD.exec(text); match; match = BOLD.exec(text)) {
    const name = (match[2] ?? match[4] ?? match[6])!;
    const known = metadataKeyOf(name) !== null;
    const before = text.slice(0, match.index);
    const leads = before === '' || /^[^\p{L}\p{N}]*$/u.test(before);
    if (!known && (match[6] !== undefined || !(leads || SEPARATOR.test(before)))) continue;
    if (!leads && found.length === 0 && !SEPARATOR.test(before)) continue;
    const start = match.index + 2;
    found.push({ start: match.index, label: { start, end: start + name.length }, valueStart: match.index + match[0].length });
  }
  return found;
}

function plainLabels(text: string): Match[] {
  const bare = BOLD_MARK.test(text) ? BOLD_BARE.exec(text) : null;
  if (bare && metadataKeyOf(bare[2]!) !== null) return [matchOf(bare, bare[2]!)];
  const first = /[:：]/.test(text) ? PLAIN.exec(text) : null;
  if (!first || metadataKeyOf(first[1]!) === null) return [];
  const others = [...text.matchAll(PLAIN_NEXT)].filter((match) => metadataKeyOf(match[1]!) !== null);
  return [matchOf(first, first[1]!), ...others.map((match) => matchOf(match, match[1]!))];
}

function matchOf(match: RegExpExecArray, name: string): Match {
  const start = match.index + match[0].indexOf(name);
  return { start: match.index, label: { start, end: start + name.length }, valueStart: match.index + match[0].length };
}
