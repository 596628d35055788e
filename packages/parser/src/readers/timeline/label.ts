import { isLetterAt, isWordAt } from '../../characters.ts';
import { leadingEmoji } from '../../emoji.ts';
import { plainText } from '../../inline.ts';
import type { Span } from '../../place.ts';
import { doubtLength, flatten, scanTime, withRemark, type WrittenTime } from '../../values/time.ts';
import { isOneOf } from '../../values/match-at.ts';
import type { Piece } from './moment.ts';

/** A line of text taken apart into its time and what it tells. */
export interface Label {
  time: WrittenTime;
  timeSpan: Span;
  /** Null where only a time stands there. */
  rest: Piece | null;
}

const LONGEST_LABEL = 200;
const OPENING_SIGN = /[\s[("'=•·‣▪◦▸►→>]/;
const CLOSING = /^[*_`~\])"']*\s*(?:(?::|：|-{1,3}>?|–|—|―|\||→|➔|⇒|=>|,|;|\.(?=\s|$))[*_`\])]*\s*){0,3}/u;
const NO_EVENT = /duration|total|date|window|zone|downtime|time to|duraci|duraç|時間|时长|fecha|data/i;
const SEPARATED = /^\s*(?:[)\]"']+|\([^()]{1,40}\)\s*$|(?:[)\]"']*\s*(?::|-{1,3}|–|—|―|\||→|=>|,|;)(?!\d))|\s*$)/u;

/** Time at the start of a text (`**14:02 UTC** - text`), with the text after it; null when none stands there. */
export function leadingTime({ text, span }: Piece): Label | null {
  const flat = flatten(text.slice(0, LONGEST_LABEL));
  const opening = openingOf(flat);
  const scanned = scanTime(flat, opening);
  if (!scanned) return null;
  const end = withNote(flat, scanned.end, boldEnd(text, opening));
  const after = flat.slice(end);
  if (scanned.weak && !(SEPARATED.test(after) || isClosed(text, end))) return null;
  if (isWordAt(flat, end) || flat[end] === '%' || (isOneOf('-–', flat, end) && isLetterAt(flat, end + 1))) return null;
  const start = text.length >= end ? end + CLOSING.exec(text.slice(end))![0].length : end;
  return label(text, span, { time: withRemark(scanned.time, flat.slice(scanned.end, end)), from: scanned.start, to: end, rest: start });
}

// Length of brackets, signs of lists and pictures before a time.
function openingOf(flat: string): number {
  let at = 0;
  while (at < flat.length) {
    const length = OPENING_SIGN.test(flat[at]!) ? 1 : pictureLength(flat, at);
    if (length === 0) break;
    at += length;
  }
  return at;
}

function pictureLength(flat: string, at: number): number {
  return flat.charCodeAt(at) < 0x80 ? 0 : leadingEmoji(flat.slice(at));
}

/** Time in parentheses behind a name: `**Rollback** (14:02 UTC): text`, `Rollback (14:02)`. */
export function namedTime({ text, span }: Piece, anyName: boolean): Label | null {
  const first = text.split('\n', 1)[0]!.slice(0, LONGEST_LABEL);
  const name = anyName
    ? /^([^()]{2,120})\(([^()]{2,60})\)/u.exec(first)
    : /^((?:\*\*|__)[^()]{2,80})\(([^()]{2,60})\)(?=(?:\*\*|__)|\s*(?:[:：]|-|–|—|$))/u.exec(first);
  if (!name) return null;
  const from = name[1]!.length + 1;
  const scanned = scanTime(flatten(name[2]!), 0);
  if (!scanned || !/^\s*(?:$|[,;–—-]\s)/.test(name[2]!.slice(scanned.end))) return null;
  const before = text.slice(0, from - 1).trimEnd();
  const after = text.slice(from + name[2]!.length + 1);
  const rest = { text: `${before}${after}`.replace(/[\s:：-]+$/u, ''), span };
  const timeSpan = { start: span.start + from, end: span.start + from + name[2]!.length };
  return { time: { ...scanned.time, raw: plainText(name[2]!.slice(0, scanned.end)) }, timeSpan, rest };
}

