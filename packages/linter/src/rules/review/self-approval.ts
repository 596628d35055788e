import { plainText } from '@afterword/parser';
import { defineRule, type Rule } from '../../rule.ts';

const rule: Rule = defineRule({
  id: 'review/self-approval',
  summary: 'Require an approver other than the author',
  rationale: 'Whoever wrote it cannot see what is missing; an unreviewed postmortem might as well never have existed.',
  source: 'Google SRE book, chapter 15',
  preset: 'strict',
  severity: 'warning',
  messages: { self: 'Unexpected approval by the author `{name}`, expected the name of somebody else' },
  check({ incident: { review }, report }) {
    const author = nameOf(review.preparedBy?.name);
    const approver = nameOf(review.approvedBy?.name);
    const reviewer = nameOf(review.reviewedBy?.name);
    if (author === '' || approver !== author || (reviewer !== '' && reviewer !== author)) return;
    report({ message: 'self', at: '/incident/review/approvedBy/name', data: { name: review.approvedBy!.name! } });
  },
});

function nameOf(name: string | null | undefined): string {
  return plainText(name ?? '')
    .replace(/^@/, '')
    .toLowerCase();
}

export default rule;
