import { foldedKey } from '../key.ts';
import { remembered } from '../remembered.ts';

// Columns of action tables and labels of action fields, by what they hold. Data: add a spelling here and lists and tables know it.

export type ActionField = 'title' | 'owner' | 'due' | 'state' | 'completedOn' | 'reference' | 'notes' | 'horizon' | 'priority' | 'type' | 'number';

const FIELDS: Record<ActionField, string[]> = {
  title: [
    'Action item', 'Action items', 'Action', 'Actions', 'Follow-up action', 'Follow-up', 'Follow-up item', 'Corrective action', 'Preventive action', 'Task', 'Tasks', 'Todo', 'To do', 'Item', 'Acción', 'Acción correctiva', 'Acción preventiva',
    'Tarea', 'Ação', 'Ação corretiva', 'Tarefa', 'Tâche', 'Maßnahme', 'Aufgabe', 'アクション', 'アクションアイテム', '対策', 'タスク', '行动', '行动项', '任务', '改进措施', '改进项',
    'Recommendation', 'Improvement', 'Measure', 'What', 'Work item', 'Remediation', 'Title', 'Summary', 'Description', 'Details', 'Change', 'Medida', 'Descripción', 'Descrição', 'Mesure', 'Beschreibung', '対応', '対応内容', '項目', '内容', '措施', '事項',
  ],
  owner: [
    'Owner', 'Owners', 'Action owner', 'Owned by', 'Assignee', 'Assignees', 'Assigned to', 'Assigned', 'DRI', 'Responsible', 'Responsible party', 'Responsible person', 'Responsibility', 'Who', 'Lead', 'Person', 'Team', 'Owner team',
    'Owner/Team', 'Contact', 'Responsable', 'Responsables', 'Encargado', 'Asignado a', 'Propietario', 'Dueño', 'Responsável', 'Responsáveis', 'Dono', 'Propriétaire', 'Assigné à', 'Qui', 'Quién', 'Quem', 'Verantwortlich',
    'Verantwortliche', 'Verantwortlicher', 'Zuständig', 'Wer', '担当', '担当者', '責任者', 'オーナー', '负责人', '責任人', '责任人', '负责团队',
  ],
  due: [
    'Due', 'Due date', 'Due by', 'Due on', 'Date due', 'Deadline', 'ETA', 'Target', 'Target date', 'Target completion', 'Target release', 'Completion target', 'Timeline', 'Timeframe', 'When', 'By', 'By when', 'Date', 'Expected',
    'Expected completion', 'Fecha', 'Fecha límite', 'Fecha objetivo', 'Plazo', 'Vence', 'Vencimiento', 'Prazo', 'Data', 'Data limite', 'Data alvo', 'Échéance', 'Date limite', 'Date cible', 'Délai', 'Quand', 'Cuándo', 'Quando', 'Frist', 'Fällig',
    'Fällig am', 'Termin', 'Zieldatum', 'Bis', '期限', '期日', '締切', '締め切り', '目標日', '予定日', '截止', '截止日期', '截止时间', '期望完成时间', '计划完成时间',
  ],
  state: ['Status', 'State', 'Progress', 'Done', 'Done?', 'Current status', 'Estado', 'Estatus', 'Situação', 'Statut', 'État', 'Stand', 'Zustand', '状態', 'ステータス', '状況', '進捗', '状态', '进度', '进展', '完成情况'],
  completedOn: [
    'Completed', 'Completed on', 'Completed at', 'Completion date', 'Date completed', 'Done on', 'Closed on', 'Finished', 'Landed', 'Completado', 'Fecha de finalización', 'Fecha de cierre', 'Concluído em', 'Data de conclusão', 'Terminé le',
    'Date de fin', 'Erledigt am', 'Abgeschlossen am', '完了', '完了日', '実装完了', '実施日', '完成日期', '完成时间', '实际完成时间',
  ],
  reference: [
    'Tracking', 'Tracked in', 'Tracked by', 'Tracked at', 'Tracking issue', 'Tracker', 'Ticket', 'Tickets', 'Issue', 'Issues', 'PR', 'PRs', 'Issue / PR', 'Issue or PR', 'PR / Issue', 'Pull request', 'Jira', 'Bug', 'Link', 'Links', 'Reference', 'References', 'Ref',
    'Enlace', 'Referencia', 'Chamado', 'Referência', 'Lien', 'Tarefa no Jira', 'Verweis', '追跡', 'チケット', 'リンク', '関連', '工单', '链接', '跟踪',
  ],
  notes: [
    'Notes', 'Note', 'Comment', 'Comments', 'Remarks', 'Rationale', 'Reason', 'Why', 'How', 'Context', 'Evidence', 'Completion evidence', 'Verification', 'Success criteria', 'Acceptance criteria', 'Impact', 'Effort', 'Estimate', 'Purpose', 'Outcome', 'Result',
    'File', 'Files', 'Tool', 'Tools', 'Location', 'Example', 'Path', 'See', 'See also', 'Dependencies', 'Notas', 'Nota', 'Comentarios', 'Observaciones', 'Archivo', 'Archivos', 'Observações', 'Comentários', 'Arquivo', 'Remarques', 'Bemerkung', 'Bemerkungen', 'Notizen', '備考',
    'メモ', '補足', '备注', '说明',
  ],
  horizon: ['Horizon', 'Term', 'Phase', 'Horizonte', '期間'],
  priority: ['Priority', 'Prio', 'Severity', 'P', 'Prioridad', 'Prioridade', 'Priorité', 'Priorität', '優先度', '優先順位', '优先级'],
  type: ['Type', 'Category', 'Kind', 'Area', 'Component', 'Action type', 'Class', 'Tipo', 'Categoría', 'Categoria', 'Área', 'Catégorie', 'Kategorie', 'Typ', 'Art', '種別', '種類', 'カテゴリ', 'カテゴリー', '分類', '类型', '分类', '类别'],
  number: ['ID', 'No', 'Nr', 'Number', 'Num', 'Ref ID', 'AI', 'N', 'Step', '番号', '编号', '序号'],
};

