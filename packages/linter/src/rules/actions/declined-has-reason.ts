import { actionFieldOf, type ActionRecord, type Parsed } from '@afterword/parser';
import { actionGroups, tableOf } from '../../facts/action-groups.ts';
import { defineRule, type Rule } from '../../rule.ts';
import { saysNothing } from '../../words/unsettled.ts';
import { unicodePattern } from '../../unicode-pattern.ts';

/** A reason has at least so many words. */
const FEWEST_WORDS = 4;

/** A sign that a reason follows, and something after it that may be one; a hyphen within a word is none. */
const REASON = unicodePattern(String.raw`(?:\s-|[–—:(,;：（])(?:[^\p{L}\p{N}]*[\p{L}\p{N}]){3}`, 'u');

const rule: Rule = defineRule({
  id: 'actions/declined-has-reason',
  summary: 'Require a reason for every declined action',
  rationale: 'To accept a risk is a decision; without its reason the next incident of the kind starts the discussion anew.',
  source: 'PagerDuty postmortem guide',
  preset: 'recommended',
  severity: 'warning',
  messages: { missing: 'Missing reason why action `{title}` was declined, add it to the notes' },
  check({ parsed, report }) {
    for (const { records } of actionGroups(parsed)) {
      const declined = records.find(({ state }) => state === 'declined');
      if (!declined || records.some(({ notes }) => notes !== null && !saysNothing(notes))) continue;
      if (!isExplained(parsed, declined)) report({ message: 'missing', at: declined.titleSpan, data: { title: declined.title } });
    }
  },
});

// In a list a title such as `Replace it: no room`, in a table a sentence in a column of another kind.
function isExplained(parsed: Parsed, record: ActionRecord): boolean {
  const table = tableOf(parsed, record);
  if (!table) return REASON().test(record.title);
  const row = table.rows.find(({ span }) => span.start <= record.titleSpan.start && record.titleSpan.end <= span.end);
  return (row?.cells ?? []).some(({ text }, i) => {
    const field = actionFieldOf(table.head.cells[i]?.text ?? '');
    return (field === null || field === 'reference') && text.split(/\s+/).length >= FEWEST_WORDS;
  });
}

export default rule;
