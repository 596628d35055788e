import { foldedKey, type Parsed, type Span } from '@afterword/parser';
import { defineRule, type Rule } from '../../rule.ts';
import { doubtfulValues } from '../../facts/document-values.ts';
import { overlapsAny } from '../../facts/spans.ts';
import { isTodo } from '../../facts/unfilled-text.ts';

const rule: Rule = defineRule({
  id: 'structure/todo',
  summary: 'Forbid TBD, TODO and the like in place of a value',
  rationale: 'What is to be determined after the document is merged is seldom determined; 12 of 160 public postmortems have some.',
  source: 'Measured on public postmortems',
  preset: 'recommended',
  severity: 'error',
  followsPhase: true,
  messages: { todo: 'Unexpected `{text}`, expected a value' },
  check({ parsed, report }) {
    const front = parsed.metadata.entries.filter(({ from }) => from === 'frontMatter');
    const stated = front.map(({ value, valueSpan }) => ({ text: value, span: valueSpan, column: null }));
    const values = [...stated, ...doubtfulValues(parsed.document)];
    const todos = values.filter(({ text }) => isTodo(text));
    const others = todos.length === 0 ? [] : toldElsewhere(parsed);
    for (const { text, span, column } of todos) {
      if (!isStateColumn(column) && !overlapsAny(span, others)) report({ message: 'todo', at: span, data: { text } });
    }
  },
});

// `TODO` in the status column of a tracking table is a state, not a gap; a slot of the template is a placeholder.
function toldElsewhere({ actionRecords, gaps }: Parsed): Span[] {
  const states = actionRecords.flatMap(({ stateSpan }) => (stateSpan ? [stateSpan] : []));
  return [...states, ...gaps.filter(({ kind }) => kind === 'placeholder' || kind === 'suggestion').map(({ span }) => span)];
}

function isStateColumn(column: string | null): boolean {
  return column !== null && /^(?:status|state|estado|状態|状态)$/u.test(foldedKey(column));
}

export default rule;
