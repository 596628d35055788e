import { summaryKey } from '../../archive.ts';
import { defineRule, type Rule } from '../../rule.ts';

const rule: Rule = defineRule({
  id: 'summary/copied',
  summary: 'Forbid a summary that another document has, too',
  rationale: 'Two incidents are never quite the same; a copied summary is a leftover of the document that this one was started from.',
  source: 'Atlassian incident handbook',
  preset: 'strict',
  severity: 'warning',
  acrossDocuments: true,
  messages: { copied: 'Unexpected summary of `{other}`, expected one of this incident' },
  check({ incident, path, ask, report }) {
    const key = summaryKey(incident.summary);
    if (key === null || path === null) return;
    const others = ask('sameSummary', { key, apartFrom: path });
    if (others.length === 0) return;
    const related = others.map((other) => ({ message: 'has the same summary', path: other, at: { line: 1, column: 1 } }));
    report({ message: 'copied', at: '/incident/summary', data: { other: others[0]! }, related });
  },
});

export default rule;
