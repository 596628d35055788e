import { defaultVocabulary } from '@afterword/parser';
import { nearest, type Postmortem } from '@afterword/schema';
import type { IncidentFilter } from './filter.ts';
import { folded } from './folded.ts';

type WordOption = 'severity' | 'status';

/** A word of a filter that no incident has and that means nothing in general either: most likely misspelt. */
export interface UnmetWord {
  option: WordOption;
  word: string;
  /** A word that some incident has, or that means something, and is nearly the same. */
  meant: string | null;
}

const { severity, status, reviewState } = defaultVocabulary;

/** What the words of an option can be without any incident: names of meanings, and the words for them. */
const GENERAL: Readonly<Record<WordOption, readonly string[]>> = {
  severity: wordsOf(severity),
  status: [...wordsOf(status), ...wordsOf(reviewState)],
};

function wordsOf(meanings: object): string[] {
  return Object.entries(meanings).flatMap(([meaning, words]: [string, readonly string[]]) => [meaning, ...words]);
}

/** Finds the words of a filter that cannot have been meant, from all incidents that the filter was asked of. */
export class UnmetWords {
  readonly #wanted: readonly { option: WordOption; word: string }[];
  readonly #known: Readonly<Record<WordOption, Set<string>>>;

  constructor(filter: IncidentFilter) {
    const options: readonly WordOption[] = ['severity', 'status'];
    this.#wanted = options.flatMap((option) => (filter[option] ?? []).map((word) => ({ option, word })));
    this.#known = { severity: new Set(GENERAL.severity), status: new Set(GENERAL.status) };
  }

  /** Notes what an incident says, whether it meets the filter or not. */
  see({ incident }: Postmortem): void {
    if (this.#wanted.length === 0) return;
    if (incident.severity?.label) this.#known.severity.add(incident.severity.label);
    if (incident.status?.label) this.#known.status.add(incident.status.label);
  }

  /** The words that are left when all incidents were seen. */
  all(): UnmetWord[] {
    return this.#wanted
      .filter(({ option, word }) => ![...this.#known[option]].some((known) => folded(known) === folded(word)))
      .map(({ option, word }) => ({ option, word, meant: nearest(word, [...this.#known[option]]) }));
  }
}
