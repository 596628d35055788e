import { pendingRecords } from '../../facts/action-groups.ts';
import { defineRule, type Rule } from '../../rule.ts';
import { unicodePattern } from '../../unicode-pattern.ts';

/** Verbs after which an action is never done. */
const ENDLESS = unicodePattern(
  String.raw`^(?:consider|think\s+about|look\s+(?:into|at)|explore|try\s+to|be\s+more|pay\s+(?:more\s+)?attention|keep\s+an\s+eye|discuss|considerar|検討)(?![\p{L}\p{N}])`,
  'iu',
);

/** Verbs that need to say what exactly. */
const LOOSE = unicodePattern(
  String.raw`^(?:investigate|improve|ensure|make\s+sure|review|enhance|optimi[sz]e|better|strengthen|monitor|evaluate|assess|analy[sz]e|check|mejorar|investigar|revisar|melhorar|asegurar|garantir)(?![\p{L}\p{N}])`,
  'iu',
);

const WORD = unicodePattern(String.raw`[\p{L}\p{N}][\p{L}\p{N}_.'’/-]*`, 'gu');

const FILLER = /^(?:the|a|an|our|all|any|of|for|in|on|to|and|more|better|el|la|los|las|de|do|da|o|os|as)$/iu;

const rule: Rule = defineRule({
  id: 'actions/vague-verb',
  summary: 'Require actions that can be finished',
  rationale:
    'Nobody can say when “improve monitoring” is done; an action that names the thing to add, remove or change can be checked off.',
  source: 'John Lunney and Sue Lueder, “Postmortem Action Items: Plan the Work and Work the Plan”',
  preset: 'strict',
  severity: 'warning',
  messages: {
    vague: 'Unexpected vague action `{title}`, expected a verb with an end and its object, such as `Alert when …` or `Remove …`',
  },
  options: { words: { default: 3, description: 'Words that must follow a loose verb such as `improve`.', minimum: 0 } },
  check({ parsed, options, report }) {
    for (const { title, titleSpan } of pendingRecords(parsed)) {
      const loose = LOOSE().exec(title);
      const isVague = ENDLESS().test(title) || (loose !== null && wordsIn(title.slice(loose[0].length)) < options.words);
      if (isVague) report({ message: 'vague', at: titleSpan, data: { title } });
    }
  },
});

function wordsIn(text: string): number {
  return (text.match(WORD()) ?? []).filter((word) => !FILLER.test(word)).length;
}

export default rule;
