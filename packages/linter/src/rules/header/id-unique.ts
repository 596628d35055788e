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
  check({ incident, path, ask, report }) {
    const { id } = incident;
    if (id === null || path === null) return;
    const others = ask('sameId', { id, apartFrom: path });
    if (others.length === 0) return;
    const related = others.map((other) => ({ message: 'has the same id', path: other.path, at: other.at ?? { line: 1, column: 1 } }));
    report({ message: 'taken', at: '/incident/id', data: { id, other: others[0]!.path }, related });
  },
});

export default rule;
