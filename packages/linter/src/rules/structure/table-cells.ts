import { defineRule, type Rule } from '../../rule.ts';
import { notesOf } from '../../facts/notes.ts';

const rule: Rule = defineRule({
  id: 'structure/table-cells',
  summary: 'Require as many cells in every row as in the head of its table',
  rationale: 'A missing cell moves every value after it under the wrong column; nobody sees it in the rendered page.',
  source: 'GitHub Flavored Markdown, tables',
  preset: 'recommended',
  severity: 'error',
  messages: {
    cells: 'Unexpected {actual} cells in this row, expected {expected} as in the head of the table',
  },
  check({ parsed, report }) {
    for (const { span, data } of notesOf(parsed, 'missing-cells')) {
      report({ message: 'cells', at: span, data: { actual: data['actual'] ?? '', expected: data['expected'] ?? '' } });
    }
  },
});

export default rule;
