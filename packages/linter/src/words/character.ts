import { unicodePattern } from '../unicode-pattern.ts';

// Words that judge a person. Adjectives that also describe software (`lazy loading`, `dumb terminal`) count only beside a person.

const WORD_START = String.raw`(?<![\p{L}\p{N}_-])`;
const WORD_END = String.raw`(?![\p{L}\p{N}_-])`;

const JUDGING = [
  'careless(?:ly|ness)?', 'negligen(?:t|ce|tly)', 'stupid(?:ly|ity)?', 'incompeten(?:t|ce|tly)', 'sloppy', 'sloppily', 'sloppiness', 'reckless(?:ly|ness)?',
  'idiot(?:s|ic)?', 'irresponsibl[ey]', 'irresponsibility', 'clueless', 'lazily', 'laziness', 'inept(?:ly|itude)?', 'half-assed', 'moron(?:s|ic)?',
  'should\\s+have\\s+known\\s+better', 'negligente(?:s|mente)?', 'negligencia', 'negligência', 'descuidad[oa]s?', 'irresponsables?', 'irresponsáve(?:l|is)', 'incompetentes?',
  'négligent(?:e|s|es)?', 'négligence', 'fahrlässig(?:keit)?', 'nachlässig(?:keit)?',
];

const BESIDE_PERSONS = ['lazy', 'dumb', 'foolish'];
const UNSPACED = ['怠慢', '怠惰', '粗心', '马虎', '不负责任'];

const PERSON =
  '(?:engineers?|developers?|devs?|operators?|admins?|administrators?|reviewers?|authors?|responders?|contractors?|vendors?|colleagues?|managers?|people|persons?|someone|somebody|teams?|staff|interns?|he|she|they|we|i)';

/** Judging words, wherever they stand. */
export const CHARACTER_WORD: () => RegExp = unicodePattern(
  [
    `${WORD_START}(?:${JUDGING.join('|')})${WORD_END}`,
    `${WORD_START}(?:${BESIDE_PERSONS.join('|')})(?=\\s+${PERSON}${WORD_END})`,
    `(?<=${WORD_START}${PERSON}(?:\\s+(?:was|were|is|are|am|been|got|being|had\\s+been)|['’]re|['’]s)\\s+(?:(?:just|too|so|simply|being|very|a\\s+bit)\\s+)?)(?:${BESIDE_PERSONS.join('|')})${WORD_END}(?!\\s+(?:load|eval|init|fetch|import))`,
    UNSPACED.join('|').replace('粗心', '粗心(?:大意)?'),
  ].join('|'),
  'giu',
);

// Without endings, and in the order of their letters: neighbours that begin alike are searched for together.
const BEGINNINGS = [...JUDGING, ...BESIDE_PERSONS, ...UNSPACED].map((word) => word.replace(/(?:\(\?:[^()]*\)\??|\[\w+\]s\?|\[\w+\]|s\?)$/, ''));
const ROUGH = new RegExp([...new Set(BEGINNINGS)].sort().join('|'), 'i');

/** False for a text in which `CHARACTER_WORD` finds nothing: a much cheaper look than the search itself. */
export function mayJudge(text: string): boolean {
  return ROUGH.test(text);
}

/** What stands before takes the judgement back. */
export const DENIED_BEFORE: () => RegExp = unicodePattern(
  String.raw`(?<![\p{L}\p{N}])(?:not|never|no|nobody|none|nor|without|rather\s+than|instead\s+of|\w{2,6}n['’]t|no\s+one|nadie|ninguém|sin|sem|não)(?![\p{L}\p{N}])[^.;:]{0,30}$`,
  'iu',
);
