import { defineRule, type Rule } from '../../rule.ts';
import { notesOf } from '../../facts/notes.ts';

const rule: Rule = defineRule({
  id: 'structure/duplicate-field',
  summary: 'Forbid the same field twice',
  rationale: 'Only the first of two values is read, and nobody can tell which one holds.',
  source: 'eipw, `preamble-no-dup`',
  preset: 'recommended',
  severity: 'error',
  messages: { duplicate: 'Unexpected second field `{label}`, expected one: the first stands on line {first}' },
  check({ parsed, report }) {
    // In a file with several incidents repetition is the rule; that finding is made once, for the file.
    if (notesOf(parsed, 'several-incidents').length > 0) return;
    for (const { span, data } of notesOf(parsed, 'duplicate-field')) {
      const first = Number(data['first'] ?? 1);
      const related = [{ message: 'the first one', at: { line: first, column: 1 } }];
      report({ message: 'duplicate', at: span, data: { label: data['label'] ?? '', first }, related });
    }
  },
});

export default rule;
