import { referenceOf } from '../../archive.ts';
import { defineRule, type Rule } from '../../rule.ts';

const rule: Rule = defineRule({
  id: 'similar/open-action',
  summary: 'Forbid open actions of an incident that has come back',
  rationale: 'What was agreed after the last time and never done is the first thing to look at when it happens again.',
  source: 'Google SRE workbook, chapter 10',
  preset: 'strict',
  severity: 'warning',
  acrossDocuments: true,
  messages: { open: 'Unexpected open actions of the similar incident `{other}` ({count}), expected them done or declined' },
  check({ incident, path, ask, report }) {
    for (const [i, similar] of incident.similar.entries()) {
      const other = path === null ? null : ask('document', referenceOf(similar, path));
      if (!other || other.path === path || other.openActions === 0) continue;
      const related = [{ message: 'has open actions', path: other.path, at: { line: 1, column: 1 } }];
      report({ message: 'open', at: `/incident/similar/${i}`, data: { other: other.id ?? other.path, count: other.openActions }, related });
    }
  },
});

export default rule;
