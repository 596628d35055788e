import { defineRule, type Rule } from '../../rule.ts';
import { notesOf, valueIn } from '../../facts/notes.ts';

const LIMITS: Record<string, string> = {
  characters: 'length in characters',
  lines: 'number of lines',
  lineLength: 'length of a line',
  containerDepth: 'depth of lists and quotes',
  tableRows: 'number of table rows',
  tableColumns: 'number of table columns',
  listItems: 'number of list items',
  setextHeadings: 'number of underlined headings',
  definitions: 'number of link definitions',
  work: 'time to parse in microseconds',
};

const rule: Rule = defineRule({
  id: 'structure/readable',
  summary: 'Require a document that can be read within the limits',
  rationale: 'A binary file or one of many megabytes is not a postmortem, and everything else said about it would be a guess.',
  source: 'CommonMark; limits of the parser',
  preset: 'recommended',
  severity: 'error',
  messages: {
    limit: 'Unexpected {limit} of {actual}, expected at most {allowed}',
    notText: 'Unexpected content, expected text: {reason}',
  },
  check({ parsed, report }) {
    for (const note of notesOf(parsed, 'limit')) {
      const limit = valueIn(note, 'limit');
      const data = { limit: LIMITS[limit] ?? limit, actual: valueIn(note, 'actual'), allowed: valueIn(note, 'allowed') };
      report({ message: 'limit', at: note.span, data });
    }
    for (const note of notesOf(parsed, 'not-text'))
      report({ message: 'notText', at: note.span, data: { reason: valueIn(note, 'reason') } });
  },
});

export default rule;
