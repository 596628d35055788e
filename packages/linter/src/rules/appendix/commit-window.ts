import type { Incident } from '@afterword/schema';
import { changesNamed } from '../../facts/named-commits.ts';
import { defineRule, type Rule } from '../../rule.ts';

const HOUR = 3_600_000;

const rule: Rule = defineRule({
  id: 'appendix/commit-window',
  summary: 'Require recent code changes to lie before the incident',
  rationale:
    'The list answers what changed just before it broke. A commit from another week, or from after the beginning, sends the reader after the wrong change.',
  source: 'The incident postmortem template',
  preset: 'strict',
  severity: 'warning',
  asksGit: 'commits',
  messages: {
    early: 'Unexpected commit `{commit}` of `{at}`, expected one within {hours} hours before `{start}`',
    late: 'Unexpected commit `{commit}` of `{at}`, expected one before the incident began at `{start}`',
  },
  options: { hours: { default: 24, description: 'Hours before the incident that the list covers.', minimum: 1 } },
  check({ parsed, incident, options, ask, report }) {
    const beginning = beginningOf(incident);
    if (!beginning) return;
    for (const { id, span } of changesNamed(parsed)) {
      const commit = ask('commit', id);
      if (commit === null || commit === 'missing') continue;
      // It was written at one time and came to stand where it stands at another one; either may be what is meant.
      const [written, landed] = [Date.parse(commit.written), Date.parse(commit.landed)];
      const data = { commit: id, hours: options.hours, start: beginning.shown };
      if (Math.min(written, landed) > beginning.latest)
        report({ message: 'late', at: span, data: { ...data, at: shownAt(commit.written) } });
      else if (Math.max(written, landed) < beginning.earliest - options.hours * HOUR)
        report({ message: 'early', at: span, data: { ...data, at: shownAt(commit.landed) } });
    }
  },
});

/** When the incident began, as exactly as it is known. */
function beginningOf({ startedAt, date }: Incident): { earliest: number; latest: number; shown: string } | null {
  if (startedAt !== null) return { earliest: Date.parse(startedAt), latest: Date.parse(startedAt), shown: shownAt(startedAt) };
  if (date === null) return null;
  // A day begins and ends half a day earlier and later around the world.
  const day = Date.parse(date);
  return { earliest: day - 12 * HOUR, latest: day + 36 * HOUR, shown: date };
}

function shownAt(instant: string): string {
  return new Date(instant).toISOString().slice(0, 16).replace('T', ' ') + ' UTC';
}

export default rule;
