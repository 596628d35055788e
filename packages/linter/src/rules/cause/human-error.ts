import { mayBeSaidIn, sentencesIn, spanOfMatch, type Sentence } from '../../facts/prose.ts';
import { defineRule, type Rule } from '../../rule.ts';
import { CAUSAL, DENIED_BEFORE, HUMAN_ERROR, NOT_A_CAUSE_AFTER } from '../../words/human-error.ts';

const CAUSE_SECTIONS = ['rootCause', 'contributingFactors'] as const;
const OTHER_SECTIONS = ['summary', 'impact', 'resolution'] as const;

const rule: Rule = defineRule({
  id: 'cause/human-error',
  summary: 'Forbid human error as a cause',
  rationale:
    '“Human error” ends the inquiry where it should begin: people err every day, and the cause worth finding is what made the error easy to make, hard to notice or costly.',
  source: 'PagerDuty postmortem guide, “The blameless postmortem”; Sidney Dekker, “The Field Guide to Understanding ‘Human Error’”',
  preset: 'recommended',
  severity: 'error',
  messages: { humanError: 'Unexpected cause `{text}`, expected what in the system made the error possible' },
  check({ parsed, report }) {
    if (!mayBeSaidIn(parsed, [...CAUSE_SECTIONS, ...OTHER_SECTIONS], HUMAN_ERROR.inSource)) return;
    const inCauses = new Set(sentencesIn(parsed, CAUSE_SECTIONS));
    for (const sentence of new Set([...inCauses, ...sentencesIn(parsed, OTHER_SECTIONS)])) {
      const match = namedIn(sentence);
      if (!match || (!inCauses.has(sentence) && !namesCause(sentence))) continue;
      report({
        message: 'humanError',
        at: spanOfMatch(sentence, match),
        data: { text: match[0] },
        help: 'Say which control, check or tool let it through: what made the step easy to get wrong, and why nothing caught it.',
      });
    }
  },
});

// One finding a sentence: naming it twice in one breath is one defect.
function namedIn({ text }: Sentence): RegExpMatchArray | undefined {
  return HUMAN_ERROR.allIn(text).find((match) => {
    const before = text.slice(0, match.index);
    const after = text.slice(match.index + match[0].length);
    return !DENIED_BEFORE().test(before) && !NOT_A_CAUSE_AFTER().test(after);
  });
}

function namesCause({ text }: Sentence): boolean {
  return CAUSAL().test(text);
}

export default rule;
