import type { Incident } from '@afterword/schema';

/** How far an incident and its document are; the template asks for more at each step. */
export type Phase = 'ongoing' | 'resolved' | 'approved';

/**
 * Phase of a document. Ongoing and mitigated incidents are held to the ongoing bar; an approved document to the approved
 * one; everything else, an unreadable status included, to the resolved bar.
 */
export function phaseOf({ status, review }: Pick<Incident, 'status' | 'review'>): Phase {
  if (status?.phase === 'ongoing' || status?.phase === 'mitigated') return 'ongoing';
  return review.state === 'approved' ? 'approved' : 'resolved';
}
