import { foldedKey } from '../key.ts';

// Names of sections in real postmortems, by kind. Data, not code: add a spelling here and every reader knows it.

export type PartKind =
  | 'metadata'
  | 'summary'
  | 'impact'
  | 'detection'
  | 'timeline'
  | 'rootCause'
  | 'contributingFactors'
  | 'wentWell'
  | 'wentWrong'
  | 'gotLucky'
  | 'resolution'
  | 'actionItems'
  | 'tracking'
  | 'prevention'
  | 'lessons'
  | 'technicalLessons'
  | 'processLessons'
  | 'questions'
  | 'evidence'
  | 'communication'
  | 'references'
  | 'similar'
  | 'review'
  | 'appendix';

const NAMES: Record<PartKind, string[]> = {
  metadata: ['Metadata', 'Incident details', 'Overview', 'Incident metadata', 'Basic information', 'Header'],
  summary: [
    'Summary', 'Executive summary', 'Incident summary', 'Issue summary', 'TLDR', 'TL;DR', 'What happened', 'Overview of the incident',
    'Resumen', 'Resumen ejecutivo', 'Resumo', 'Resumo executivo', '概要', '摘要', 'サマリー', 'Résumé',
  ],
  impact: [
    'Impact', 'Impact assessment', 'User impact', 'Business impact', 'Customer impact', 'System impact', 'Impact analysis',
    'Impacto', '影響', '影響範囲', '影响', '影响范围',
  ],
  detection: ['Detection', 'How we detected it', 'Detección', 'Detecção', '検知', '検出', '检测'],
  timeline: [
    'Timeline', 'Timeline of events', 'Incident timeline', 'Event timeline', 'Chronology', 'Sequence of events', 'Detailed timeline',
    'Línea de tiempo', 'Linea de tiempo', 'Cronología', 'Cronologia', 'Linha do tempo', 'タイムライン', '时间线', '時間線', '时间轴', 'Chronologie',
  ],
  rootCause: [
    'Root cause', 'Root causes', 'Root cause analysis', 'Primary cause', 'Cause', 'Causes', 'RCA', 'The root cause', 'Root cause and resolution',
    'Causa raíz', 'Causa raiz', 'Causas', '根本原因', '原因', '根因', '根因分析', '根本原因分析',
  ],
  contributingFactors: [
    'Contributing factors', 'Contributing factor', 'Contributing causes', 'Secondary causes', 'Factores contribuyentes', 'Fatores contribuintes', '寄与要因', '促成因素',
  ],
  wentWell: [
    'What went well', 'What worked well', 'What worked', 'What went right', 'Things that went well', 'Went well', 'Positives',
    'Qué salió bien', 'O que deu certo', 'O que funcionou', 'うまくいったこと', '做得好的', 'Ce qui a bien fonctionné',
  ],
  wentWrong: [
    'What went wrong', 'What went poorly', "What didn't go well", 'What did not go well', 'What could be improved', 'What could have gone better',
    'Things that went poorly', 'Went wrong', 'Qué salió mal', 'O que deu errado', 'うまくいかなかったこと', '做得不好的',
  ],
  gotLucky: ['Where we got lucky', 'Got lucky', 'Where did we get lucky', 'Luck', '幸運だったこと'],
  resolution: [
    'Resolution', 'Resolution and recovery', 'Recovery', 'Mitigation', 'Fix', 'The fix', 'Remediation', 'Solution', 'Immediate actions taken',
    'Resolución', 'Resolução', '対応', '復旧', '解决方案', '解決',
  ],
  actionItems: [
    'Action items', 'Actions', 'Follow-up actions', 'Follow ups', 'Follow-up', 'Followup', 'Next steps', 'Corrective actions', 'Preventive actions',
    'Corrective and preventative measures', 'Corrective and preventive actions', 'Recommendations', 'Todo', 'Remediation items', 'Improvements',
    'Acciones', 'Acciones preventivas', 'Acciones correctivas', 'Próximos pasos', 'Ações', 'Itens de ação', 'アクションアイテム', '改进措施', '后续行动',
  ],
  tracking: ['Follow-up actions tracking', 'Action item tracking', 'Action items tracking', 'Follow-up tracking'],
  prevention: ['Prevention', 'Prevention measures', 'Preventive measures', 'Prevention strategies', 'Preventative measures', 'Future prevention', 'Prevención', '再発防止', '再発防止策', '预防措施'],
  lessons: ['Lessons learned', 'Lessons', 'Learnings', 'What we learned', 'Lecciones aprendidas', 'Lições aprendidas', '教訓', '学び', '经验教训'],
  technicalLessons: ['Technical lessons'],
  processLessons: ['Process lessons'],
  questions: ['Questions for further investigation', 'Open questions', 'Unanswered questions', 'Preguntas abiertas'],
  evidence: ['Supporting evidence', 'Evidence', 'Supporting information', 'Supporting data', 'Evidencia', '証跡'],
  communication: ['Communication log', 'Communication', 'Communications', 'Internal communication', 'External communication'],
  references: ['References', 'Related links', 'Links', 'Related', 'Related documents', 'Referencias', 'Referências', '参考', '関連'],
  similar: ['Similar past incidents', 'Related incidents', 'Past incidents', 'Similar incidents', 'Previous incidents'],
  review: ['Review and approval', 'Review', 'Approval', 'Sign-off', 'Approvals', 'Reviewers', 'Distribution'],
  appendix: ['Appendix', 'Appendices'],
};

const KIND_BY_KEY = new Map(Object.entries(NAMES).flatMap(([kind, names]) => names.map((name) => [foldedKey(name), kind as PartKind])));

/** Kind of a section by its heading or label, null when no name fits. Numbering, emoji and parentheses do not count. */
export function kindOfHeading(heading: string): PartKind | null {
  return KIND_BY_KEY.get(foldedKey(heading)) ?? null;
}
