import type { Incident } from '@afterword/schema';
import { plainText, type Parsed, type Part } from '@afterword/parser';
import { placeInBase } from '../../base-version.ts';
import { keptEntries } from '../../facts/kept-entries.ts';
import { lostCauses } from '../../facts/lost-causes.ts';
import { defineRule, type Rule, type Target } from '../../rule.ts';

type PartKind = NonNullable<Part['kind']>;

const LEVELS: readonly (string | null | undefined)[] = ['low', 'medium', 'high', 'critical'];

const rule: Rule = defineRule({
  id: 'review/changed-after-approval',
  summary: 'Forbid to take back what was approved without a new approval',
  rationale:
    'An approval says that somebody has read this timeline, this severity and these causes. What is taken back later stands under a name that never saw it. Remove the approval, or have it given again with a later date.',
  source: 'Architecture decision records, which are superseded and not rewritten',
  preset: 'strict',
  severity: 'warning',
  againstBase: true,
  messages: {
    entry: 'Missing timeline entry `{entry}` of the approved version, add it again or remove the approval',
    severity: 'Unexpected severity `{after}` under the approved `{before}`, expected no lower one, or no approval',
    cause: 'Unexpected other cause in place of the approved `{before}`, expected that one still, or no approval',
    gone: 'Missing cause `{before}` of the approved version, add it again or remove the approval',
  },
  check({ parsed, incident, ask, report }) {
    if (incident.review.state !== 'approved') return;
    const base = ask('base');
    const before = base?.parsed.postmortem.incident;
    if (!base || !before || before.review.state !== 'approved' || isApprovedAnew(incident, before)) return;
    for (const { index, after } of removedEntries(before, incident)) {
      const { time, event, action } = before.timeline[index]!;
      report({
        message: 'entry',
        at: after === null ? placeOf(parsed, 'timeline') : `/incident/timeline/${after}`,
        data: { entry: plainText([time, event ?? action].filter((part) => part !== null).join(' ')) },
        related: [placeInBase(base, `/incident/timeline/${index}`, 'The entry')],
      });
    }
    if (isLower(incident, before))
      report({
        message: 'severity',
        at: '/incident/severity',
        data: { after: incident.severity!.label, before: before.severity!.label },
        related: [placeInBase(base, '/incident/severity', 'The severity')],
      });
    for (const { text, pointer, replacedBy } of lostCauses(before.causes, incident.causes))
      report({
        message: replacedBy === null ? 'gone' : 'cause',
        at: replacedBy ?? placeOf(parsed, 'contributingFactors', 'rootCause'),
        data: { before: text },
        related: [placeInBase(base, pointer, 'The cause')],
      });
  },
});

/** The heading under which something is missing, else that of the approval. */
function placeOf({ parts }: Parsed, ...kinds: PartKind[]): Target {
  return kinds.flatMap((kind) => parts.of(kind))[0]?.titleSpan ?? '/incident/review/approvedBy';
}

// An approval that is given again covers what has changed.
function isApprovedAnew({ review: { approvedBy: now } }: Incident, { review: { approvedBy: then } }: Incident): boolean {
  const date = now?.date ?? null;
  return date !== null && (then?.date ?? '') < date;
}

/** Entries of the earlier timeline that are gone, with the place of the one before each that is left. */
function removedEntries(before: Incident, now: Incident): { index: number; after: number | null }[] {
  const kept = keptEntries(before.timeline, now.timeline);
  return kept.flatMap((place, index) =>
    place === null ? [{ index, after: kept.slice(0, index).findLast((one) => one !== null) ?? null }] : [],
  );
}

function isLower({ severity: now }: Incident, { severity: then }: Incident): boolean {
  const level = LEVELS.indexOf(now?.level);
  return level >= 0 && level < LEVELS.indexOf(then?.level);
}

export default rule;
