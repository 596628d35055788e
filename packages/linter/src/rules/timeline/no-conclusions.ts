import { sentencesOf, spanOfMatch } from '../../facts/prose.ts';
import { defineRule, type Rule } from '../../rule.ts';
import { timelineRows } from '../../facts/timeline.ts';

const CONCLUSION =
  /(?<![\p{L}\p{N}])(?:because(?:\s+of)?|caused\s+by|due\s+to|as\s+a\s+(?:result|consequence)\s+of|in\s+hindsight|should(?:n['’]t|\s+not)?\s+have|could\s+have|would\s+have|unfortunately|porque|debido\s+a|devido\s+a|deber[ií]a\s+haber|deveria\s+ter)(?![\p{L}\p{N}])/iu;

const rule: Rule = defineRule({
  id: 'timeline/no-conclusions',
  summary: 'Forbid conclusions in the timeline',
  rationale:
    'A timeline holds what was seen and done as it was known then; explanations written in later make the response look foreseeable.',
  source: 'PagerDuty postmortem guide; Etsy debriefing facilitation guide',
  preset: 'strict',
  severity: 'warning',
  messages: {
    conclusion: 'Unexpected conclusion `{text}` in the timeline, expected what was seen and done, and the reason in the analysis',
  },
  check({ parsed, report }) {
    // The row that says which cause was found may say it.
    const rows = timelineRows(parsed).filter(({ entry }) => entry.milestone !== 'diagnosed');
    for (const sentence of sentencesOf(parsed)) {
      if (sentence.heading || !rows.some(({ span }) => span.start <= sentence.span.start && sentence.span.end <= span.end)) continue;
      const match = CONCLUSION.exec(sentence.text);
      if (match) report({ message: 'conclusion', at: spanOfMatch(sentence, match), data: { text: match[0] } });
    }
  },
});

export default rule;
