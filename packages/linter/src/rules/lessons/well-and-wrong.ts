import { notesOf } from '../../facts/notes.ts';
import { kindOfHeading, type Parsed } from '@afterword/parser';
import { defineRule, type Rule } from '../../rule.ts';

const rule: Rule = defineRule({
  id: 'lessons/well-and-wrong',
  summary: 'Require both what went well and what did not',
  rationale:
    'A list of failures alone teaches fear, a list of successes alone teaches nothing; both together show what to keep and what to change.',
  source: 'Google SRE book, appendix D',
  preset: 'strict',
  severity: 'warning',
  messages: {
    well: 'Missing what went well, add what helped to find, contain or repair it',
    wrong: 'Missing what went wrong, add what delayed the response or made it worse',
  },
  check({ parsed, incident: { causes }, phase, report }) {
    // Of several incidents in a file, one has what the other lacks.
    if (phase === 'ongoing' || notesOf(parsed, 'several-incidents').length > 0) return;
    const hasWell = causes.wentWell.length > 0;
    const hasWrong = causes.wentWrong.length > 0;
    const at = parsed.parts.of('lessons', 'wentWell', 'wentWrong')[0]?.titleSpan ?? '/incident/causes/wentWell/0';
    if (hasWrong && !hasWell) report({ message: 'well', at, data: {} });
    // Templates without such a section ask for it as contributing factors.
    if (hasWell && !hasWrong && causes.factors.length === 0 && !isAsked(parsed)) report({ message: 'wrong', at, data: {} });
  },
});

// A section that the template asks for and that is missing, empty or unfilled is the finding of the rules on structure.
function isAsked({ gaps }: Parsed): boolean {
  return gaps.some(
    ({ kind, label, required }) =>
      required && kind !== 'unmatched' && /^(?:contributingFactors|wentWrong)$/.test(kindOfHeading(label) ?? ''),
  );
}

export default rule;
