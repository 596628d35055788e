import { isWordAt } from '../../characters.ts';
import { leadingEmoji } from '../../emoji.ts';
import { plainText } from '../../inline.ts';
import { phrasesOf } from '../../phrases.ts';
import { endAt } from '../../values/match-at.ts';
import { saysSomething } from '../../values/says-something.ts';
import type { Vocabulary } from '../../vocabulary/vocabulary.ts';
import { valueOf, type Facts } from './facts.ts';
import { signAt, stateWordAt, wholeState } from './state.ts';
import { piece, trimmed, type Stretch } from './stretch.ts';
import { takeTailPieces } from './tail.ts';

const LEVELS = ['high', 'medium', 'low', 'critical'];
const PRIORITY = phrasesOf(['p0', 'p1', 'p2', 'p3', 'p4', 'p5', ...LEVELS, ...LEVELS.map((level) => `${level} priority`)], () => false);
const BEFORE_PRIORITY = /(?:\*\*)?[[(]?/y;
const AFTER_PRIORITY = /[\])]?(?:\*\*)?\s*(?:[:：]|\s[-–—]+\s|(?<=[\])]))\s*/y;
const LABELLED = /^[^\n:：]{1,40}?(?:[:：]|\s[-–—])/u;
const NUMBER = /^(?:\d{1,2}(?:\.\d{1,2})*[.)]|(?:AI|A|T|R|D)-?\d{1,2}\s*[:：.)])\s+/u;
const TITLE_LABEL = phrasesOf(['action', 'action item', 'task', 'item'], () => false);
const BEFORE_TITLE_LABEL = /(?:\*\*|__)?/y;
const AFTER_TITLE_LABEL = /\s*(?:\d{1,3})?(?:\*\*|__)?\s*[:：](?:\*\*|__)?\s*/y;

/** Takes what stands before a title off it: state signs and words, priorities, pictures, `Action:`, `@name:`. */
export function withoutLead(source: Stretch, facts: Facts, vocabulary: Vocabulary): Stretch {
  let rest = trimmed(source);
  for (let i = 0; i < 6; i++) {
    const length = leadLength(rest, facts, vocabulary);
    if (length === 0) break;
    rest = trimmed(piece(rest, length));
  }
  return rest;
}

function leadLength(rest: Stretch, facts: Facts, vocabulary: Vocabulary): number {
  const { text } = rest;
  const sign = signAt(text);
  if (sign) {
    facts.state ??= { value: sign.state, span: { start: rest.start, end: rest.start + sign.length } };
    return sign.length;
  }
  const picture = leadingEmoji(text);
  if (picture > 0 && picture < text.length) return picture;
  const plainLead = priorityLength(text) || (NUMBER.exec(text)?.[0].length ?? 0) || titleLabelLength(text);
  if (plainLead > 0 && plainLead < text.length) return plainLead;
  return boldStateLength(rest, facts, vocabulary) || wordStateLength(rest, facts, vocabulary) || mentionLength(rest, facts);
}

// `P1: text`, `[High priority] text`
function priorityLength(text: string): number {
  const words = PRIORITY.at(text, endAt(BEFORE_PRIORITY, text, 0)!);
  return (words && endAt(AFTER_PRIORITY, text, words.end)) ?? 0;
}

// `Action item 3: text`
function titleLabelLength(text: string): number {
  const words = TITLE_LABEL.at(text, endAt(BEFORE_TITLE_LABEL, text, 0)!);
  return (words && endAt(AFTER_TITLE_LABEL, text, words.end)) ?? 0;
}

// `**COMPLETED (PR #12)**: text`, `**Pending — text** more`.
function boldStateLength(rest: Stretch, facts: Facts, vocabulary: Vocabulary): number {
  const bold = /^(\*\*|__)([^*_]{2,80}?)(?:\1\s*[:：]?|[:：]\1)\s*/u.exec(rest.text);
  if (!bold) return 0;
  const found = stateWordAt(bold[2]!, vocabulary);
  if (!found) return 0;
  const after = bold[2]!.slice(found.length);
  const note = /^\s*(?:[（(]([^()（）]*)[)）])?\s*[:：]?$/u.exec(after);
  const dash = /^\s*(?:[-–—]+\s|[:：]\s*)/u.exec(after);
  if ((!note && !dash) || bold[0].length >= rest.text.length) return 0;
  const from = rest.start + 2;
  facts.state ??= { value: found.state, span: { start: from, end: from + found.length } };
  if (note?.[1]) facts.notes.push(note[1]);
  return note ? bold[0].length : 2 + found.length + dash![0].length;
}

// `Pending: text`, `DONE - text`, `[DONE] text`, `(done) text`.
function wordStateLength(rest: Stretch, facts: Facts, vocabulary: Vocabulary): number {
  const bracket = /^[[(（【]([^\][()（）【】]{1,40})[\])）】](?![([])\s*[:：-]?\s*/u.exec(rest.text);
  const state = bracket ? wholeState(bracket[1]!, vocabulary) : null;
  if (bracket && state) {
    facts.state ??= { value: state, span: { start: rest.start + 1, end: rest.start + 1 + bracket[1]!.length } };
    return bracket[0].length;
  }
  const word = LABELLED.test(rest.text) ? stateWordAt(rest.text, vocabulary) : null;
  const after = word ? /^\s*(?:[:：]\s*|\s[-–—]+\s+)(?=\S)/u.exec(rest.text.slice(word.length)) : null;
  if (!word || !after) return 0;
  facts.state ??= { value: word.state, span: { start: rest.start, end: rest.start + word.length } };
  return word.length + after[0].length;
}

function mentionLength(rest: Stretch, facts: Facts): number {
  const { text } = rest;
  if (!text.startsWith('@') && !text.startsWith('**@')) return 0;
  const mention = /^(?:\*\*)?(@[\p{L}\p{N}][\p{L}\p{N}._/-]*)(?:\*\*)?\s*(?:[:：]|\s[-–—]\s)\s*/u.exec(text);
  if (!mention || facts.owner) return 0;
  facts.owner = valueOf(piece(rest, 0, mention[0].length));
  return mention[0].length;
}

/** Takes what stands after a title off it: brackets with owner, due, state and tickets, state words and signs, mentions, links. */
export function withoutTail(source: Stretch, facts: Facts, vocabulary: Vocabulary): Stretch {
  let rest = trimmed(source);
  for (let i = 0; i < 8; i++) {
    const kept = takeTailPieces(rest, facts, vocabulary);
    if (kept === null || plainText(rest.text.slice(0, kept)) === '') break;
    rest = trimmed(piece(rest, 0, kept));
  }
  return rest;
}

// Behind marks of emphasis, which take nothing but themselves away.
function beginsWithWord(text: string): boolean {
  let at = 0;
  while (text[at] === '*' || text[at] === '_') at++;
  return isWordAt(text, at);
}

/** True when nothing of a stretch is left to name an action. */
export function isBlank(source: Stretch): boolean {
  const { text } = trimmed(source);
  return !(beginsWithWord(text) || saysSomething(plainText(text)));
}
