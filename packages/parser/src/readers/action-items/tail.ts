import { maskInline, plainText } from '../../inline.ts';
import { LINK_WORDS, NO_TICKET, STATE_SIGNS, VAGUE_DUE } from '../../vocabulary/action-words.ts';
import type { Vocabulary } from '../../vocabulary/vocabulary.ts';
import { readDate } from '../../values/date.ts';
import { dayIn, valueOf, type Facts } from './facts.ts';
import { stateWordAt, wholeState } from './state.ts';
import { piece, spanOfStretch, trimmed, unwrapped, type Stretch } from './stretch.ts';

type Taker = (rest: Stretch, facts: Facts, vocabulary: Vocabulary) => number | null;

const SIGN_AT_END = new RegExp(`\\s*(${[...STATE_SIGNS.keys()].join('|')})[\\uFE0E\\uFE0F]?$`, 'u');
const OWNER_WORD = '(?:owners?|owned by|assignees?|assigned to|dri|responsable|担当)';
const NAME = "@?\\p{L}[\\p{L}\\p{N}._/'’-]*(?:\\s\\p{Lu}[\\p{L}.'’-]*){0,2}";
const ANY_OWNER_WORD = new RegExp(OWNER_WORD, 'i');
// Made only for texts with one of the words: building classes of letters takes long.
const ownerAtEndPattern = (): RegExp => new RegExp(`(?:\\s[-–—]+\\s*|[,;(]\\s*)${OWNER_WORD}\\s+(${NAME})\\)?\\.?$`, 'iu');
const ownerInPiecePattern = (): RegExp => new RegExp(`^${OWNER_WORD}\\s*[:：]?\\s+(?=${NAME}$)`, 'iu');
const DUE_WORD = /^(?:due(?: date| by| on)?|by|until|before|deadline|eta|target|期限|まで|vence|para|até|bis)\s*[:：]?\s+/i;
const PRIORITY = /^(?:p[0-5]|(?:high|medium|low|critical)(?:[ -]?priority)?|priority[: ]*\w+|optional)$/i;
const DONE_WITH = /^\s*(?:as of|on|in|during|at|by|via|with|since|under|per|pr\b|#|commit|—|-|,|:|\d{4}-)/i;
const NO_PERSON = /^(?:issue|issues|pr|optional|wip|todo|note|bug|link|new|draft|blocked|ticket|see|epic|spike|recurring|link|x)$/i;

/** How far from its end a title is searched; longer brackets are text. */
const TAIL = 300;

const TAKERS: Taker[] = [
  signAtEnd,
  bracketsAtEnd,
  squareAtEnd,
  linkAtEnd,
  ownerAtEnd,
  stateAtEnd,
  mentionAtEnd,
  personAndDayAtEnd,
  dueAtEnd,
];

/** Takes one piece off the end of a title; returns how much of it is left, null when nothing more belongs to the tail. */
export function takeTailPieces(rest: Stretch, facts: Facts, vocabulary: Vocabulary): number | null {
  const from = Math.max(0, rest.text.length - TAIL);
  const tail = piece(rest, from);
  for (const taker of TAKERS) {
    const kept = taker(tail, facts, vocabulary);
    if (kept !== null) return from + kept;
  }
  return null;
}

function signAtEnd(rest: Stretch, facts: Facts): number | null {
  // No sign is ASCII.
  const found = rest.text.charCodeAt(rest.text.length - 1) < 0x80 ? null : SIGN_AT_END.exec(rest.text);
  if (!found) return null;
  facts.state ??= { value: STATE_SIGNS.get(found[1]!)!, span: { start: rest.start + found.index, end: rest.start + rest.text.length } };
  return found.index;
}

// `(@ana, due 2026-01-02)`, `**(Done during the incident)**`: taken when every piece in it is understood.
function bracketsAtEnd(rest: Stretch, facts: Facts, vocabulary: Vocabulary): number | null {
  if (!/[)）][*_]{0,2}\.?$/.test(rest.text)) return null;
  const masked = maskInline(rest.text);
  const found = /\s*(?:\*\*|[*_])?[(（]([^()（）]{1,200})[)）](?:\*\*|[*_])?\.?$/u.exec(masked);
  if (!found) return null;
  const from = found.index + found[0].search(/[(（]/u) + 1;
  const inside = piece(rest, from, from + found[1]!.length);
  if (doneWith(inside, facts, vocabulary)) return found.index;
  const draft: Facts = { ...facts, notes: [...facts.notes] };
  const unknown = split(inside).filter((part) => !takePiece(part, draft, vocabulary));
  const isOwner = unknown.length === 1 && isPerson(unknown[0]!.text) && draft.owner === null && draft.due !== null && facts.due === null;
  if (unknown.length > 0 && !isOwner) return null;
  if (isOwner) draft.owner = valueOf(unknown[0]!);
  Object.assign(facts, draft);
  return found.index;
}

// `Done as of 2026-01-02`, `done in #12`.
function doneWith(inside: Stretch, facts: Facts, vocabulary: Vocabulary): boolean {
  const plain = plainText(inside.text);
  const word = stateWordAt(plain, vocabulary);
  if (!word || word.state === 'open' || !DONE_WITH.test(plain.slice(word.length))) return false;
  facts.state ??= { value: word.state, span: spanOfStretch(inside) };
  if (word.state === 'done') facts.completedOn ??= dayIn(plain);
  return true;
}

function split(inside: Stretch): Stretch[] {
  const masked = maskInline(inside.text);
  const parts: Stretch[] = [];
  let at = 0;
  for (const found of masked.matchAll(/[,;、，；·]|\s[-–—]\s|$/gu)) {
    parts.push(trimmed(piece(inside, at, dateSafe(inside.text, found.index) ? found.index : at)));
    if (dateSafe(inside.text, found.index)) at = found.index + found[0].length;
  }
  return parts.filter(({ text }) => text !== '');
}

// The comma in `Jan 2, 2026` separates nothing.
function dateSafe(text: string, at: number): boolean {
  return !(/\p{L}{3,}\.?\s\d{1,2}$/u.test(text.slice(0, at)) && /^,\s*\d{4}\b/.test(text.slice(at)));
}

function takePiece(part: Stretch, facts: Facts, vocabulary: Vocabulary): boolean {
  const plain = plainText(part.text);
  if (/^@[\p{L}\p{N}]/u.test(plain) && !/\s/.test(plain.trim())) {
    const value = valueOf(part);
    facts.owner =
      facts.owner && value
        ? { value: `${facts.owner.value}, ${value.value}`, span: { start: facts.owner.span.start, end: value.span.end } }
        : value;
    return true;
  }
  const owner = ANY_OWNER_WORD.test(part.text) ? ownerInPiecePattern().exec(part.text) : null;
  if (owner) {
    facts.owner ??= valueOf(piece(part, owner[0].length));
    return true;
  }
  return takeDue(part, facts) || takeWord(plain, part, { facts, vocabulary });
}

function takeDue(part: Stretch, facts: Facts): boolean {
  const word = DUE_WORD.exec(part.text);
  const rest = piece(part, word?.[0].length ?? 0);
  const date = readDate(rest.text);
  const isDate = date !== null && !/[\p{L}\p{N}]/u.test(rest.text.slice(0, date.start) + rest.text.slice(date.end));
  const isVague = VAGUE_DUE.test(rest.text);
  if (!isDate && !isVague && !(word && /^(?:due|deadline|eta|期限)/iu.test(word[0]))) return false;
  if (isDate && !word && facts.state?.value === 'done') facts.completedOn ??= date.value;
  else facts.due ??= valueOf(rest);
  return true;
}

function takeWord(plain: string, part: Stretch, { facts, vocabulary }: { facts: Facts; vocabulary: Vocabulary }): boolean {
  const state = wholeState(plain, vocabulary);
  if (state) {
    facts.state ??= { value: state, span: spanOfStretch(part) };
    return true;
  }
  return PRIORITY.test(plain) || LINK_WORDS.test(plain) || doneWith(part, facts, vocabulary);
}

// `[Rick]`, `[ABC-12]`, `[DONE]`, `[P1]`.
function squareAtEnd(rest: Stretch, facts: Facts, vocabulary: Vocabulary): number | null {
  const found = /\s*(?:\*\*)?[[【]([^\][【】]{1,40})[\]】](?:\*\*)?$/u.exec(rest.text);
  if (!found || (found.index > 0 && found[0].startsWith('[') && /[\]\p{L}\p{N}]$/u.test(rest.text.slice(0, found.index)))) return null;
  const from = found.index + found[0].search(/[[【]/u) + 1;
  const inside = piece(rest, from, from + found[1]!.length);
  if (takePiece(inside, facts, vocabulary)) return found.index;
  if (!isPerson(inside.text) || facts.owner) return null;
  facts.owner = valueOf(inside);
  return found.index;
}

function isPerson(text: string): boolean {
  return /^\p{Lu}[\p{L}.'’-]*(?:(?:\s|,\s|\s?[&/]\s?)\p{Lu}[\p{L}.'’-]*){0,3}$/u.test(text) && !NO_PERSON.test(text);
}