const FIELD_BY_KEY = new Map(Object.entries(FIELDS).flatMap(([field, names]) => names.map((name) => [foldedKey(name), field as ActionField])));

const FIRST_VAGUE = FIELDS.title.indexOf('Recommendation');
const TITLE_RANK = new Map(FIELDS.title.map((name, i) => [foldedKey(name), i]));

/** What a column or a field label holds; null when no name fits. `#` is a number column. */
export const actionFieldOf: (label: string) => ActionField | null = remembered((label) =>
  /^\s*(?:#|№|[nN][º°])\s*$/.test(label) ? 'number' : (FIELD_BY_KEY.get(foldedKey(label)) ?? null),
);

/** How well a column names the action itself: the lower, the better, null when it does not. */
export function titleRank(label: string): number | null {
  return TITLE_RANK.get(foldedKey(label)) ?? null;
}

/** Labels that open a field inside running text (`Owner: ana`, `期限：…`); words too common in prose are left out. */
export const INLINE_LABELS: readonly (readonly [ActionField, readonly string[]])[] = (
  [
    ['owner', FIELDS.owner, ['Lead', 'Team', 'Person', 'Who', 'Contact', 'Qui', 'Wer']],
    ['due', FIELDS.due, ['By', 'Date', 'When', 'Data', 'Timeline', 'Expected', 'Target', 'Bis', 'Fecha']],
    ['state', FIELDS.state, ['Done', 'Done?', 'Progress', 'Stand', 'State', '状況']],
    ['completedOn', FIELDS.completedOn, ['Finished']],
    ['reference', FIELDS.reference, ['Link', 'Links', 'Reference', 'References', 'Bug', 'PR', 'PRs', 'Issue', 'Issues', '関連', 'リンク', '链接']],
    ['priority', FIELDS.priority, ['P', 'Severity']],
  ] as const
).map(([field, names, strict]) => [field, names.filter((name) => !(strict as readonly string[]).includes(name))] as const);

/** Short labels that open a field only after a separator or an opening bracket (`- Target: v2`, `(Team: core)`). */
export const DELIMITED_LABELS: readonly (readonly [ActionField, readonly string[]])[] = [
  ['owner', ['Lead', 'Team', 'Who', 'Qui', 'Wer']],
  ['due', ['By', 'Date', 'When', 'Data', 'Timeline', 'Expected', 'Target', 'Bis', 'Fecha']],
  ['state', ['Done', 'Progress', 'State']],
  ['reference', ['Link', 'Links', 'Reference', 'References', 'Ref', 'Bug', 'PR', 'Issue', 'Issues']],
];

/** True for a column heading that can only name actions; `Description` and `Measure` may head other things. */
export function namesActions(label: string): boolean {
  return (titleRank(label) ?? FIRST_VAGUE) < FIRST_VAGUE;
}
