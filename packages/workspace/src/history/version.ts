import { createHash } from 'node:crypto';
import type { ActionItem, Incident } from '@afterword/schema';

/** What is compared between the versions of a document. */
export interface Version {
  items: readonly VersionItem[];
  /** True when the version says that it is approved. */
  approved: boolean;
  /** Equal for versions that tell the same of the incident. */
  content: string;
}

export type VersionItem = Pick<ActionItem, 'key' | 'references' | 'state' | 'due'>;

/** A version that could not be read. */
export const UNREAD_VERSION: Version = { items: [], approved: false, content: '' };

export function versionOf(incident: Incident): Version {
  const { title, severity, startedAt, endedAt, durationMinutes, summary, services, timeline, causes, lessons } = incident;
  const told = [title, severity, startedAt, endedAt, durationMinutes, summary, services, timeline, causes, lessons];
  return {
    items: incident.actionItems.map(({ key, references, state, due }) => ({ key, references, state, due })),
    approved: incident.review.state === 'approved',
    content: createHash('sha1').update(JSON.stringify(told)).digest('hex'),
  };
}