// `— Mira Olt, 2026-01-02`.
function personAndDayAtEnd(rest: Stretch, facts: Facts): number | null {
  const found = facts.owner || facts.due ? null : /\s[-–—]+\s+([^\n,;:–—]{2,40}?)(?:,\s+|\s[-–—]+\s+)([^\n;:–—]{6,30})$/u.exec(rest.text);
  const date = found ? readDate(found[2]!) : null;
  if (!found || !date || date.start > 0 || date.end < found[2]!.trimEnd().length || !isPerson(found[1]!)) return null;
  const from = rest.text.length - found[2]!.length;
  facts.due = valueOf(piece(rest, from));
  facts.owner = valueOf(piece(rest, found.index + found[0].indexOf(found[1]!), from));
  return found.index;
}

// A closing address, a link whose text only says that it is one (`[Issue](…)`), or a ticket behind a dash or bracket.
function linkAtEnd(rest: Stretch): number | null {
  if (!/[\d)\]>]\.?$|:\/\//.test(rest.text)) return null;
  const url = /(?:\s+[-–—]+)?\s+<?https?:\/\/[^\s<>()]+>?\.?$/u.exec(rest.text);
  if (url) return url.index;
  const link = /(?:\s+[-–—]+)?\s+\[([^\]\n]*)\](?:\([^)\n]*\)|\[[^\]\n]*\])\.?$/u.exec(rest.text);
  if (link) return LINK_WORDS.test(plainText(link[1]!).trim()) ? link.index : null;
  const ticket = /(?:\s[-–—]+\s+|(?<=[)）])\s+)(#\d{1,7}|[A-Z][A-Z0-9]{1,9}-\d{1,6})$/u.exec(rest.text);
  return ticket && !NO_TICKET.test(ticket[1]!) ? ticket.index : null;
}

