import { sentencesOf, spanOfMatch } from '../../facts/prose.ts';
import { defineRule, type Rule } from '../../rule.ts';
import { CHARACTER_WORD, DENIED_BEFORE, mayJudge } from '../../words/character.ts';

const rule: Rule = defineRule({
  id: 'cause/character-words',
  summary: 'Forbid words that judge a person’s character',
  rationale:
    'Who is called careless once tells nothing the next time; a judgement of people hides the conditions under which their decision made sense.',
  source: 'PagerDuty postmortem guide, “The blameless postmortem”',
  preset: 'recommended',
  severity: 'error',
  messages: { judged: 'Unexpected judgement `{word}`, expected what the person saw and why the step seemed right' },
  check({ parsed, report }) {
    if (!mayJudge(parsed.document.text)) return;
    for (const sentence of sentencesOf(parsed)) {
      for (const match of sentence.text.matchAll(CHARACTER_WORD())) {
        if (DENIED_BEFORE().test(sentence.text.slice(0, match.index))) continue;
        report({ message: 'judged', at: spanOfMatch(sentence, match), data: { word: match[0] } });
      }
    }
  },
});

export default rule;
