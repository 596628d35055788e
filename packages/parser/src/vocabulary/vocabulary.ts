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

// prettier-ignore
export const defaultVocabulary: Vocabulary = {
  severity: {
    critical: [
      'Critical', 'Blocker', 'Emergency', 'SEV-0', 'SEV-1', 'S0', 'S1', 'P0', 'P1', 'Crítica', 'Crítico', 'Critique',
      'Kritisch', '致命的', '严重', '重大', '緊急', '紧急', 'วิกฤต',
    ],
    high: ['High', 'Major', 'Severe', 'SEV-2', 'S2', 'P2', 'Alta', 'Alto', 'Élevée', 'Haute', 'Majeur', 'Majeure', 'Grave', 'Hoch', 'Schwerwiegend', '高', 'สูง'],
    medium: [
      'Medium', 'Moderate', 'SEV-3', 'S3', 'P3', 'Media', 'Medio', 'Média', 'Médio', 'Moderada', 'Moyenne', 'Modérée',
      'Mittel', '中', '中等', 'ปานกลาง',
    ],
    low: [
      'Low', 'Minor', 'SEV-4', 'SEV-5', 'S4', 'S5', 'P4', 'P5', 'Baja', 'Bajo', 'Baixa', 'Baixo', 'Faible', 'Mineur', 'Mineure', 'Gering',
      'Niedrig', '低', '軽微', '轻微', 'ต่ำ',
    ],
  },
  status: {
    ongoing: [
      'Ongoing', 'Investigating', 'Under investigation', 'Open', 'Reopened', 'Active', 'Identified',
      'Root cause identified', 'In progress', 'Unresolved', 'Not resolved', 'En curso', 'Abierto', 'En investigación',
      'Em andamento', 'Aberto', 'Reaberto', 'En cours', 'Offen', 'Laufend', '対応中', '調査中', '进行中', '调查中',
    ],
    mitigated: [
      'Mitigated', 'Partially mitigated', 'Partially resolved', 'Partially fixed', 'Monitoring', 'Contained',
      'Workaround in place', 'Mitigado', 'Mitigada', 'Parcialmente resuelto', 'Parcialmente resolvido', 'Atténué', '緩和済み',
      '監視中', '已缓解',
    ],
    resolved: [
      'Resolved', 'Fully resolved', 'Fixed', 'Closed', 'Complete', 'Completed', 'Done', 'Solved', 'Recovered', 'Resuelto',
      'Resuelta', 'Cerrado', 'Solucionado', 'Resolvido', 'Resolvida', 'Corrigido', 'Fechado', 'Encerrado', 'Concluído',
      'Résolu', 'Clos', 'Gelöst', 'Behoben', 'Geschlossen', '解決', '解決済み', '解決済', '復旧済み', '已解决', '已修复', '已恢复', 'แก้ไขแล้ว',
    ],
  },
  reviewState: {
    draft: ['Draft', 'WIP', 'Work in progress', 'Rascunho', 'Borrador', 'Brouillon', 'Entwurf', '草稿', '下書き', 'ドラフト'],
    reviewed: ['Reviewed', 'In review', 'Under review', 'Final', 'Finalized', 'En revisión', 'Em revisão', 'Revisado', 'レビュー済み'],
    approved: ['Approved', 'Published', 'Signed off', 'Aprobado', 'Aprovado', 'Publicado', 'Approuvé', 'Genehmigt', '承認済み', '已批准'],
  },
  actionState: {
    open: [
      'Open', 'Todo', 'To do', 'Not started', 'Not yet', 'Pending', 'Planned', 'Backlog', 'New', 'Scheduled', 'Proposed',
      'Blocked', 'Waiting', 'Deferred', 'On hold', 'Queued', 'Filed', 'Outstanding', 'To be done', 'To be raised',
      'To implement', 'Unassigned', 'Next', 'Incomplete', 'Not done', 'Awaiting', 'Pendiente', 'Pendientes', 'Abierto',
      'Abierta', 'Por hacer', 'Sin iniciar', 'Pendente', 'Pendentes', 'Aberto', 'Aberta', 'A fazer', 'Não iniciado',
      'Planejado', 'À faire', 'En attente', 'Ouvert', 'Ouverte', 'Offen', 'Ausstehend', 'Geplant', '未着手', '未対応', '未完了',
      '未実施', '保留', '予定', '対応予定', '次のステップ', '待办', '未开始', '待处理', '计划中', '未完成', '待定',
    ],
    inProgress: [
      'In progress', 'Started', 'Doing', 'Ongoing', 'WIP', 'In review', 'Under review', 'Underway', 'Partial',
      'Partially done', 'Partially complete', 'Partially implemented', 'Working on it', 'In flight', 'Active', 'En curso', 'En progreso',
      'En proceso', 'Parcial', 'Em andamento', 'Em progresso', 'Em curso', 'En cours', 'In Arbeit', 'Laufend',
      'In Bearbeitung', '進行中', '対応中', '着手', '一部完了', '作業中', '进行中', '处理中', '部分完成',
    ],
    done: [
      'Done', 'Complete', 'Completed', 'Closed', 'Fixed', 'Resolved', 'Merged', 'Deployed', 'Implemented', 'Finished',
      'Shipped', 'Landed', 'Applied', 'Released', 'Delivered', 'Verified', 'Documented', 'Live', 'Hecho', 'Hecha', 'Hechas',
      'Completado', 'Completada', 'Completadas', 'Completo', 'Cerrado', 'Cerrada', 'Resuelto', 'Terminado', 'Listo',
      'Implementado', 'Implementada', 'Implementadas', 'Feito', 'Feita', 'Feitas', 'Feitos', 'Concluído', 'Concluída',
      'Concluídas', 'Fechado', 'Resolvido', 'Fait', 'Terminé', 'Terminée', 'Fermé', 'Résolu', 'Erledigt', 'Abgeschlossen',
      'Fertig', 'Umgesetzt', '完了', '完了済み', '対応済み', '対応済', '実施済み', '実施済', '済', '済み', '解決済み', '実装完了', '実装済み', '已完成', '完成',
      '已解决', '已修复', '已关闭', '已上线',
    ],
    declined: [
      'Declined', "Won't do", "Won't fix", 'Wont do', 'Wont fix', 'Will not do', 'Cancelled', 'Canceled', 'Rejected', 'N/A',
      'Not applicable', 'Not pursued', 'Not needed', 'No longer needed', 'Not planned', 'Dropped', 'Abandoned', 'Obsolete',
      'Superseded', 'Duplicate', 'Skipped', 'Descartado', 'Descartada', 'Cancelado', 'Cancelada', 'Rechazado', 'No aplica',
      'Rejeitado', 'Não se aplica', 'Annulé', 'Abandonné', 'Rejeté', 'Abgelehnt', 'Verworfen', 'Entfällt', '中止', '見送り',
      '不要', '却下', '対象外', '取消', '已取消', '不做', '已拒绝',
    ],
  },
};