function ownerAtEnd(rest: Stretch, facts: Facts): number | null {
  const found = facts.owner || !ANY_OWNER_WORD.test(rest.text) ? null : ownerAtEndPattern().exec(rest.text);
  if (!found) return null;
  const from = found.index + found[0].lastIndexOf(found[1]!);
  facts.owner = valueOf(piece(rest, from, from + found[1]!.length));
  return found.index;
}

function stateAtEnd(rest: Stretch, facts: Facts, vocabulary: Vocabulary): number | null {
  const found = /(?:\s[-–—]+\s+|\s*[:：→]\s*)((?:(?!\s-+\s)[^\n:：–—]){2,40})$/u.exec(rest.text);
  const state = found ? wholeState(plainText(found[1]!), vocabulary) : null;
  if (!found || !state) return null;
  facts.state ??= { value: state, span: { start: rest.start + found.index, end: rest.start + rest.text.length } };
  return found.index;
}

function mentionAtEnd(rest: Stretch, facts: Facts): number | null {
  if (facts.owner || !rest.text.includes('@')) return null;
  const found =
    /(?:(\s[-–—]+\s*|,\s*|→\s*)|(?<!\b(?:with|to|by|from|and|for|of|via|ask|cc|at|on|or|see))\s+)((?:@[\p{L}\p{N}][\p{L}\p{N}._/-]*(?:\s*(?:,|&|\/|and)\s*(?=@))?)+)$/iu.exec(
      rest.text,
    );
  if (!found) return null;
  const from = found.index + found[0].lastIndexOf(found[2]!);
  facts.owner = valueOf(unwrapped(piece(rest, from)));
  return found.index;
}

function dueAtEnd(rest: Stretch, facts: Facts): number | null {
  if (facts.due || !/\d/.test(rest.text)) return null;
  const found = /(?:\s[-–—]+\s*|,\s*|\s+)(?:due(?: by| on)?|by|until|deadline|eta)\s+([^\n,;]{4,30})$/iu.exec(rest.text);
  const date = found ? readDate(found[1]!) : null;
  if (!found || !date || date.start > 0 || date.end < found[1]!.trimEnd().length) return null;
  const from = found.index + found[0].length - found[1]!.length;
  facts.due = valueOf(piece(rest, from));
  return found.index;
}
