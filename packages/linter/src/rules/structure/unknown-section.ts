import { labelText } from '@afterword/parser';
import { absentSections } from '../../facts/absent-sections.ts';
import { outlineNotes } from '../../facts/gap-rules.ts';
import { defineRule, type Rule } from '../../rule.ts';
import { nearMiss } from '../../facts/near-miss.ts';
import { headingsOf } from '../../facts/template-headings.ts';

const rule: Rule = defineRule({
  id: 'structure/unknown-section',
  summary: 'Forbid sections that the template does not know',
  rationale: 'What stands under a heading of its own is out of reach for queries, and often a known section under another name.',
  source: 'eipw, `markdown-order-section`',
  preset: 'strict',
  severity: 'warning',
  messages: {
    unknown: 'Unexpected section `{heading}`, expected a section of the template',
    ambiguous: 'Unexpected place of section `{heading}`, expected it under its parent: the template has several of that name',
  },
  check({ parsed, template, report }) {
    const misspelled = new Set(absentSections(parsed, template).map(({ misspelling }) => misspelling));
    const labels = headingsOf(template).map(({ label }) => label);
    for (const note of outlineNotes(parsed, 'unknown-section')) {
      if (misspelled.has(note)) continue;
      const heading = note.data['heading'] ?? '';
      const meant = nearMiss(labelText(heading), labels);
      report({ message: 'unknown', at: note.span, data: { heading }, ...(meant && { help: `Did you mean \`${meant}\`?` }) });
    }
    for (const { span, data } of outlineNotes(parsed, 'ambiguous-heading')) {
      report({ message: 'ambiguous', at: span, data: { heading: data['heading'] ?? '' } });
    }
  },
});

export default rule;
