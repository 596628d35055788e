import { isWordAt } from '../../characters.ts';
import { isAscii, unaccented } from '../../fold.ts';
import { plainText } from '../../inline.ts';
import { phrasesOf } from '../../phrases.ts';
import { wordIn } from '../../values/word-in.ts';
import {
  DENIALS,
  MILESTONE_PHRASES,
  MILESTONE_WORDS,
  OF_SUPPLIER,
  STILL_BAD_STEMS,
  STILL_BAD_WORDS,
  type Milestone,
} from '../../vocabulary/milestone-phrases.ts';
import { WordPhrases } from './word-phrases.ts';

const LONGEST = 200;
const REACH_OF_DENIAL = 60;

type Role = 'thing' | 'happens' | 'phrase';

interface Sign {
  milestone: Milestone;
  /** Place in the list of ways to tell a milestone, the phrases behind the pairs. */
  way: number;
  role: Role;
}

// Things and what happens to them, with all ways to tell a milestone that each belongs to.
const SIGNS: ReadonlyMap<string, Sign[]> = signs();
const WORDS = new WordPhrases([...SIGNS].filter(([words]) => isSpaced(words)));
const JOINED = [...SIGNS].filter(([words]) => !isSpaced(words));

const LONGEST_BETWEEN = 24;
const MOST_BETWEEN = 3;

