import { sentencesOf, spanOfMatch } from '../../facts/prose.ts';
import { defineRule, type Rule } from '../../rule.ts';
import { timelineRows } from '../../facts/timeline.ts';
import { unicodePattern } from '../../unicode-pattern.ts';

const CONCLUSION = unicodePattern(
  String.raw`(?<![\p{L}\p{N}])(?:because(?:\s+of)?|caused\s+by|due\s+to|as\s+a\s+(?:result|consequence)\s+of|in\s+hindsight|(?:should|could|would)(?:n['’]t|\s+not)?\s+have\s+(?:(?:also|easily|probably|likely|already|never|just|still)\s+)*(?:\p{L}+(?:ed|en|wn|ne)|been|caught|found|made|had|run|set|put|led|sent|kept|left|built|got|told|held|lost|meant|read|shut|cut|hit)|unfortunately|porque|debido\s+a|devido\s+a|deber[ií]a\s+haber|deveria\s+ter)(?![\p{L}\p{N}])`,
  'iu',
);

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
      const match = CONCLUSION().exec(sentence.text);
      if (match && !isOfTheTime(sentence.text, match))
        report({ message: 'conclusion', at: spanOfMatch(sentence, match), data: { text: match[0] } });
    }
  },
});

// What a tool said of a failed attempt, why somebody decided as they did, what they suspected, and the finding of the cause.
const MESSAGE_AFTER = unicodePattern(
  String.raw`^\s+(?:an?\s+|the\s+)?(?:(?:server|network|connection|request|internal)\s+)?(?:time-?\s?outs?|errors?|exceptions?|[45]\d\d)(?!\p{L})`,
  'iu',
);
const THOUGHT = unicodePattern(
  String.raw`(?<!\p{L})(?:decid(?:es?|ed|ing)|decision|chose|opt(?:s|ed)\s+(?:to|for)|suspect(?:s|ed)?|suspicion|hypothes[ei]s|assum(?:es?|ed)|theory|discover(?:s|ed)|reali[sz](?:es?|ed|ation)|identif(?:y|ies|ied)|diagnos(?:es?|ed)|determin(?:es?|ed)|root\s+cause|action\s+item)(?!\p{L})|根本原因|判明`,
  'iu',
);

function isOfTheTime(text: string, { 0: found, index = 0 }: RegExpMatchArray): boolean {
  return THOUGHT().test(text) || (/^due\s+to$/iu.test(found) && MESSAGE_AFTER().test(text.slice(index + found.length)));
}

export default rule;
