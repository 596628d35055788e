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

export const SECTION_ALIASES: Record<PartKind, string[]> = {
  metadata: [
    'Metadata', 'Incident details', 'Incident metadata', 'Incident information', 'Overview', 'Basic information', 'Header', 'Metadatos',
    'Metadados', 'Datos generales', 'Métadonnées', 'Metadaten', 'メタデータ', '基本情報', '基本信息', '元数据',
  ],
  summary: [
    'Summary', 'Executive summary', 'Incident summary', 'Issue summary', 'Problem summary', 'TLDR', 'TL;DR', 'What happened', 'The problem',
    'Problem', 'Issue', 'Problem description', 'Overview of the incident', 'Incident overview', 'Abstract', 'Summary of the incident', 'In short',
    'Resumen', 'Resumen ejecutivo', 'Resumen del incidente', 'Qué pasó', 'Qué sucedió', 'Resumo', 'Resumo executivo', 'Resumo do incidente',
    'O que aconteceu', 'Résumé', 'Résumé exécutif', 'Que s’est-il passé', 'Zusammenfassung', 'Was ist passiert', 'Kurzfassung',
    '概要', 'インシデント概要', 'サマリー', 'エグゼクティブサマリー', '要約', '何が起きたか', '摘要', '概述', '事件概述', '事故概述', '问题',
  ],
  impact: [
    'Impact', 'Impact assessment', 'User impact', 'Business impact', 'Customer impact', 'System impact', 'Impact analysis', 'What was the impact', 'Who was affected', 'What was affected', 'Impact summary',
    'Technical impact', 'Scope of impact', 'Affected systems', 'Blast radius', 'Impacto', 'Impacto en clientes', 'Impacto no cliente', 'Impacto del incidente',
    'Impacto do incidente', 'Auswirkung', 'Auswirkungen', 'Conséquences', '影響', '影響範囲', '影響評価', 'ユーザー影響', '影响', '影响范围', '影响评估',
  ],
  detection: [
    'Detection', 'How we detected it', 'How was it detected', 'How it was detected', 'Discovery', 'Detección', 'Detecção', 'Détection', 'Erkennung',
    '検知', '検出', '发现', '检测',
  ],
  timeline: [
    'Timeline', 'Timeline of events', 'Incident timeline', 'Event timeline', 'Chronology', 'Sequence of events', 'Detailed timeline', 'Events timeline',
    'Chronology of events', 'Order of events', 'Incident log', 'Línea de tiempo', 'Línea temporal', 'Cronología', 'Linha do tempo', 'Cronologia',
    'Cronologia dos eventos', 'Chronologie', 'Chronologie des événements', 'Zeitlinie', 'Zeitleiste', 'Zeitverlauf', 'Zeitlicher Ablauf', 'Ablauf',
    'タイムライン', '時系列', '経緯', '时间线', '時間線', '时间轴', '事件时间线', '事件经过',
  ],
  rootCause: [
    'Root cause', 'Root causes', 'Root cause analysis', 'Primary cause', 'Primary root cause', 'Technical root cause', 'Actual root cause', 'Immediate cause',
    'Cause', 'Causes', 'Cause analysis', 'Cause of the problem', 'Cause of the incident', 'RCA', 'The root cause', 'Root cause and resolution', 'Trigger and root cause',
    'Why it happened', 'What was the root cause', 'What caused it', 'What caused this', 'Why did it happen', 'Why did this happen', 'Why this happened', 'Why this happens', 'Causa raíz', 'Causa principal', 'Causa', 'Causas', 'Análisis de causa raíz',
    'Por qué sucedió', 'Por qué pasó', 'Causas raiz', 'Análise de causa raiz', 'Cause racine', 'Cause principale', 'Causes racines', 'Analyse des causes',
    'Ursache', 'Hauptursache', 'Grundursache', 'Ursachenanalyse',
    '根本原因', '原因', '直接原因', '原因分析', '根因', '根因分析', '根本原因分析',
  ],
  contributingFactors: [
    'Contributing factors', 'Contributing factor', 'Contributing causes', 'Contributory factors', 'Secondary causes', 'Aggravating factors', 'Factores contribuyentes',
    'Factores que contribuyeron', 'Fatores contribuintes', 'Fator contribuinte', 'Factor contribuyente', 'Facteurs contributifs', 'Facteurs aggravants',
    'Beitragende Faktoren', '寄与要因', '寄与因子', '促成因素', '影响因素', '诱因',
  ],
  wentWell: [
    'What went well', 'What worked well', 'What worked', 'What went right', 'What helped', 'Things that went well', 'Things that went right', 'Went well', 'Positives',
    'What did we do well', 'What we did well', 'The good', 'Qué salió bien', 'Qué funcionó', 'Qué funcionó bien', 'Lo que funcionó', 'Lo que funcionó bien',
    'Lo que salió bien', 'O que deu certo', 'O que funcionou', 'O que funcionou bem', 'O que correu bem', 'Ce qui a bien fonctionné', 'Ce qui s’est bien passé',
    'Was gut lief', 'Was lief gut', 'うまくいったこと', '良かったこと', '良かった点', '做得好的', '做得好的地方', '顺利的方面',
  ],
  wentWrong: [
    'What went wrong', 'What went poorly', 'What went badly', "What didn't go well", "What didn't go so well", 'What did not go well', 'What did not help', "What didn't work",
    'What did not work', 'What could be improved', 'What can be improved', 'What could have gone better', 'What could have been better', 'What needs improvement',
    'Areas for improvement', 'Things that went poorly', 'Things that went wrong', 'Went wrong', 'The bad', 'Qué salió mal', 'Qué falló', 'Lo que falló', 'Lo que salió mal',
    'Qué se puede mejorar', 'O que deu errado', 'O que não funcionou', 'O que correu mal', 'O que pode melhorar', 'Ce qui n’a pas fonctionné', 'Ce qui s’est mal passé',
    'Was schlecht lief', 'Was lief schlecht', 'うまくいかなかったこと', '改善が必要なこと', '改善点', '悪かったこと', '做得不好的', '做得不好的地方', '不足之处', '待改进',
  ],
  gotLucky: [
    'Where we got lucky', 'Where we were lucky', 'Got lucky', 'Where did we get lucky', 'How we got lucky', 'What we got lucky with', 'Luck', 'Dónde tuvimos suerte',
    'Onde tivemos sorte', 'Où nous avons eu de la chance', 'Wo wir Glück hatten', '幸運だったこと', '運が良かったこと', '幸运之处',
  ],
  resolution: [
    'Resolution', 'Resolution and recovery', 'Recovery', 'Mitigation', 'Mitigations', 'Mitigation steps', 'Mitigation and resolution', 'Fix', 'Fixes', 'The fix', 'Fix applied', 'Fixes applied', 'Applied fixes',
    'Fixes implemented', 'Immediate fix', 'Immediate fixes', 'Remediation', 'Solution', 'Immediate actions taken', 'Actions taken', 'Steps taken', 'Resolution steps',
    'Resolution steps taken', 'Steps to resolution', 'Recovery steps', 'Recovery actions', 'Response', 'Incident response', 'How it was fixed', 'How was it fixed', 'How did we fix it', 'How was it resolved', 'How we fixed it', 'How we resolved it', 'What was done',
    'Resolución', 'Solución', 'Solución aplicada', 'Acciones tomadas', 'Acciones realizadas', 'Mitigación', 'Recuperación', 'Resolução', 'Solução', 'Ações tomadas',
    'Ações realizadas', 'Mitigação', 'Mitigação imediata', 'Résolution', 'Actions menées', 'Behebung', 'Lösung', 'Wiederherstellung',
    '対応', '復旧', '解決', '復旧対応', '対応内容', '実施した対応', '解决方案', '修复', '处理过程', '恢复', '解决',
  ],
  actionItems: [
    'Action items', 'Action item', 'Actions', 'Action plan', 'Action list', 'Action points', 'Remedial actions', 'Follow-up actions', 'Follow ups', 'Follow-up', 'Followups',
    'Follow-up items', 'Follow-up tasks', 'Follow-up work', 'Follow-up improvements', 'Follow-on work', 'Follow-on hardening', 'Required follow-up', 'Required actions',
    'Next steps', 'Next actions', 'Corrective actions', 'Corrective action items', 'Corrective actions with owners', 'Preventive actions', 'Preventative actions',
    'Corrective measures', 'Corrective and preventative measures', 'Corrective and preventive measures', 'Corrective and preventive actions',
    'Corrective and preventative actions', 'Recommendations', 'Recommended actions', 'Recommended next steps', 'Recommendations and next steps', 'Todo', 'To do', 'To-dos',
    'Things to do', 'Things still to do', 'Still to do', 'Outstanding work', 'Outstanding items', 'Open items', 'Remaining work', 'Remaining tasks', 'Remediation items',
    'Remediation plan', 'Remediation actions', 'Mitigation plan', 'Recovery plan', 'Improvement plan', 'Improvements', 'Future improvements', 'Planned improvements',
    'Improvement actions', 'Proposed changes', 'Planned work', 'Future work', 'Tasks', 'Post-incident actions', 'Post-mortem actions', 'Postmortem actions',
    'Post-incident action items', 'Repair items', 'Immediate action items', 'Short-term actions', 'Short-term action items', 'Short-term improvements',
    'Medium-term actions', 'Long-term actions', 'Long-term action items', 'Long-term improvements', 'Long-term fixes', 'Immediate actions',
    "What we're doing next", 'What we will do', 'What are we doing about it', 'What we are changing', "What we'll change", "What I'd actually change", 'What happens next',
    'Acciones', 'Acciones preventivas', 'Acciones correctivas', 'Acciones correctivas y preventivas', 'Acciones recomendadas', 'Acciones de seguimiento', 'Acciones pendientes',
    'Elementos de acción', 'Plan de acción', 'Próximos pasos', 'Siguientes pasos', 'Seguimiento', 'Recomendaciones', 'Mejoras', 'Tareas', 'Tareas pendientes',
    'Ações', 'Itens de ação', 'Ações corretivas', 'Ações preventivas', 'Ações corretivas e preventivas', 'Ações de acompanhamento', 'Plano de ação', 'Próximos passos',
    'Acompanhamento', 'Recomendações', 'Melhorias', 'Tarefas', 'Pendências', 'Actions correctives', 'Actions préventives', 'Actions à mener', 'Actions de suivi',
    'Plan d’action', 'Actions d’amélioration', 'Mesures correctives', 'Acciones de mejora', 'Plan de mejora', 'Medidas correctivas', 'Compromisos', 'Ações de melhoria', 'Plano de melhoria', 'Medidas corretivas', 'Verbesserungsmaßnahmen', 'Massnahmen', 'Offene Punkte', 'Plan d’actions', 'Prochaines étapes', 'Suivi', 'Recommandations', 'Améliorations', 'Maßnahmen', 'Folgemaßnahmen', 'Korrekturmaßnahmen', 'Aktionspunkte',
    'Nächste Schritte', 'Empfehlungen', 'Verbesserungen', 'Aufgaben',
    'アクションアイテム', 'アクション', 'アクションプラン', '追加アクションアイテム', '今後の対応', '今後のアクション', '今後の課題', '改善策', '改善アクション', 'フォローアップ', '次のステップ', '対応策', 'TODO',
    '改进措施', '后续行动', '行动项', '行动计划', '后续工作', '后续措施', '改进项', '改进计划', '下一步', '下一步计划', '待办', '待办事项', '整改措施',
  ],
  tracking: [
    'Follow-up actions tracking', 'Action item tracking', 'Action items tracking', 'Follow-up tracking', 'Action tracking', 'Action tracker', 'Actions tracking',
    'Seguimiento de acciones', 'Acompanhamento das ações', 'Suivi des actions', 'Maßnahmenverfolgung', 'アクション追跡', '行动跟踪',
  ],
  prevention: [
    'Prevention', 'Prevention measures', 'Preventive measures', 'Preventative measures', 'Prevention strategies', 'Prevention plan', 'Preventive work', 'Preventing recurrence',
    'Future prevention', 'How to prevent this', 'How we prevent this', 'How will we prevent this', 'How do we prevent this', 'What are we doing to prevent this', 'What are we doing to prevent it from happening again', 'What are we doing to prevent this from happening again', 'How will we prevent this from happening again', 'How do we prevent this from happening again', 'How can we prevent this', 'Prevención', 'Medidas preventivas',
    'Medidas de prevención', 'Medidas preventivas implementadas', 'Prevenção', 'Medidas de prevenção', 'Prévention', 'Mesures préventives', 'Prävention', 'Vorbeugung',
    'Vorbeugende Maßnahmen', '再発防止', '再発防止策', '予防', '予防策', '恒久対策', '预防', '预防措施', '防范措施',
  ],
  lessons: [
    'Lessons learned', 'Lessons learnt', 'Lessons', 'Learnings', 'Key learnings', 'Key lessons', 'Takeaways', 'Key takeaways', 'What we learned', 'What did we learn', 'The general lesson',
    'Lecciones', 'Lecciones aprendidas', 'Aprendizajes', 'Lições', 'Lições aprendidas', 'Aprendizados', 'Leçons', 'Leçons apprises', 'Enseignements', 'Lehren', 'Erkenntnisse',
    'Gelernte Lektionen', '教訓', '学び', '追加学び', '得られた教訓', '经验教训', '教训', '后续与教训', '经验总结',
  ],
  technicalLessons: ['Technical lessons', 'Technical learnings', 'Lecciones técnicas', 'Lições técnicas', 'Technische Erkenntnisse', '技術的教訓', '技術的な教訓', '技术教训'],
  processLessons: ['Process lessons', 'Process learnings', 'Organizational lessons', 'Lecciones de proceso', 'Lições de processo', '組織的教訓', '組織的な教訓', 'プロセスの教訓', '流程教训'],
  questions: [
    'Questions for further investigation', 'Open questions', 'Unanswered questions', 'Outstanding questions', 'Remaining questions', 'Questions for the learning review',
    'Preguntas abiertas', 'Perguntas em aberto', 'Questions ouvertes', 'Offene Fragen', '未解決の疑問', '残課題', '未解决的问题', '遗留问题',
  ],
  evidence: ['Supporting evidence', 'Evidence', 'Supporting information', 'Supporting data', 'Logs and evidence', 'Evidencia', 'Evidencias', 'Evidência', 'Evidências', 'Preuves', 'Belege', '証跡', '観測証跡', '证据'],
  communication: [
    'Communication log', 'Communication', 'Communications', 'Internal communication', 'External communication', 'Customer communication', 'Comunicación', 'Comunicação', 'Kommunikation',
    'コミュニケーション', '沟通记录',
  ],
  references: [
    'References', 'Related links', 'Links', 'Related', 'Related documents', 'Related documentation', 'Related docs', 'Useful resources', 'Further reading', 'Resources', 'Referencias',
    'Enlaces', 'Referências', 'Referências internas', 'Références', 'Liens', 'Referenzen', 'Verweise', '参考', '関連', '参考資料', '外部資料', '関連リソース', '参考资料', '相关链接',
  ],
  similar: ['Similar past incidents', 'Related incidents', 'Past incidents', 'Similar incidents', 'Previous incidents', 'Prior incidents', 'Incidentes similares', 'Incidentes anteriores', '類似インシデント', '类似事件'],
  review: ['Review and approval', 'Review', 'Approval', 'Sign-off', 'Signoff', 'Approvals', 'Reviewers', 'Distribution', 'Aprobación', 'Aprovação', 'Freigabe', '承認', '审批'],
  appendix: ['Appendix', 'Appendices', 'Annex', 'Anexo', 'Apéndice', 'Apêndice', 'Annexe', 'Anhang', '付録', '附录'],
};

