import { sentencesOf, spanOfMatch } from '../../facts/prose.ts';
import { defineRule, type Rule } from '../../rule.ts';
import { unicodePattern } from '../../unicode-pattern.ts';

const ABSOLUTE = unicodePattern(
  String.raw`(?<![\p{L}\p{N}-])(?:obviously|of\s+course|clearly|needless\s+to\s+say|undoubtedly|everybody\s+knows|(?:we|they|he|she|you|teams?|engineers?|developers?|nobody)\s+(?:always|never))(?![\p{L}\p{N}-])`,
  'giu',
);

const rule: Rule = defineRule({
  id: 'language/absolute-words',
  summary: 'Limit words that allow no doubt',
  rationale:
    '“Obviously” is true only in hindsight, and “always” and “never” are mostly “as far as we looked”; what was seen convinces more.',
  source: 'Google SRE book, chapter 15',
  preset: 'advice',
  severity: 'info',
  messages: { absolute: 'Unexpected absolute word `{word}`, expected what was observed' },
  check({ parsed, report }) {
    for (const sentence of sentencesOf(parsed)) {
      const match = [...sentence.text.matchAll(ABSOLUTE())].find((one) => !isObserved(sentence.text, one));
      if (match) report({ message: 'absolute', at: spanOfMatch(sentence, match), data: { word: match[0] } });
    }
  },
});

// How well something could be seen, or what was looked for and not seen, is an observation.
const MANNER_BEFORE = /(?:^|\s)(?:more|most|less|not|n['’]t|very|quite|too)\s+$/iu;
const SEEN_AFTER = unicodePattern(
  String.raw`^\s+(?:show(?:s|ed|n|ing)?|stat(?:es?|ed)|say(?:s|ing)?|said|see[ns]?|saw|visible|indicat(?:es?|ed)|label(?:l?ed|s)?|mark(?:ed|s)?|document(?:ed|s)?|communicat(?:es?|ed|ing)|nam(?:es?|ed)|separat(?:es?|ed)|defin(?:es?|ed)|receiv(?:es?|ed)|g[eo]t)(?!\p{L})`,
  'iu',
);

function isObserved(text: string, { 0: word, index = 0 }: RegExpMatchArray): boolean {
  if (!/^clearly$|never$/iu.test(word)) return false;
  return SEEN_AFTER().test(text.slice(index + word.length)) || (/^clearly$/iu.test(word) && MANNER_BEFORE.test(text.slice(0, index)));
}

export default rule;
