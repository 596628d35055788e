import { sentencesIn, spanOfMatch } from '../../facts/prose.ts';
import { defineRule, type Rule } from '../../rule.ts';
import { unicodePattern } from '../../unicode-pattern.ts';

const COUNTERFACTUAL = unicodePattern(
  String.raw`(?<![\p{L}\p{N}])(?:should|could|would)(?:n['’]t|\s+not)?\s+have\s+(?:(?:also|easily|probably|likely|already|never|been|just|still|simply|only)\s+)*(?:\p{L}+(?:ed|en|wn|ne)|\p{L}*(?:caught|found|made|taken|been|had|run|set|put|led|sent|kept|left|built|known|seen|got|told|held|lost|meant|read|shut|cut|hit|let|broken|written|chosen))(?![\p{L}\p{N}])|(?<![\p{L}\p{N}])(?:deber[ií]a|podr[ií]a|deveria|poderia)n?m?\s+(?:haber|ter)\s+\p{L}+`,
  'iu',
);

// `No test that would have caught it` says what was not there.
const ABSENT_BEFORE = unicodePattern(
  String.raw`(?<!\p{L})(?:no|any|lack(?:s|ed|ing)?|absen(?:t|ce)|missing|without|never\s+had)(?!\p{L})[^.;]{0,80}\s(?:that|which|who)\s+$`,
  'iu',
);

const rule: Rule = defineRule({
  id: 'cause/counterfactual',
  summary: 'Forbid what should, could or would have happened in causes and timeline',
  rationale: 'What did not happen did not cause anything; it tells the reader how it ought to have gone instead of why it went as it did.',
  source: 'Etsy debriefing facilitation guide',
  preset: 'strict',
  severity: 'warning',
  messages: { counterfactual: 'Unexpected counterfactual `{text}`, expected what happened and why it made sense then' },
  check({ parsed, report }) {
    for (const sentence of sentencesIn(parsed, ['rootCause', 'contributingFactors', 'timeline'])) {
      const match = COUNTERFACTUAL().exec(sentence.text);
      if (match && !ABSENT_BEFORE().test(sentence.text.slice(0, match.index)))
        report({ message: 'counterfactual', at: spanOfMatch(sentence, match), data: { text: match[0] } });
    }
  },
});

export default rule;
