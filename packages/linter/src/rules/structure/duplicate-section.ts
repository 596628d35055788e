import { defineRule, type Rule } from '../../rule.ts';
import { outlineNotes } from '../../facts/gap-rules.ts';
import { notesOf } from '../../facts/notes.ts';

const rule: Rule = defineRule({
  id: 'structure/duplicate-section',
  summary: 'Forbid the same section twice',
  rationale: 'Only the first of two sections is read; what the second says is lost to every query.',
  source: 'eipw, `markdown-order-section`',
  preset: 'recommended',
  severity: 'error',
  messages: { duplicate: 'Unexpected second section `{heading}`, expected one: the first stands on line {first}' },
  check({ parsed, report }) {
    // In a file with several incidents repetition is the rule; that finding is made once, for the file.
    if (notesOf(parsed, 'several-incidents').length > 0) return;
    for (const { span, data } of outlineNotes(parsed, 'duplicate-section')) {
      const first = Number(data['first'] ?? 1);
      const related = [{ message: 'the first one', at: { line: first, column: 1 } }];
      report({ message: 'duplicate', at: span, data: { heading: data['heading'] ?? '', first }, related });
    }
  },
});

export default rule;