const DENIAL = new WordPhrases(DENIALS.map((words) => [words, true]));
const WORDS_AFTER_DENIAL = /^(?:\s+[\p{L}'-]+){0,2}\s*$/u;
const SHORT_DENIAL = /n't(?:\s+\p{L}+)?\s*$/u;
const DENIED_WITHIN = phrasesOf(['not', 'no', 'never', 'still', 'partially', 'failed']);
const STILL_BAD = phrasesOf(STILL_BAD_WORDS);
const STILL_BAD_BEGINNING = phrasesOf(STILL_BAD_STEMS, () => false);

interface Telling {
  milestone: Milestone;
  index: number;
  end: number;
}

interface Hit extends Sign {
  index: number;
  end: number;
}

/** Milestone that an entry's text tells, the first one where it tells several; null when none is clear. */
export function milestoneOf(markdown: string): Milestone | null {
  const text = folded(plainText(firstParagraph(markdown)).slice(0, LONGEST));
  const hits = hitsIn(text);
  let best: Telling | null = null;
  for (const way of waysOf(hits)) {
    const found = firstOf(
      text,
      hits.filter((hit) => hit.way === way),
    );
    if (found && !isDenied(text, found) && !(best && best.index <= found.index)) best = found;
  }
  return best?.milestone ?? null;
}

// Without what a list below tells.
function firstParagraph(markdown: string): string {
  return markdown.includes('\n') ? markdown.split(/\n\s*(?:\n|[-*+]\s|\d+[.)]\s)/, 1)[0]! : markdown;
}

function waysOf(hits: readonly Hit[]): number[] {
  return [...new Set(hits.map(({ way }) => way))].sort((a, b) => a - b);
}

function signs(): Map<string, Sign[]> {
  const all = new Map<string, Sign[]>();
  const add = (words: readonly string[], sign: Sign): void => {
    for (const word of words) all.set(word, [...(all.get(word) ?? []), sign]);
  };
  for (const [way, { milestone, things, happens }] of MILESTONE_PHRASES.entries()) {
    add(things, { milestone, way, role: 'thing' });
    add(happens, { milestone, way, role: 'happens' });
  }
  for (const [i, { milestone, phrases }] of MILESTONE_WORDS.entries()) {
    add(phrases, { milestone, way: MILESTONE_PHRASES.length + i, role: 'phrase' });
  }
  return all;
}

// In order of the text; of several that begin alike the longest first.
function hitsIn(text: string): Hit[] {
  const hits: Hit[] = [];
  for (const { value, index, end } of WORDS.allIn(text)) {
    for (const { milestone, way, role } of value) hits.push({ milestone, way, role, index, end });
  }
  if (isAscii(text)) return hits;
  for (const [words, all] of JOINED) {
    const index = text.indexOf(words);
    if (index >= 0) hits.push(...all.map((sign) => ({ ...sign, index, end: index + words.length })));
  }
  return hits.sort((a, b) => a.index - b.index);
}

// The first telling of one way: a phrase, or a thing and what happens to it with at most three words between.
function firstOf(text: string, hits: readonly Hit[]): Telling | null {
  for (const hit of hits) {
    if (hit.role === 'phrase') return hit;
    const end = pairEnd(text, hit, hits);
    if (end !== null) return { ...hit, end };
  }
  return null;
}

function pairEnd(text: string, hit: Hit, hits: readonly Hit[]): number | null {
  if (hit.role === 'happens' && MILESTONE_PHRASES[hit.way]!.inOrder) return null;
  const wanted: Role = hit.role === 'thing' ? 'happens' : 'thing';
  let at = afterSpace(text, hit.end);
  let end: number | null = null;
  for (let between = 0; at !== null && between <= MOST_BETWEEN; between++) {
    const start = at;
    end = hits.find(({ role, index }) => role === wanted && index === start)?.end ?? end;
    at = afterWord(text, start);
  }
  return end;
}

// Plain text has single spaces.
function afterSpace(text: string, at: number): number | null {
  return text[at] === ' ' ? at + 1 : null;
}

// Behind a word, which apostrophes and hyphens may join, and the space after it.
function afterWord(text: string, at: number): number | null {
  let end = at;
  while (end - at < LONGEST_BETWEEN && (isWordAt(text, end) || isJoiner(text[end]))) end++;
  return end === at ? null : afterSpace(text, end);
}

function isJoiner(sign: string | undefined): boolean {
  return sign === "'" || sign === '#' || sign === '-';
}

/** Takes `resolved` from entries in which a supplier closes its own incident while later entries tell of more trouble. */
export function withoutSuppliers(milestones: (Milestone | null)[], events: readonly string[]): (Milestone | null)[] {
  const first = milestones.indexOf('resolved');
  const lastBad = first < 0 ? -1 : events.findLastIndex((event, i) => i > first && isStillBad(folded(startOf(event))));
  return milestones.map((milestone, i) =>
    milestone === 'resolved' && i < lastBad && OF_SUPPLIER.test(unaccented(startOf(events[i]!))) ? null : milestone,
  );
}

function startOf(event: string): string {
  return plainText(event.slice(0, LONGEST));
}

function isStillBad(text: string): boolean {
  return wordIn(text, STILL_BAD) >= 0 || wordIn(text, STILL_BAD_BEGINNING) >= 0;
}

/** Keeps one entry per milestone: the last for what is fixed and resolved, the first for the others. */
export function onePerMilestone(milestones: (Milestone | null)[]): (Milestone | null)[] {
  return milestones.map((milestone, i) => {
    if (milestone === null) return null;
    const kept = milestone === 'fixed' || milestone === 'resolved' ? milestones.lastIndexOf(milestone) : milestones.indexOf(milestone);
    return kept === i ? milestone : null;
  });
}

function isDenied(text: string, { index, end }: Telling): boolean {
  return isDeniedBefore(text.slice(Math.max(0, index - REACH_OF_DENIAL), index)) || wordIn(text.slice(index, end), DENIED_WITHIN) >= 0;
}

function isDeniedBefore(text: string): boolean {
  const denied = DENIAL.allIn(text).some(({ end }) => WORDS_AFTER_DENIAL.test(text.slice(end)));
  return denied || (text.includes("n't") && SHORT_DENIAL.test(text));
}

// A phrase in a script with spaces between words ends where a word ends.
function isSpaced(phrase: string): boolean {
  return isAscii(phrase);
}

function folded(text: string): string {
  return unaccented(text.toLowerCase());
}
