import { isLetterBefore, isWordAt, isWordBefore } from '../../characters.ts';
import { isAscii, unaccented } from '../../fold.ts';
import { plainText } from '../../inline.ts';
import { Phrases, phrasesOf } from '../../phrases.ts';
import { matchAt } from '../../values/match-at.ts';
import { DENIALS, MILESTONE_PHRASES, MILESTONE_WORDS, OF_SUPPLIER, STILL_BAD, type Milestone } from '../../vocabulary/milestone-phrases.ts';

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
const WORDS = new Phrases(
  [...SIGNS].filter(([words]) => isSpaced(words)),
  goesOn,
);
const JOINED = [...SIGNS].filter(([words]) => !isSpaced(words));
const WAYS = MILESTONE_PHRASES.length;

const WORD_BETWEEN = /[\p{L}\p{N}'#-]{1,24}(?=\s)/uy;
const SPACE = /\s+/y;
const MOST_BETWEEN = 3;

const DENIAL = phrasesOf(DENIALS, goesOn);
const WORDS_AFTER_DENIAL = /^(?:\s+[\p{L}'-]+){0,2}\s*$/u;
const SHORT_DENIAL = /n't(?:\s+\p{L}+)?\s*$/u;
const DENIED_WITHIN = phrasesOf(['not', 'no', 'never', 'still', 'partially', 'failed']);

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
  const text = folded(plainText(markdown.split(/\n\s*(?:\n|[-*+]\s|\d+[.)]\s)/, 1)[0]!).slice(0, LONGEST));
  const hits = hitsIn(text);
  if (hits.length === 0) return null;
  let best: Telling | null = null;
  for (let way = 0; way < WAYS + MILESTONE_WORDS.length; way++) {
    const found = firstOf(
      text,
      hits.filter((hit) => hit.way === way),
    );
    if (found && !isDenied(text, found) && !(best && best.index <= found.index)) best = found;
  }
  return best?.milestone ?? null;
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
  for (let index = 0; index < text.length; index++) {
    if (isWordBefore(text, index) || text[index - 1] === '-') continue;
    const found = WORDS.allAt(text, index)?.toReversed() ?? [];
    hits.push(...found.flatMap(({ value, end }) => value.map((sign) => ({ ...sign, index, end }))));
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
  let at = matchAt(SPACE, text, hit.end)?.end ?? null;
  let end: number | null = null;
  for (let between = 0; at !== null && between <= MOST_BETWEEN; between++) {
    const start = at;
    end = hits.find(({ role, index }) => role === wanted && index === start)?.end ?? end;
    const word = matchAt(WORD_BETWEEN, text, start);
    at = word && matchAt(SPACE, text, word.end)!.end;
  }
  return end;
}

/** Takes `resolved` from entries in which a supplier closes its own incident while later entries tell of more trouble. */
export function withoutSuppliers(milestones: (Milestone | null)[], events: readonly string[]): (Milestone | null)[] {
  const texts = events.map((event) => plainText(event.slice(0, LONGEST)));
  const lastBad = texts.findLastIndex((text) => STILL_BAD.test(folded(text)));
  return milestones.map((milestone, i) =>
    milestone === 'resolved' && i < lastBad && OF_SUPPLIER.test(unaccented(texts[i]!)) ? null : milestone,
  );
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
  return isDeniedBefore(text.slice(Math.max(0, index - REACH_OF_DENIAL), index)) || isDeniedWithin(text.slice(index, end));
}

function isDeniedBefore(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    if (isWordBefore(text, at) || text[at - 1] === '-') continue;
    if (DENIAL.allAt(text, at)?.some(({ end }) => WORDS_AFTER_DENIAL.test(text.slice(end)))) return true;
  }
  return text.includes("n't") && SHORT_DENIAL.test(text);
}

function isDeniedWithin(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (!isLetterBefore(text, at) && DENIED_WITHIN.at(text, at)) return true;
  return false;
}

// A word goes on with letters, digits and hyphens.
function goesOn(text: string, at: number): boolean {
  return isWordAt(text, at) || text[at] === '-';
}

// A phrase in a script with spaces between words ends where a word ends.
function isSpaced(phrase: string): boolean {
  return isAscii(phrase);
}

function folded(text: string): string {
  return unaccented(text.toLowerCase());
}
