import type { Incident } from '@afterword/schema';

/** Steps of the review as documents name them, with their key in the incident. */
export const SIGNATURES = [
  { key: 'preparedBy', label: 'Prepared by' },
  { key: 'reviewedBy', label: 'Reviewed by' },
  { key: 'approvedBy', label: 'Approved by' },
] as const;

/** A signature that somebody gave. */
export interface Signed {
  key: (typeof SIGNATURES)[number]['key'];
  label: string;
  name: string | null;
  date: string | null;
}

/** Signatures of a review that have a name or a date, in the order of the steps. */
export function signaturesOf({ review }: Incident): Signed[] {
  return SIGNATURES.flatMap(({ key, label }) => {
    const signature = review[key];
    return signature && (signature.name !== null || signature.date !== null) ? [{ key, label, ...signature }] : [];
  });
}
