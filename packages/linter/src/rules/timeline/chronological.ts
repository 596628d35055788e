import { DEFAULT_SLACK, rowsOutside } from '../../facts/incident-window.ts';
import { defineRule, type Rule } from '../../rule.ts';
import { sortedRows } from '../../fixes/sorted-rows.ts';
import { duplicateRows, minutesBetween, timelineRows, type TimelineRow } from '../../facts/timeline.ts';

const rule: Rule = defineRule({
  id: 'timeline/chronological',
  summary: 'Require timeline entries in chronological order',
  rationale: 'Readers rebuild cause and effect from the timeline; an entry out of order is nearly always a wrong date or zone.',
  source: 'PagerDuty postmortem guide',
  preset: 'recommended',
  severity: 'error',
  fixable: true,
  messages: { outOfOrder: 'Unexpected entry at `{actual}` after `{previous}`, expected a later time' },
  options: { allowEqual: { default: true, description: 'Accept neighbours with the same time.' } },
  check({ parsed, options, report }) {
    const others = new Set([...rowsOutside(parsed, DEFAULT_SLACK).map(({ row }) => row), ...duplicateRows(parsed).keys()]);
    const pairs = neighboursOf(timelineRows(parsed).filter((row) => !others.has(row)));
    const wrong = pairs.filter(
      ({ minutes, row }) => minutes < 0 || (minutes === 0 && !options.allowEqual && row.entry.precision !== 'day'),
    );
    // A timeline with the newest entry first is one mistake.
    const told = wrong.length > 1 && wrong.length === pairs.length ? wrong.slice(0, 1) : wrong;
    const sorted = new Set<number>();
    for (const { previous, row } of told) {
      const fix = sorted.has(row.container) ? null : sortedRows(parsed, row);
      sorted.add(row.container);
      const data = { actual: row.entry.time ?? '', previous: previous.entry.time ?? '' };
      report({
        message: 'outOfOrder',
        at: row.timeSpan,
        data,
        related: [{ message: 'The entry before it', at: previous.timeSpan }],
        ...(fix && { fix }),
      });
    }
  },
});

interface Neighbours {
  previous: TimelineRow;
  row: TimelineRow;
  /** From the one to the other. */
  minutes: number;
}

// Neighbours that can be compared; a row whose time is unknown stands between its neighbours unseen.
function neighboursOf(rows: readonly TimelineRow[]): Neighbours[] {
  const known = rows.filter(({ entry }) => entry.precision !== 'unknown');
  return known.slice(1).flatMap((row, i) => {
    const minutes = minutesBetween(known[i]!, row);
    return minutes === null ? [] : [{ previous: known[i]!, row, minutes }];
  });
}

export default rule;
