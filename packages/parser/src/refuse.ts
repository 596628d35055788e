import type { OtherPart } from '@afterword/schema';
import { exceeded, type Limits } from './limits.ts';
import type { Note } from './note.ts';

/** Share of characters that no text has (U+FFFD, which also stands for NUL here) above which a file is not taken for UTF-8 text. */
const MAX_UNREADABLE = 0.1;

/** Raw text up to this length is kept in `other` when it is not parsed. */
const MAX_KEPT = 65_536;

/** Why a normalized text is not parsed, as a note, or null. The limits come first: what exceeds them is not looked at further. */
export function refusal(text: string, limits: Limits): Note | null {
  const excess = exceeded(text, limits);
  if (excess) {
    const { limit, actual, allowed, span } = excess;
    return { code: 'limit', span, data: { limit, actual: String(actual), allowed: String(allowed) } };
  }
  const unreadable = text.match(/\uFFFD/g)?.length ?? 0;
  if (unreadable <= text.length * MAX_UNREADABLE) return null;
  const start = text.indexOf('\uFFFD');
  return {
    code: 'not-text',
    span: { start, end: start + 1 },
    data: { reason: `${unreadable} of ${text.length} characters are not UTF-8 text` },
  };
}

/** What is kept of a text that is not parsed: all of it as one part if it is short text, else nothing. */
export function keptText(text: string, { code }: Note): OtherPart[] {
  if (code !== 'limit' || text.length > MAX_KEPT) return [];
  return [{ heading: null, level: null, markdown: text.replaceAll(/\r\n?/g, '\n').trim(), under: null, after: null, guidance: false }];
}
