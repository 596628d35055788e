import { outlineNotes } from '../../facts/gap-rules.ts';
import { defineRule, type Rule } from '../../rule.ts';
import { notesOf, valueIn } from '../../facts/notes.ts';

const rule: Rule = defineRule({
  id: 'structure/heading-level',
  summary: 'Require headings of the level that the template gives them',
  rationale: 'The level says what belongs to what; at another one, outline and table of contents show a section in the wrong place.',
  source: 'markdownlint, MD001; the team’s own postmortem template',
  preset: 'recommended',
  severity: 'error',
  messages: { level: 'Unexpected level {actual} of heading `{heading}`, expected level {expected}' },
  check({ parsed, report }) {
    // The sections of each of several incidents rightly stand below its heading.
    if (notesOf(parsed, 'several-incidents').length > 0) return;
    for (const note of outlineNotes(parsed, 'wrong-level')) {
      const data = { heading: valueIn(note, 'heading'), actual: valueIn(note, 'actual'), expected: valueIn(note, 'expected') };
      report({ message: 'level', at: note.span, data });
    }
  },
});

export default rule;
