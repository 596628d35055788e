import { defineRule, type Rule } from '../../rule.ts';
import { notesOf } from '../../facts/notes.ts';

const rule: Rule = defineRule({
  id: 'structure/checkbox',
  summary: 'Require checkboxes that Markdown knows',
  rationale: 'A malformed box is shown as text, and whether the action is done is lost.',
  source: 'GitHub Flavored Markdown, task list items',
  preset: 'recommended',
  severity: 'error',
  fixable: true,
  messages: { malformed: 'Unexpected checkbox `{found}`, expected `[ ]` or `[x]`' },
  check({ parsed, report }) {
    for (const { span, data } of notesOf(parsed, 'malformed-checkbox')) {
      const source = parsed.document.text.slice(span.start, span.end);
      const box = data['found'] ?? '';
      const start = span.start + Math.max(0, source.indexOf(box));
      const at = { start, end: start + box.length };
      const text = /[xX✓✔✅]/u.test(box) ? '[x]' : '[ ]';
      const isAlone = /^\s|^$/.test(parsed.document.text.slice(at.end, at.end + 1));
      const fix = { title: `Write ${text}`, safety: 'safe' as const, edits: [{ ...at, text: isAlone ? text : `${text} ` }] };
      // Reports fold white space; here it is what is wrong.
      const found = box.replaceAll(/ {2,}/g, (spaces) => '␣'.repeat(spaces.length));
      report({ message: 'malformed', at, data: { found }, ...(box !== '' && source.includes(box) && { fix }) });
    }
  },
});

export default rule;
