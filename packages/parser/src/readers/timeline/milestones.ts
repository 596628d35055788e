import { isAscii, unaccented } from '../../fold.ts';
import { plainText } from '../../inline.ts';
import { DENIALS, MILESTONE_PHRASES, MILESTONE_WORDS, OF_SUPPLIER, STILL_BAD, type Milestone } from '../../vocabulary/milestone-phrases.ts';

const LONGEST = 200;
const BETWEEN = String.raw`(?:\s+[\p{L}\p{N}'#-]{1,24}){0,3}\s+`;
const alternatives = (words: readonly string[]): string => [...words].sort((a, b) => b.length - a.length).join('|');
const edge = (inside: string): string => String.raw`(?<![\p{L}\p{N}-])(?:${inside})(?![\p{L}\p{N}-])`;

const PATTERNS: { milestone: Milestone; pattern: RegExp }[] = [
  ...MILESTONE_PHRASES.map(({ milestone, things, happens, inOrder }) => {
    const thing = edge(alternatives(things));
    const happen = edge(alternatives(happens));
    return { milestone, pattern: new RegExp(`${thing}${BETWEEN}${happen}${inOrder ? '' : `|${happen}${BETWEEN}${thing}`}`, 'u') };
  }),
  ...MILESTONE_WORDS.map(({ milestone, phrases }) => {
    const spaced = phrases.filter(isSpaced);
    const joined = phrases.filter((phrase) => !isSpaced(phrase));
    const parts = [...(spaced.length > 0 ? [edge(alternatives(spaced))] : []), ...joined];
    return { milestone, pattern: new RegExp(parts.join('|'), 'u') };
  }),
];
// Most entries tell no milestone: one pattern of what may happen saves trying each.
const ANY = new RegExp(
  [
    edge(
      alternatives([
        ...MILESTONE_PHRASES.flatMap(({ happens }) => happens),
        ...MILESTONE_WORDS.flatMap(({ phrases }) => phrases.filter(isSpaced)),
      ]),
    ),
    ...MILESTONE_WORDS.flatMap(({ phrases }) => phrases.filter((phrase) => !isSpaced(phrase))),
  ].join('|'),
  'u',
);
const DENIED = new RegExp(String.raw`${edge(alternatives(DENIALS))}(?:\s+[\p{L}'-]+){0,2}\s*$|n't(?:\s+[\p{L}]+)?\s*$`, 'u');

/** Milestone that an entry's text tells, the first one where it tells several; null when none is clear. */
export function milestoneOf(markdown: string): Milestone | null {
  const text = folded(plainText(markdown.split(/\n\s*(?:\n|[-*+]\s|\d+[.)]\s)/, 1)[0]!).slice(0, LONGEST));
  if (!ANY.test(text)) return null;
  let best: { milestone: Milestone; index: number } | null = null;
  for (const { milestone, pattern } of PATTERNS) {
    const found = pattern.exec(text);
    if (!found || isDenied(text, found) || (best && best.index <= found.index)) continue;
    best = { milestone, index: found.index };
  }
  return best?.milestone ?? null;
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

function isDenied(text: string, found: RegExpExecArray): boolean {
  return (
    DENIED.test(text.slice(Math.max(0, found.index - 60), found.index)) ||
    /(?<!\p{L})(?:not|no|never|still|partially|failed)(?!\p{L})/u.test(found[0])
  );
}

// A phrase in a script with spaces between words ends where a word ends.
function isSpaced(phrase: string): boolean {
  return isAscii(phrase);
}

function folded(text: string): string {
  return unaccented(text.toLowerCase());
}
