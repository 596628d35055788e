import type { ActionItem, Review, Severity, Status } from '@afterword/schema';

export type SeverityLevel = NonNullable<Severity['level']>;
export type StatusPhase = NonNullable<Status['phase']>;
export type ActionState = NonNullable<ActionItem['state']>;
export type ReviewState = NonNullable<Review['state']>;

/** Words a team uses for severities and statuses, by what they mean. Compared without case, dashes and spaces. */
export interface Vocabulary {
  severity: Record<SeverityLevel, string[]>;
  status: Record<StatusPhase, string[]>;
  reviewState: Record<ReviewState, string[]>;
  actionState: Record<ActionState, string[]>;
}

export const defaultVocabulary: Vocabulary = {
  severity: {
    critical: ['Critical', 'SEV-1', 'SEV-0', 'S1', 'P0', 'P1', 'Crítica', 'Crítico', '严重', '重大'],
    high: ['High', 'Major', 'SEV-2', 'S2', 'P2', 'Alta', 'Alto', '高'],
    medium: ['Medium', 'Moderate', 'SEV-3', 'S3', 'P3', 'Media', 'Média', '中'],
    low: ['Low', 'Minor', 'SEV-4', 'SEV-5', 'S4', 'P4', 'P5', 'Baja', 'Baixa', '低'],
  },
  status: {
    ongoing: ['Ongoing', 'Investigating', 'Open', 'Active', 'Identified', 'In progress', 'En curso'],
    mitigated: ['Mitigated', 'Monitoring', 'Partially resolved', 'Mitigado'],
    resolved: ['Resolved', 'Fixed', 'Closed', 'Complete', 'Completed', 'Done', 'Resuelto', 'Resolvido', '解決済み', '已解决'],
  },
  reviewState: {
    draft: ['Draft', 'WIP', 'Work in progress', 'Rascunho', 'Borrador', '草稿', 'ドラフト'],
    reviewed: ['Reviewed', 'In review', 'Final'],
    approved: ['Approved', 'Published', 'Signed off'],
  },
  actionState: {
    open: ['Open', 'Todo', 'To do', 'Not started', 'Pending', 'Planned', 'Backlog'],
    inProgress: ['In progress', 'Started', 'Doing', 'Ongoing', 'WIP'],
    done: ['Done', 'Complete', 'Completed', 'Closed', 'Fixed', 'Resolved', 'Merged', 'Deployed', 'Implemented'],
    declined: ['Declined', "Won't do", 'Wont fix', 'Cancelled', 'Canceled', 'Rejected', 'N/A'],
  },
};
