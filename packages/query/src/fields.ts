import type { Incident, Postmortem } from '@afterword/schema';

/** A flat record of an incident with the columns of the JSON and SQL outputs that are single values. */
export type IncidentRecord = Record<string, unknown>;

/** Fields that can be chosen: those of the canonical incident, dotted below (`severity.level`), and `path`. */
export const FIELDS: readonly string[] = [
  'path',
  'id',
  'title',
  'date',
  'severity',
  'severity.level',
  'severity.label',
  'severity.note',
  'status',
  'status.phase',
  'status.label',
  'status.note',
  'timeZone',
  'timeZoneStated',
  'startedAt',
  'endedAt',
  'durationMinutes',
  'summary',
  'services',
  'tags',
  'timeline',
  'causes',
  'causes.primary',
  'causes.factors',
  'causes.wentWell',
  'causes.wentWrong',
  'causes.gotLucky',
  'actionItems',
  'lessons',
  'similar',
  'review',
  'review.preparedBy',
  'review.reviewedBy',
  'review.approvedBy',
  'review.distribution',
  'review.state',
  'measures',
  'measures.timeToDetect',
  'measures.timeToAcknowledge',
  'measures.timeToDiagnose',
  'measures.timeToFix',
  'measures.timeToResolve',
  'measures.duration',
];

/** The chosen fields of an incident, or the whole incident with its path when none is chosen. */
export function pick({ source, incident }: Postmortem, fields: readonly string[]): IncidentRecord {
  if (fields.length === 0) return { path: source.path, ...incident };
  return Object.fromEntries(fields.map((field) => [field, field === 'path' ? source.path : valueOf(incident, field)]));
}

function valueOf(incident: Incident, field: string): unknown {
  return field.split('.').reduce<unknown>((at, part) => (at === null ? null : (at as Record<string, unknown>)[part]), incident);
}
