import type { Parsed, Part, Unit } from '@afterword/parser';
import { defineRule, type Rule } from '../../rule.ts';
import { timelineRows } from '../../facts/timeline.ts';
import { unicodePattern } from '../../unicode-pattern.ts';

const rule: Rule = defineRule({
  id: 'timeline/time-zone-stated',
  summary: 'Require a time zone for the times of the timeline',
  rationale:
    'Responders sit in several zones; a clock without one cannot be matched with logs, and measures across documents are off by hours.',
  source: 'PagerDuty postmortem guide; the incident postmortem template',
  preset: 'recommended',
  severity: 'warning',
  messages: { missing: 'Missing time zone of the timeline, add `_All times in UTC._` or the zone they are in' },
  check({ parsed, incident, report }) {
    if (incident.timeZoneStated) return;
    const bare = timelineRows(parsed).find(({ written }) => written.clock !== null && written.zone === null && written.relative === null);
    const part = parsed.parts.of('timeline')[0];
    if (bare && !(part && isStated(part, parsed))) report({ message: 'missing', at: part?.titleSpan ?? bare.timeSpan, data: {} });
  },
});

/** Abbreviations of zones, even ambiguous ones (`BST`). */
const ZONE = unicodePattern(String.raw`(?<![\p{L}])(?:UTC|GMT|[A-Z]{1,4}[SD]T|CET|[A-Z]{2}T)(?![\p{L}])`, 'u');

/** Words that speak of the zone, even where it is misspelled. */
const ABOUT_ZONE = /all\s+times|times\s+(?:are|in|shown)|time\s?zone|local\s+time|zona\s+horaria|hora\s+local|fuso|hor[aá]rio\s+de/iu;

function isStated(part: Part, { document }: Parsed): boolean {
  const heads = part.units.map((unit) => headOf(unit));
  return [part.title, ...heads, document.text.slice(part.titleSpan.start, part.titleSpan.end)].some(
    (text) => ZONE().test(text) || ABOUT_ZONE.test(text),
  );
}

// What is said about the times as a whole: column heads and the text before the entries.
function headOf(unit: Unit): string {
  if (unit.kind === 'table') return unit.head.cells.map(({ text }) => text).join(' ');
  return unit.kind === 'line' || unit.kind === 'italic' ? unit.text : '';
}

export default rule;
