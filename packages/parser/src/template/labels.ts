import { isSpaceAt, isWordAt } from '../characters.ts';
import { maskInline } from '../inline.ts';
import { endAt, isOneOf } from '../values/match-at.ts';
import { trimmed } from './range.ts';

/** A label at the start of a line and where its value begins. */
export interface Label {
  /** As written, without emphasis and colon. */
  text: string;
  bold: boolean;
  /** Range of the value in the line, without white space around it. */
  start: number;
  end: number;
}

const COLON = /\s*[:：]/y;
const PLAIN = /([^:：\n]+)\s?(?:：|:(?=\s|$))/y;
const LONGEST_PLAIN = 71;
/** Length of `**` and `__`. */
const MARK = 2;
const LONGEST_BOLD = 400;

// Offset behind an emoji, a bullet or the like; what is longer stands before no label.
function leadEnd(line: string): number {
  let at = 0;
  for (let count = 0; count < LONGEST_LEAD && at < line.length && !isWordAt(line, at) && !isOneOf('*_`<[\n', line, at); count++) {
    at += line.codePointAt(at)! > 0xffff ? 2 : 1;
  }
  return at;
}

const LONGEST_LEAD = 8;

/**
 * Label of a line: `**L:** v`, `**L**: v`, `**L?** v`, `**L: v**`, `L: v`, `L：v`, with an emoji before it or not.
 * Lines of plain text with a colon look the same; the caller knows which labels it expects.
 */
export function labelOf(line: string): Label | null {
  const open = leadEnd(line);
  return isWordAt(line, open) ? plainLabel(line, open) : boldLabel(line, open);
}

function boldLabel(line: string, open: number): Label | null {
  const source = line.slice(0, LONGEST_BOLD);
  const close = boldEnd(source, open);
  if (close === null) return null;
  const inner = source.slice(open + MARK, close);
  const colon = endAt(COLON, source, close + MARK);
  const end = colon ?? close + MARK;
  if (colon !== null || isOneOf(':：?？', inner, inner.length - 1))
    return label(line, isOneOf(':：', inner, inner.length - 1) ? withoutMarks(inner) : inner, { bold: true, start: end, end: line.length });
  const within = /^([^:：]{1,70}?)\s?(?:：|:\s)/u.exec(inner);
  if (!within) return null;
  return label(line, within[1]!, {
    bold: true,
    start: open + MARK + within[0].length,
    end: line.slice(end).trim() === '' ? close : line.length,
  });
}

// Where a bold run that opens at an offset closes: at the first of its marks on the line that has text right before it.
function boldEnd(line: string, open: number): number | null {
  const mark = line.startsWith('**', open) ? '**' : '__';
  if (!line.startsWith(mark, open) || isSpaceAt(line, open + MARK)) return null;
  let close = line.indexOf(mark, open + MARK + 1);
  while (close >= 0 && isSpaceAt(line, close - 1)) close = line.indexOf(mark, close + 1);
  return close < 0 || line.slice(open, close).includes('\n') ? null : close;
}

function withoutMarks(label: string): string {
  let end = label.length;
  while (isOneOf(':：?？', label, end - 1)) end--;
  return label.slice(0, end);
}

function plainLabel(line: string, open: number): Label | null {
  PLAIN.lastIndex = open;
  const match = PLAIN.exec(line.slice(0, 120));
  if (!match) return null;
  const [{ length }, text] = match as unknown as [string, string];
  if (text.includes('**') || text.includes('__')) return null;
  if (text.length > LONGEST_PLAIN && [...text.replace(/\s$/, '')].length > LONGEST_PLAIN) return null;
  return label(line, text, { bold: false, start: open + length, end: line.length });
}

function label(line: string, text: string, range: { bold: boolean; start: number; end: number }): Label {
  const { start, end } = trimmed(line, range);
  return { text: text.trim(), bold: range.bold, start, end };
}

/** Whole line in bold without a colon (`**Technical details**`): a label where one is expected. */
export function boldLine(line: string): string | null {
  return /^(\*\*|__)([^*\n]{2,80})\1$/u.exec(line.trim())?.[2] ?? null;
}

/** Offsets at which further labels begin on one line: `**Date:** x · **Owner:** y`, `TTM: 4m | TTR: 9m`. */
export function labelStarts(line: string): number[] {
  const starts = [0];
  if (!/\s(?:[·•|]|\*\*)/.test(line)) return starts;
  const masked = maskInline(line.slice(0, 2000));
  for (const match of masked.matchAll(/\s[·•|]\s+|\s{2,}(?=\*\*)|\s(?=\*\*[^*\n]{1,60}(?:[:：]\*\*|\*\*\s?[:：]))/gu)) {
    const at = match.index + match[0].length;
    if (at > 0 && at < line.length && labelOf(line.slice(at)) !== null) starts.push(at);
  }
  return starts;
}
