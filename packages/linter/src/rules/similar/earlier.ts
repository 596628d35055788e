import { referenceOf, type KnownDocument } from '../../archive.ts';
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
  check({ incident, path, ask, report }) {
    const own = incident.date;
    if (own === null || path === null) return;
    for (const [i, similar] of incident.similar.entries()) {
      const document: KnownDocument | null = ask('document', referenceOf(similar, path));
      if (!document || document.path === path || document.date === null || document.date <= own) continue;
      // Documents that name each other tell a series.
      if (ask('names', { from: document.path, to: path })) continue;
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

export default rule;
