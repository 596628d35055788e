import { isReportedGap } from '../../facts/reported-gaps.ts';
import { defineRule, type Rule } from '../../rule.ts';

const rule: Rule = defineRule({
  id: 'review/approver-named',
  summary: 'Require the name of who approved an approved document',
  rationale:
    'An approval nobody answers for is none: the reader cannot ask the approver, and the author can approve their own text unseen.',
  source: 'Atlassian incident handbook',
  preset: 'recommended',
  severity: 'error',
  messages: {
    dateOnly: 'Missing name of the approver beside the date `{date}`, add `<name> - {date}`',
    missing: 'Missing name of the approver of an approved document, add `Approved by: <name> - <date>`',
  },
  check({ parsed, incident: { review }, report }) {
    const { approvedBy, state } = review;
    if (approvedBy?.name || isReportedGap(parsed, '/sections/reviewAndApproval/approvedBy')) return;
    const at = '/incident/review/approvedBy';
    if (approvedBy?.date) report({ message: 'dateOnly', at, data: { date: approvedBy.date } });
    else if (state === 'approved') report({ message: 'missing', at: parsed.places.get(at) ? at : '/incident/review/state', data: {} });
  },
});

export default rule;
