import { sentencesOf, spanOfMatch } from '../../facts/prose.ts';
import { defineRule, type Rule } from '../../rule.ts';
import { unicodePattern } from '../../unicode-pattern.ts';

const SHOUTED = unicodePattern(
  String.raw`[!！]{2,}|(?<![\p{L}\p{N}_/.-])(?:\p{Lu}{4,}\s+){2,}\p{Lu}{4,}(?![\p{L}\p{N}_/-])|(?<![\p{L}\p{N}_/.-])(?:ALL|NEVER|ALWAYS|VERY|EVERYTHING|NOTHING|TERRIBLE|HUGE|MASSIVE|AGAIN)(?=\s+\p{Ll})`,
  'gu',
);

const rule: Rule = defineRule({
  id: 'language/shouting',
  summary: 'Forbid shouting',
  rationale: 'Capitals and exclamation marks carry the alarm of the night into a text that is meant to be read calmly.',
  source: 'Google SRE book, chapter 15',
  preset: 'advice',
  severity: 'info',
  messages: { shouting: 'Unexpected shouting `{text}`, expected a calm sentence' },
  check({ parsed, report }) {
    for (const sentence of sentencesOf(parsed)) {
      const [match] = sentence.heading ? [] : sentence.text.matchAll(SHOUTED());
      if (match) report({ message: 'shouting', at: spanOfMatch(sentence, match), data: { text: match[0] } });
    }
  },
});

export default rule;