/** Words before a section's name that do not change its kind: `Detailed timeline`, `Our lessons learned`. */
export const LEADING_WORDS: readonly string[] = [
  'the', 'our', 'my', 'incident', 'detailed', 'full', 'complete', 'brief', 'short', 'quick', 'high-level', 'high level', 'initial', 'final', 'overall', 'key', 'main', 'major', 'additional',
  'proposed', 'planned', 'recommended', 'suggested', 'postmortem', 'post-mortem', 'post-incident', 'post incident', 'outstanding', 'remaining', 'further', 'open', 'confirmed', 'probable', 'likely',
  'underlying', 'ultimate', 'optional', '追加', '主な', '詳細な', '主要',
];

/** What may follow a section's name without changing its kind: `Timeline all times approximate`, `Root cause details`. */
export const TRAILING_WORDS: readonly string[] = [
  'utc', 'gmt', 'pst', 'pdt', 'est', 'edt', 'cst', 'cet', 'cest', 'bst', 'ist', 'jst', 'details', 'detail', 'section', 'list', 'overview', 'notes', 'with owners', 'and owners', 'to date', 'so far',
  'for this incident', 'of the incident', 'del incidente', 'do incidente', "de l'incident",
];

/** A heading that begins like this takes its kind from what stands after the colon or dash: `Appendix A: Timeline`. */
export const ORDINAL_PREFIX: RegExp = /^(?:phase|part|step|section|appendix|annex|anexo|fase|parte|teil|partie|第)\s*(?:\d{1,3}|[A-Z]|[IVX]{1,5})?\s*(?:章|部|節|部分)?$/iu;
