import { defineRule, type Rule } from '../../rule.ts';
import { notesOf, valueIn } from '../../facts/notes.ts';

const rule: Rule = defineRule({
  id: 'appendix/yaml',
  summary: 'Require blocks of data that parse, each key once',
  rationale: 'The configuration at the time of the incident is evidence; a block that does not parse cannot be compared with the next one.',
  source: 'The team’s own postmortem template; YAML 1.2',
  preset: 'recommended',
  severity: 'error',
  messages: {
    unparsable: 'Unexpected text in the block of `{language}`, expected it to parse: {reason}',
    duplicateKey: 'Unexpected second key `{key}` in the block, expected one',
  },
  check({ parsed, report }) {
    for (const note of notesOf(parsed, 'data-unparsable')) {
      const reason = valueIn(note, 'reason').replace(/[.\s]+$/, '');
      report({ message: 'unparsable', at: note.span, data: { language: valueIn(note, 'language'), reason } });
    }
    for (const note of notesOf(parsed, 'data-duplicate-key'))
      report({ message: 'duplicateKey', at: note.span, data: { key: valueIn(note, 'key') } });
  },
});

export default rule;
