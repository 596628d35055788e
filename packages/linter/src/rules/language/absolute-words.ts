import { sentencesOf, spanOfMatch } from '../../facts/prose.ts';
import { defineRule, type Rule } from '../../rule.ts';

const ABSOLUTE =
  /(?<![\p{L}\p{N}-])(?:obviously|of\s+course|clearly|needless\s+to\s+say|undoubtedly|everybody\s+knows|(?:we|they|he|she|you|teams?|engineers?|developers?|nobody|should|must)\s+(?:always|never))(?![\p{L}\p{N}-])/giu;

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
      const [match] = sentence.text.matchAll(ABSOLUTE);
      if (match) report({ message: 'absolute', at: spanOfMatch(sentence, match), data: { word: match[0] } });
    }
  },
});

export default rule;
