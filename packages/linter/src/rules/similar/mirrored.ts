import { referenceOf } from '../../archive.ts';
import { defineRule, type Rule } from '../../rule.ts';

const rule: Rule = defineRule({
  id: 'similar/mirrored',
  summary: 'Require similar incidents to name each other',
  rationale: 'The older document is the one people find first; only a link back tells them that it happened again.',
  source: 'adr-tools, links in both directions',
  preset: 'advice',
  severity: 'info',
  acrossDocuments: true,
  messages: { oneWay: 'Missing link back from `{other}`, add this incident to its similar incidents' },
  check({ incident, path, ask, report }) {
    for (const [i, similar] of incident.similar.entries()) {
      const other = path === null ? null : ask('document', referenceOf(similar, path));
      if (!other || path === null || other.path === path) continue;
      if (!ask('names', { from: other.path, to: path }))
        report({ message: 'oneWay', at: `/incident/similar/${i}`, data: { other: other.path } });
    }
  },
});

export default rule;
