import { maskInline } from '../inline.ts';

/** A label at the start of a line and where its value begins. */
export interface Label {
  /** As written, without emphasis and colon. */
  text: string;
  bold: boolean;
  /** Range of the value in the line, without white space around it. */
  start: number;
  end: number;
}

const BOLD = /^[^\p{L}\p{N}*_`<[\n]{0,8}(?:(\*\*|__)(?=\S)([^\n]*?\S)\1)(\s*[:：])?/u;
const PLAIN = /^[^\p{L}\p{N}*_`<[\n]{0,8}([\p{L}\p{N}][^:：\n]{0,70}?)\s?(?:：|:(?=\s|$))/u;

/**
 * Label of a line: `**L:** v`, `**L**: v`, `**L?** v`, `**L: v**`, `L: v`, `L：v`, with an emoji before it or not.
 * Lines of plain text with a colon look the same; the caller knows which labels it expects.
 */
export function labelOf(line: string): Label | null {
  return boldLabel(line) ?? plainLabel(line);
}

function boldLabel(line: string): Label | null {
  const match = BOLD.exec(line.slice(0, 400));
  if (!match) return null;
  const [whole, mark, inner, colon] = match as unknown as [string, string, string, string | undefined];
  const closed = /^(.*?)\s*[:：?？]+$/su.exec(inner);
  if (closed || colon !== undefined)
    return label(line, closed && !/[?？]$/.test(inner) ? closed[1]! : inner, { bold: true, start: whole.length, end: line.length });
  const within = /^([^:：]{1,70}?)\s?(?:：|:\s)/u.exec(inner);
  if (!within) return null;
  const open = whole.length - mark.length - inner.length;
  const tail = line.slice(whole.length).trim();
  return label(line, within[1]!, {
    bold: true,
    start: open + within[0].length,
    end: tail === '' ? whole.length - mark.length : line.length,
  });
}

function plainLabel(line: string): Label | null {
  const match = PLAIN.exec(line.slice(0, 120));
  if (!match || /\*\*|__/.test(match[1]!)) return null;
  return label(line, match[1]!, { bold: false, start: match[0].length, end: line.length });
}

function label(line: string, text: string, range: { bold: boolean; start: number; end: number }): Label {
  const raw = line.slice(range.start, range.end);
  const start = range.start + (raw.length - raw.trimStart().length);
  return { text: text.trim(), bold: range.bold, start, end: Math.max(start, range.start + raw.trimEnd().length) };
}

/** Whole line in bold without a colon (`**Technical details**`): a label where one is expected. */
export function boldLine(line: string): string | null {
  return /^(\*\*|__)([^*\n]{2,80})\1$/u.exec(line.trim())?.[2] ?? null;
}

/** Offsets at which further labels begin on one line: `**Date:** x · **Owner:** y`, `TTM: 4m | TTR: 9m`. */
export function labelStarts(line: string): number[] {
  const masked = maskInline(line.slice(0, 2000));
  const starts = [0];
  for (const match of masked.matchAll(/\s[·•|]\s+|\s{2,}(?=\*\*)|\s(?=\*\*[^*\n]{1,60}(?:[:：]\*\*|\*\*\s?[:：]))/gu)) {
    const at = match.index + match[0].length;
    if (at > 0 && at < line.length && labelOf(line.slice(at)) !== null) starts.push(at);
  }
  return starts;
}
