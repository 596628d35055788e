import { plainText, withDescendants, type Parsed, type Unit } from '@afterword/parser';
import { defineRule, type Rule } from '../../rule.ts';
import { stemsOf } from '../../words/stems.ts';

/** Texts with fewer words that carry meaning say too little to compare. */
const FEWEST_STEMS = 3;

const rule: Rule = defineRule({
  id: 'actions/factor-coverage',
  summary: 'Require an action for every contributing factor',
  rationale: 'A factor that no action touches will be there the next time; if that is accepted, saying so is an action, too.',
  source: 'Google SRE workbook, chapter 10',
  preset: 'advice',
  severity: 'info',
  messages: { uncovered: 'Missing action for the factor `{factor}`, add one, or say why none is needed' },
  check({ parsed, incident: { causes, actionItems }, phase, report }) {
    if (phase === 'ongoing' || actionItems.length === 0) return;
    const actions = actionItems.map(({ title, notes }) => `${title} ${plainText(notes ?? '')}`).join(' ');
    const covered = stemsOf(`${actions} ${preventionOf(parsed)}`);
    for (const [i, { title, text }] of causes.factors.entries()) {
      const stems = stemsOf(plainText(`${title ?? ''} ${text ?? ''}`));
      if (stems.size < FEWEST_STEMS || [...stems].some((stem) => covered.has(stem))) continue;
      report({ message: 'uncovered', at: `/incident/causes/factors/${i}`, data: { factor: plainText(title ?? text ?? '') } });
    }
  },
});

// Measures of prevention are actions under another heading.
function preventionOf({ parts, document }: Parsed): string {
  const units: Unit[] = parts
    .of('prevention', 'actionItems', 'tracking')
    .flatMap(withDescendants)
    .flatMap((part) => part.units);
  return plainText(units.map(({ span }) => document.text.slice(span.start, span.end)).join('\n'));
}

export default rule;
