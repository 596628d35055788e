import type { Note } from '../../note.ts';
import { ancestors, type Part, type Parts } from '../../parts.ts';
import type { MetadataKey } from '../../vocabulary/metadata-keys.ts';
import { entriesOf } from './entries.ts';

const OWN_KEYS: ReadonlySet<MetadataKey> = new Set(['date', 'started', 'severity', 'status', 'duration']);
const INCIDENT_HEADING =
  /\b(?:incident|outage|issue|postmortem|post-mortem|incidente|vorfall|panne)\b|^\W*[A-Z]{2,10}-?\d|^\W*\d{4}-\d{2}-\d{2}|インシデント|障害|事件|事故|故障/i;

/** Headings that each open an incident of their own: siblings with an incident's name and own date, severity or status. */
export function incidentHeadings({ all }: Parts, text: string): Part[] {
  const candidates = all.filter(
    (part) => part.via === 'heading' && part.level > 0 && part.level < 4 && part.kind === null && !isInSection(part),
  );
  const named = candidates.filter((part) => INCIDENT_HEADING.test(part.title));
  if (named.length < 2) return [];
  const incidents = named.filter((part) => hasOwnKeys(part, text));
  const siblings = incidents.map((first) => incidents.filter(({ parent, level }) => parent === first.parent && level === first.level));
  return siblings.find((group) => group.length > 1) ?? [];
}

/** Notes a file that describes several incidents, at the second one. */
export function noteIncidents(incidents: Part[], notes: Note[]): void {
  const second = incidents[1];
  if (second) notes.push({ code: 'several-incidents', span: second.titleSpan, data: { count: String(incidents.length) } });
}

function isInSection(part: Part): boolean {
  return ancestors(part).some(({ kind }) => kind !== null);
}

function hasOwnKeys({ units }: Part, text: string): boolean {
  return entriesOf(units.slice(0, 60), text).some(({ key, value }) => key !== null && OWN_KEYS.has(key) && value !== '');
}
