import { defineRule, type Rule } from '../../rule.ts';
import { notesOf } from '../../facts/notes.ts';

const rule: Rule = defineRule({
  id: 'structure/front-matter',
  summary: 'Require front matter that stands first, parses, and agrees with the body',
  rationale: 'Front matter is what other programs read; where it is broken or differs from the text, they answer wrongly.',
  source: 'eipw, `preamble-*`',
  preset: 'recommended',
  severity: 'error',
  messages: {
    notFirst: 'Unexpected front matter inside the document, expected it on line 1',
    unparsable: 'Unexpected front matter that is not YAML, expected valid YAML: {reason}',
    duplicateKey: 'Unexpected second key `{key}` in the front matter, expected one',
    contradiction: 'Unexpected `{key}` of `{body}`, expected `{frontMatter}` as in the front matter',
  },
  check({ parsed, report }) {
    for (const { code, span, data } of parsed.notes) {
      const key = data['key'] ?? '';
      if (code === 'front-matter-not-first') report({ message: 'notFirst', at: span, data: {} });
      if (code === 'front-matter-unparsable') report({ message: 'unparsable', at: span, data: { reason: reasonOf(data['reason']) } });
      if (code === 'front-matter-duplicate-key') report({ message: 'duplicateKey', at: span, data: { key } });
    }
    for (const { span, data } of notesOf(parsed, 'contradiction')) {
      const { key = '', body = '', frontMatter = '' } = data;
      report({ message: 'contradiction', at: span, data: { key, body, frontMatter } });
    }
  },
});

function reasonOf(reason = ''): string {
  return reason.replace(/[.\s]+$/, '');
}

export default rule;
