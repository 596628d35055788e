import type { Span } from '@afterword/parser';
import { defineRule, type Rule } from '../../rule.ts';
import { notesOf } from '../../facts/notes.ts';

const rule: Rule = defineRule({
  id: 'structure/unclosed-fence',
  summary: 'Require a closing line for every code fence',
  rationale: 'An open fence turns the rest of the document into code: no section after it is read.',
  source: 'CommonMark, fenced code blocks',
  preset: 'recommended',
  severity: 'error',
  messages: { unclosed: 'Missing end of the code fence, add a closing line' },
  check({ parsed, report }) {
    for (const { span } of notesOf(parsed, 'unclosed-fence'))
      report({ message: 'unclosed', at: firstLine(span, parsed.document.text), data: {} });
  },
});

function firstLine({ start, end }: Span, text: string): Span {
  return { start, end: start + (/^[^\r\n]*/.exec(text.slice(start, end))?.[0].length ?? 0) };
}

export default rule;
