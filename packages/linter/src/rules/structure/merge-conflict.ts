import { defineRule, type Rule } from '../../rule.ts';
import { notesOf } from '../../facts/notes.ts';

const rule: Rule = defineRule({
  id: 'structure/merge-conflict',
  summary: 'Forbid merge conflict markers',
  rationale: 'A document with conflict markers says two things at once; whatever is read from it may be the wrong one.',
  source: 'Git, `merge`: how conflicts are presented',
  preset: 'recommended',
  severity: 'error',
  messages: {
    marker: 'Unexpected merge conflict marker `{marker}`, expected the conflict to be resolved',
  },
  check({ parsed, report }) {
    for (const { span } of notesOf(parsed, 'merge-conflict')) {
      report({ message: 'marker', at: span, data: { marker: parsed.document.text.slice(span.start, span.end) } });
    }
  },
});

export default rule;
