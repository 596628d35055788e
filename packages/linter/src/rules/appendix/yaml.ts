import { defineRule, type Rule } from '../../rule.ts';
import { notesOf } from '../../facts/notes.ts';

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
    for (const { span, data } of notesOf(parsed, 'data-unparsable')) {
      const reason = (data['reason'] ?? '').replace(/[.\s]+$/, '');
      report({ message: 'unparsable', at: span, data: { language: data['language'] ?? 'yaml', reason } });
    }
    for (const { span, data } of notesOf(parsed, 'data-duplicate-key'))
      report({ message: 'duplicateKey', at: span, data: { key: data['key'] ?? '' } });
  },
});

export default rule;
