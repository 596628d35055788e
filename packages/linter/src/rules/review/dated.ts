import { ancestors, type Parsed, type Span } from '@afterword/parser';
import { isReportedGap } from '../../facts/reported-gaps.ts';
import { defineRule, type Rule } from '../../rule.ts';
import { signaturesOf } from '../../facts/signatures.ts';

/** Says that the signature is still to come. */
const AWAITED = /(?:await|pending|to\s+be|not\s+yet|tb[acd]|n\/a|pendiente|pendente)/iu;

const rule: Rule = defineRule({
  id: 'review/dated',
  summary: 'Require a date for every signature of the review',
  rationale: 'Without the day of the approval nobody can tell which version was approved, nor how long the review took.',
  source: 'Atlassian incident handbook; the incident postmortem template',
  preset: 'recommended',
  severity: 'error',
  followsPhase: true,
  messages: { missing: 'Missing date of `{label}` beside `{name}`, add ` - <YYYY-MM-DD>`' },
  check({ parsed, incident, report }) {
    for (const { key, label, name, date } of signaturesOf(incident)) {
      const span = parsed.places.get(`/incident/review/${key}`);
      if (name === null || AWAITED.test(name) || date !== null || !span || !isInReview(parsed, span)) continue;
      if (!isReportedGap(parsed, `/sections/reviewAndApproval/${key}`)) report({ message: 'missing', at: span, data: { label, name } });
    }
  },
});

// An author in the header is a fact of the document, not a signature.
function isInReview({ parts }: Parsed, { start, end }: Span): boolean {
  const part = parts.all.find(({ units }) => units.some(({ span }) => span.start <= start && end <= span.end));
  return part !== undefined && [part, ...ancestors(part)].some(({ kind }) => kind === 'review');
}

export default rule;
