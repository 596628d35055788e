import type { Postmortem } from '@afterword/schema';
import type { CauseCategory } from './cause-categories.ts';
import { featuresOf, type Features } from './features.ts';
import { countedIn, overlap, rarity } from './overlap.ts';
import { names } from './references.ts';
import { wordLikeness, type WordLikeness } from './word-search.ts';

/** An incident that is like another one, and why. */
export interface Likeness {
  postmortem: Postmortem;
  /** 0 to 1. */
  score: number;
  /** Whether the asked-for document names it among its similar incidents. */
  named: boolean;
  /** What both have, the rarest first. */
  services: string[];
  causes: CauseCategory[];
  words: string[];
}

export interface SimilarOptions {
  /** Later incidents too, and those without a date. */
  all?: boolean;
  /** At most this many, those that the document names not counted. */
  limit: number;
}

export interface Similar {
  /** Those the document names first, then by score. */
  found: Likeness[];
  /** Incidents that were compared. */
  compared: number;
  /** Incidents that were not, because they are later or have no date. */
  skipped: number;
  /** Highest score of those that are not named; null when there are none. */
  nearest: number | null;
}

const PARTS = { words: 0.7, services: 0.3 } as const;
const BY_CAUSES = 0.25;

/**
 * Least score of an incident that is shown. Measured: among the examples, eleven different incidents, unrelated ones reach 0.06 and the one
 * that is about the same feed 0.10; among generated documents, every one with the same story reaches 0.33, and of those with another story
 * nine in ten stay below, the rest being incidents of the same service.
 */
export const SIMILAR_ENOUGH = 0.08;

/** Past incidents most like one, by services, kinds of causes and words. A hint for people: no rule goes by it. */
export function similarTo(asked: Postmortem, archive: readonly Postmortem[], { all = false, limit }: SimilarOptions): Similar {
  const candidates = archive.filter((one) => all || names(asked, one) || isEarlier(one, asked));
  const ranked = rankedBy(asked, candidates);
  const others = ranked.filter(({ named }) => !named);
  return {
    found: [...ranked.filter(({ named }) => named), ...others.filter(({ score }) => score >= SIMILAR_ENOUGH).slice(0, limit)],
    compared: candidates.length,
    skipped: archive.length - candidates.length,
    nearest: others[0]?.score ?? null,
  };
}

// Without a date of its own the document is taken to be about the latest incident.
function isEarlier({ incident: one }: Postmortem, { incident: asked }: Postmortem): boolean {
  if (one.date === null) return false;
  if (one.startedAt !== null && asked.startedAt !== null) return Date.parse(one.startedAt) < Date.parse(asked.startedAt);
  return asked.date === null || one.date <= asked.date;
}

function rankedBy(asked: Postmortem, candidates: readonly Postmortem[]): Likeness[] {
  const own = featuresOf(asked.incident);
  const features = candidates.map(({ incident }) => featuresOf(incident));
  const byWords = wordLikeness(own, features);
  const compare = comparison(own, features);
  return candidates
    .map((postmortem, i) => ({ postmortem, named: names(asked, postmortem), ...compare(features[i]!, byWords.get(i) ?? null) }))
    .sort((a, b) => b.score - a.score || ((a.postmortem.source.path ?? '') < (b.postmortem.source.path ?? '') ? -1 : 1));
}

type Reasons = Pick<Likeness, 'score' | 'services' | 'causes' | 'words'>;

// Services that one of the two does not name say nothing: the words count for them. Kinds of causes are too few to make incidents similar,
// so they only raise what words and services say.
function comparison(own: Features, features: readonly Features[]): (one: Features, byWords: WordLikeness | null) => Reasons {
  const services = countedIn([own, ...features].map((one) => new Set(one.services.keys())));
  const causes = countedIn([own, ...features].map((one) => one.causes));
  const weigh =
    <T>(counts: Map<T, number>) =>
    (value: T) =>
      rarity(counts.get(value) ?? 1, features.length + 1);
  return (one, byWords) => {
    const ofServices = overlap(new Set(own.services.keys()), new Set(one.services.keys()), weigh(services));
    const ofCauses = overlap(own.causes, one.causes, weigh(causes));
    const words = byWords?.score ?? 0;
    const base = ofServices.score === null ? words : PARTS.words * words + PARTS.services * ofServices.score;
    return {
      score: Math.min(1, base * (1 + BY_CAUSES * (ofCauses.score ?? 0))),
      services: ofServices.shared.map((key) => own.services.get(key)!),
      causes: ofCauses.shared,
      words: byWords?.words ?? [],
    };
  };
}
