import { documentOf, referenceOf, type Archive, type DocumentFacts } from '../../archive.ts';
import { defineRule, type Rule } from '../../rule.ts';

const rule: Rule = defineRule({
  id: 'similar/earlier',
  summary: 'Require similar past incidents to be older than this one',
  rationale:
    'A past incident that happened later is a wrong link or a wrong date; a later one that came back is welcome here once it links back.',
  source: 'eipw, `preamble-requires-status`; adr-tools',
  preset: 'recommended',
  severity: 'error',
  acrossDocuments: true,
  messages: { later: 'Unexpected past incident `{reference}` of {date}, expected one before {own}' },
  check({ incident, path, archive, report }) {
    const own = incident.date;
    if (own === null || path === null) return;
    for (const [i, similar] of incident.similar.entries()) {
      const document = documentOf(referenceOf(similar, path), archive);
      if (!document || document.path === path || document.date === null || document.date <= own || linksTo(document, path, archive))
        continue;
      const data = { reference: document.id ?? document.path, date: document.date, own };
      report({
        message: 'later',
        at: `/incident/similar/${i}`,
        data,
        related: [{ message: 'is later', path: document.path, at: { line: 1, column: 1 } }],
      });
    }
  },
});

// Documents that name each other tell a series.
function linksTo({ similar }: DocumentFacts, path: string, archive: Archive): boolean {
  return similar.some((reference) => documentOf(reference, archive)?.path === path);
}

export default rule;