/** Time after a label: `**Detected:** 14:05 UTC - the pager rang`. */
export function labelledTime({ text, span }: Piece): Label | null {
  const found = /^(?:\*\*|__)?(\p{L}[^:：\n*_]{1,40})(?:[:：](?:\*\*|__)|(?:\*\*|__)\s?[:：]|[:：])\s{0,3}(?=[~≈\p{L}\d(])/u.exec(text);
  if (!found || NO_EVENT.test(found[1]!)) return null;
  const after = leadingTime({ text: text.slice(found[0].length), span: { start: span.start + found[0].length, end: span.end } });
  if (!after?.time.clock && !after?.time.date) return null;
  const name = found[0].trimEnd();
  const rest = after.rest ? `${name} ${after.rest.text}` : name.replace(/[:：]/u, '');
  return { ...after, rest: { text: rest, span } };
}

/** Clock time at the end of a sentence: `The pool was drained at 2026-01-12 14:02 UTC`. */
export function trailingTime({ text, span }: Piece): Label | null {
  const flat = flatten(text).slice(-LONGEST_LABEL);
  const offset = text.length - flat.length;
  for (const match of flat.matchAll(/\s(?:at|@|[-–—]|\()\s?(?=[~\d])/giu)) {
    const from = match.index + match[0].length;
    const scanned = scanTime(flat, from);
    if (!scanned?.time.clock || scanned.weak || !/^\s?\)?[.!]?\s*$/.test(flat.slice(scanned.end))) continue;
    const rest = text.slice(0, offset + match.index).trimEnd();
    const start = span.start + offset + from;
    return {
      time: scanned.time,
      timeSpan: { start, end: span.start + offset + scanned.end },
      rest: { text: rest, span: { start: span.start, end: span.start + rest.length } },
    };
  }
  return null;
}

interface Found {
  time: WrittenTime;
  from: number;
  to: number;
  rest: number;
}

function label(text: string, span: Span, { time, from, to, rest }: Found): Label {
  const raw = plainText(text.slice(from, to)).replaceAll('*', '').trim();
  const body = text.slice(rest);
  const piece = body.trim() === '' ? null : { text: reopened(body), span: { start: span.start + rest, end: span.start + text.length } };
  return { time: { ...time, raw }, timeSpan: { start: span.start + from, end: span.start + to }, rest: piece };
}

// `**14:02: Deployed** it`: the emphasis that began before the time goes on after it.
function reopened(body: string): string {
  const marks = body.match(/(?<!\\)\*\*/g)?.length ?? 0;
  if (marks % 2 === 0) return body;
  return /^[^*]*\S\*\*/.test(body) ? `**${body}` : body.replace(/^\*\*\s*/, '');
}

/** End of the bold text a label stands in, or -1. */
function boldEnd(text: string, opening: number): number {
  const mark = /(?:\*\*|__)[^*_]{0,8}$/.exec(text.slice(0, opening));
  return mark ? text.indexOf(mark[0].slice(0, 2), opening) : -1;
}

// A note that belongs to the time: `**14:02 (approx):**`, `12:48 (06:48 PDT):`, `**18 June, later** -`.
function withNote(flat: string, end: number, bold: number): number {
  const inBold = bold > end && bold - end <= 50 ? flat.slice(end, bold) : '';
  if (/^\s?[,(（]/.test(inBold) && !/[:：](?=.*\S)/.test(inBold.replaceAll(/\([^()]*\)/g, '')))
    return end + inBold.replace(/[\s:：.]+$/u, '').length;
  const note = /^\s?\([^()]{1,40}\)(?=\s*(?::|-{1,2}\s|–|—))/.exec(flat.slice(end));
  return end + (note?.[0].length ?? doubtLength(flat.slice(end)));
}

function isClosed(text: string, end: number): boolean {
  return /^(?:\*\*|__|`|\])/.test(text.slice(end));
}
