import MiniSearch from 'minisearch';
import { TEXT_FIELDS, WEIGHTS, type Features, type TextField } from './features.ts';
import { countedIn, rarity } from './overlap.ts';

const QUERY_WORDS = 60;
const FEW_WORDS = 20;
const SHOWN_WORDS = 6;
const SELF = -1;

/** How much the words of a document are those of the asked-for one, and which of them weigh most. */
export interface WordLikeness {
  /** 0 to 1, where 1 is the document itself. */
  score: number;
  words: string[];
}

type Indexed = Record<TextField, string> & { id: number };

/**
 * Documents that share the most telling words of one: those that it uses most and the others least, as in Lucene's MoreLikeThis. Ranked
 * by BM25+ (MiniSearch), as a share of what the document itself would reach. Keys of the result are positions in `others`.
 */
export function wordLikeness(asked: Features, others: readonly Features[]): Map<number, WordLikeness> {
  const telling = tellingWords(asked, others);
  const weights = new Map(telling.filter(({ found }) => found).map(({ key, weight }) => [key, weight]));
  if (weights.size === 0) return new Map();
  const index = new MiniSearch<Indexed>({
    fields: TEXT_FIELDS,
    tokenize: (text) => text.split(' '),
    processTerm: (term) => (weights.has(term) ? term : null),
  });
  index.addAll([indexed(asked, SELF), ...others.map(indexed)]);
  const results = index.search([...weights.keys()].join(' '), { boost: WEIGHTS, boostTerm: (term) => weights.get(term) ?? 0 });
  const own = (results.find(({ id }) => id === SELF)?.score ?? Infinity) / foundShare(telling);
  const written = new Map(TEXT_FIELDS.flatMap((field) => asked.words[field].map((word) => [word.key, word.written])));
  return new Map(
    results
      .filter(({ id }) => id !== SELF)
      .map(({ id, score, terms }) => [id as number, { score: Math.min(1, score / own), words: shown(terms, weights, written) }]),
  );
}

function indexed({ words }: Features, id: number): Indexed {
  const texts = TEXT_FIELDS.map((field) => [field, words[field].map(({ key }) => key).join(' ')]);
  return { id, ...Object.fromEntries(texts) } as Indexed;
}

interface TellingWord {
  key: string;
  weight: number;
  /** Whether another document has it. */
  found: boolean;
}

function tellingWords(asked: Features, others: readonly Features[]): TellingWord[] {
  const inOthers = countedIn(others.map(({ words }) => new Set(TEXT_FIELDS.flatMap((field) => words[field].map(({ key }) => key)))));
  const uses = new Map<string, number>();
  for (const field of TEXT_FIELDS) for (const { key } of asked.words[field]) uses.set(key, (uses.get(key) ?? 0) + WEIGHTS[field]);
  return [...uses]
    .map(([key, used]): TellingWord => {
      const having = inOthers.get(key) ?? 0;
      return { key, weight: Math.sqrt(used) * rarity(having + 1, others.length + 1), found: having > 0 };
    })
    .sort((a, b) => b.weight - a.weight || (a.key < b.key ? -1 : 1))
    .slice(0, QUERY_WORDS);
}

// Words that no other document has are not searched for, and yet are part of what the document says. A document of a few words says too
// little to be like another.
function foundShare(telling: readonly TellingWord[]): number {
  const sum = (words: readonly TellingWord[]): number => words.reduce((total, { weight }) => total + weight, 0);
  return (sum(telling.filter(({ found }) => found)) / sum(telling)) * Math.min(1, telling.length / FEW_WORDS);
}

function shown(terms: readonly string[], weights: ReadonlyMap<string, number>, written: ReadonlyMap<string, string>): string[] {
  return [...new Set(terms)]
    .sort((a, b) => weights.get(b)! - weights.get(a)!)
    .slice(0, SHOWN_WORDS)
    .map((term) => written.get(term) ?? term);
}
