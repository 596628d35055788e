import { foldedKey } from '@afterword/parser';
import { absentSections } from '../../facts/absent-sections.ts';
import { outlineNotes } from '../../facts/gap-rules.ts';
import { defineRule, type Rule } from '../../rule.ts';
import { notesOf, valueIn } from '../../facts/notes.ts';

const rule: Rule = defineRule({
  id: 'structure/moved-section',
  summary: 'Require sections under the parent that the template gives them',
  rationale: 'A section under another parent is read as part of something else.',
  source: 'The team’s own postmortem template',
  preset: 'strict',
  severity: 'warning',
  messages: { moved: 'Unexpected place of section `{heading}`, expected it under `{expected}`' },
  check({ parsed, template, report }) {
    // Sections below a heading that is not there have not moved: their parent has gone.
    const gone = absentSections(parsed, template).map(({ pointer }) => pointer);
    // Nor have those below one that stands twice or at another level.
    const displaced = new Set(notesOf(parsed, 'duplicate-section', 'wrong-level').map((note) => foldedKey(valueIn(note, 'heading'))));
    for (const note of outlineNotes(parsed, 'moved-section')) {
      const expected = valueIn(note, 'expected');
      if (gone.some((parent) => note.pointer?.startsWith(`${parent}/`)) || displaced.has(foldedKey(expected))) continue;
      report({ message: 'moved', at: note.span, data: { heading: valueIn(note, 'heading'), expected } });
    }
  },
});

export default rule;
