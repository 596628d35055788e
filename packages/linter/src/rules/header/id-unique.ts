import { defineRule, type Rule } from '../../rule.ts';

const rule: Rule = defineRule({
  id: 'header/id-unique',
  summary: 'Require an incident id that no other document has',
  rationale: 'An id names one incident; with two documents under it, links and counts go to either.',
  source: 'RustSec advisory linter, duplicate ids',
  preset: 'recommended',
  severity: 'error',
  acrossDocuments: true,
  messages: { taken: 'Unexpected incident id `{id}`, expected one that `{other}` does not have' },
  check({ incident, path, archive, report }) {
    const id = incident.id?.toLowerCase();
    if (id === undefined || path === null) return;
    const others = archive.documents.filter((facts) => facts.path !== path && facts.id?.toLowerCase() === id);
    if (others.length === 0) return;
    const related = others.map((facts) => ({ message: 'has the same id', path: facts.path, at: facts.idAt ?? { line: 1, column: 1 } }));
    report({ message: 'taken', at: '/incident/id', data: { id: incident.id!, other: others[0]!.path }, related });
  },
});

export default rule;
