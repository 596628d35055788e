import { documentOf, referenceOf } from '../../archive.ts';
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
  check({ incident, path, archive, report }) {
    for (const [i, similar] of incident.similar.entries()) {
      const other = path === null ? null : documentOf(referenceOf(similar, path), archive);
      if (!other || other.path === path) continue;
      const isMirrored = other.similar.some((reference) => documentOf(reference, archive)?.path === path);
      if (!isMirrored) report({ message: 'oneWay', at: `/incident/similar/${i}`, data: { other: other.path } });
    }
  },
});

export default rule;
