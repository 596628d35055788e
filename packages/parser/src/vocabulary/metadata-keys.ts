import { foldedKey } from '../key.ts';
import { remembered } from '../remembered.ts';

// Names of the keys in the header of real postmortems, by what they mean. Data, not code: add a spelling here.

export type MetadataKey =
  | 'title'
  | 'id'
  | 'date'
  | 'started'
  | 'ended'
  | 'discovered'
  | 'severity'
  | 'status'
  | 'duration'
  | 'services'
  | 'tags'
  | 'summary'
  | 'timeZone'
  | 'author'
  | 'reviewer'
  | 'approver'
  | 'distribution';

// Within a key the first name is the best witness: where a header has several, `Duration` is preferred to `Downtime`.
// prettier-ignore
const NAMES: Record<MetadataKey, string[]> = {
  title: ['Title', 'Incident title', 'Incident name', 'Titre', 'Título', 'Titel', 'Subject', 'Asunto', 'Assunto', 'Objet', 'Betreff', 'タイトル', '标题', '件名'],
  id: [
    'Incident ID', 'Postmortem ID', 'Incident number', 'Incident #', 'Incident no', 'ID', 'Incident key', 'Report ID',
    'Incident reference', 'Reference number', 'PM ID', 'RCA ID', 'Incident', 'ID del incidente', 'ID de incidente',
    'ID do incidente', 'ID de l’incident', 'Identifiant', 'Vorfall-ID', 'Incident-ID', 'インシデントID', 'インシデント番号', '事件编号',
    '事故编号', '编号',
  ],
  date: [
    'Date', 'Incident date', 'Date of incident', 'Date of the incident', 'Date of occurrence', 'Date(s)', 'Dates',
    'Date and time', 'Date/Time', 'Incident date/time', 'Incident date and time', 'Date and time of incident',
    'Time of incident', 'Date & time', 'Day', 'When', 'Fecha', 'Fecha del incidente', 'Data', 'Data do incidente',
    'Data da ocorrência', 'Date de l’incident', 'Datum', '日付', '日時', '日期', '事故日期', '事件日期', 'วันที่',
  ],
  started: [
    'Started', 'Start', 'Start time', 'Start date', 'Started at', 'Incident start', 'Incident start time',
    'Incident started', 'Began', 'Begin', 'Occurred', 'Occurred at', 'Occurred on', 'Onset', 'First seen', 'Impact start',
    'Time started', 'Outage start', 'Inicio', 'Inicio del incidente', 'Início', 'Início do incidente', 'Primeiro visto',
    'Primera vez visto', 'Début', 'Beginn', '発生日時', '発生日', '発生', '発生時刻', '开始时间', '发生时间', '发生日期', '起始时间',
  ],
  ended: [
    'Ended', 'End', 'End time', 'End date', 'Ended at', 'Incident end', 'Incident end time', 'Incident ended',
    'Resolved at', 'Resolved on', 'Impact end', 'Time ended', 'Outage end', 'Fin', 'Fim', 'Fim do incidente', 'Ende',
    '復旧日時', '終了日時', '结束时间', '恢复时间',
  ],
  discovered: [
    'Discovered', 'Detected', 'Issue discovered', 'Date discovered', 'Date detected', 'Detected at', 'Discovered on',
    'Detected on', 'Reported', 'Detectado', 'Detetado', 'Descubierto', '検知日時', '发现时间', '发现日期',
  ],
  severity: [
    'Severity', 'Incident severity', 'Severity level', 'Severity/Priority', 'Severity classification', 'Impact severity',
    'Incident priority', 'Sev', 'Impact level', 'Priority', 'Criticality', 'Severidad', 'Severidad sugerida', 'Gravedad',
    'Severidade', 'Gravidade', 'Gravité', 'Sévérité', 'Schweregrad', '重大度', '深刻度', '重要度', '严重程度', '严重度', '严重级别', '严重性',
    '级别', 'ความรุนแรง',
  ],
  status: [
    'Status', 'Incident status', 'Current status', 'State', 'Postmortem status', 'Document status', 'Estado',
    'Estado actual', 'Estado atual', 'Estado del incidente', 'Situação', 'Statut', 'État', 'Zustand', 'ステータス', '状態', '状态',
    '状況', 'สถานะ',
  ],
  duration: [
    'Duration', 'Total duration', 'Incident duration', 'Outage duration', 'Duration of impact', 'Duration of incident',
    'Duration of outage', 'Duration of full outage', 'Duration of the outage', 'Duration of the incident',
    'Impact duration', 'Duración', 'Duración total', 'Duración del incidente', 'Duração', 'Duração total',
    'Duração do impacto', 'Duração do incidente', 'Durée', 'Durée totale', 'Dauer', '影響時間', '影響期間', '継続時間', '期間', '持续时间',
    '影响时长', '时长', 'Customer impact duration', 'User impact duration', 'Affected duration', 'Total outage time',
    'Total outage duration', 'Length of outage', 'Total downtime', 'Downtime', 'Service downtime', 'Outage length',
    'Impact window', 'Outage window', 'Incident window', 'Time window', 'Time range', 'Tiempo de caída', 'Tiempo total de caída', 'Tiempo fuera de servicio', 'Tiempo total fuera de servicio', 'Tiempo total fuera', 'Tempo fora do ar', 'Total time',
    'Time to resolve', 'Time to resolution', 'Resolution time', 'Tiempo de resolución', 'Tempo de resolução',
  ],
  services: [
    'Services affected', 'Affected services', 'Affected service', 'Service affected', 'Impacted services',
    'Impacted service', 'Services impacted', 'Services', 'Service', 'Service(s)', 'Affected systems', 'Affected system',
    'Systems affected', 'Impacted systems', 'System(s)', 'Systems', 'System', 'Affected components', 'Components',
    'Affected component', 'Component', 'Servicios', 'Servicios afectados', 'Servicio', 'Servicio afectado',
    'Sistemas afectados', 'Componentes afectados', 'Serviços', 'Serviços afetados', 'Serviço', 'Serviço afetado',
    'Sistemas afetados', 'Services affectés', 'Services touchés', 'Betroffene Dienste', 'Betroffene Systeme', '影響サービス',
    '影響を受けたサービス', '対象サービス', '影响服务', '受影响服务', '受影响的服务',
  ],
  tags: ['Tags', 'Labels', 'Keywords', 'Categories', 'Etiquetas', 'Palabras clave', 'タグ', '标签'],
  summary: [
    'Summary', 'TL;DR', 'TLDR', 'Executive summary', 'Incident summary', 'Resumen', 'Resumo', 'Résumé', 'Zusammenfassung',
    '概要', 'サマリー', '摘要',
  ],
  timeZone: ['Time zone', 'Timezone', 'TZ', 'Zona horaria', 'Fuso horário', 'Fuseau horaire', 'Zeitzone', 'タイムゾーン', '时区'],
  author: [
    'Prepared by', 'Author', 'Authors', 'Author(s)', 'Written by', 'Created by', 'Reported by', 'Reporter',
    'Postmortem author', 'Postmortem owner', 'Owner', 'Document owner', 'Autor', 'Autores', 'Autora', 'Elaborado por',
    'Preparado por', 'Auteur', 'Auteurs', 'Rédigé par', 'Verfasser', 'Erstellt von', '作成者', '著者', '作者', '撰写人', '報告者', '报告人',
  ],
  reviewer: [
    'Reviewed by', 'Reviewer', 'Reviewers', 'Reviewer(s)', 'Revisado por', 'Revisor', 'Revisores', 'Relu par',
    'Geprüft von', 'レビュアー', 'レビュー担当', '审阅人', '评审人',
  ],
  approver: [
    'Approved by', 'Approver', 'Approvers', 'Approver(s)', 'Aprobado por', 'Aprovado por', 'Approuvé par', 'Genehmigt von',
    '承認者', '批准人', '审批人',
  ],
  distribution: [
    'Distribution', 'Distribution list', 'Distributed to', 'Shared with', 'Distribución', 'Distribuição', 'Verteiler',
    '配布先', '分发',
  ],
};

const KEY_BY_NAME = new Map<string, { key: MetadataKey; rank: number }>();
for (const [key, names] of Object.entries(NAMES) as [MetadataKey, string[]][]) {
  for (const [rank, name] of names.entries()) if (!KEY_BY_NAME.has(foldedKey(name))) KEY_BY_NAME.set(foldedKey(name), { key, rank });
}

/** Meaning of a metadata label, null when it is not known. Emphasis, emoji and parentheses do not count. */
export const metadataKeyOf: (label: string) => MetadataKey | null = remembered((label) => KEY_BY_NAME.get(foldedKey(label))?.key ?? null);

/** How good a witness the label is for its key; lower is better. */
export function rankOfLabel(label: string): number {
  return KEY_BY_NAME.get(foldedKey(label))?.rank ?? Infinity;
}
