// What stands before the name of an incident in a title, and prefixes of incident ids. Data, not code.

/** Words a title may begin with, before a colon or dash; the title is what follows. */
// prettier-ignore
export const TITLE_LABELS: string[] = [
  'Incident post-mortem report', 'Incident post-mortem', 'Incident postmortem', 'Incident post mortem', 'Incident report',
  'Incident review', 'Incident summary', 'Incident', 'Post-mortem report', 'Postmortem report', 'Post-mortem', 'Postmortem',
  'Post mortem', 'Post-incident report', 'Post-incident review', 'Post incident review', 'Outage report',
  'Outage postmortem', 'Root cause analysis', 'RCA', 'PIR', 'Blameless postmortem', 'Informe de incidente',
  'Informe post mortem', 'Incidente', 'Relatório de incidente', 'Rapport d’incident', "Rapport d'incident",
  'Vorfallbericht', 'Vorfallsbericht', 'Störungsbericht', 'Incident-Bericht', 'Informe de incidencia', 'Informe del incidente', 'Relatório do incidente', 'Compte rendu d’incident', 'Rapport post-mortem',
  'Subject', 'Asunto', 'Assunto', 'Objet', 'Betreff', 'ポストモーテム', 'インシデントレポート', 'インシデント報告書', '障害報告', '障害報告書', '事后分析', '事后复盘', '故障复盘', '复盘', '事故报告', '故障报告',
  '事件报告',
];

/** Prefixes that make `XXX-12` an incident's id wherever it stands in a title. */
export const ID_PREFIXES: string[] = ['INC', 'INCIDENT', 'PM', 'POSTMORTEM', 'IR', 'PIR', 'RCA', 'OUTAGE', 'OUT'];

/** Prefixes that look like an id and are none. */
// prettier-ignore
export const NO_ID_PREFIXES: string[] = [
  'SEV', 'CVE', 'HTTP', 'RFC', 'UTF', 'SHA', 'ISO', 'PR', 'MR', 'TLS', 'SSL', 'GPT', 'IPV', 'IP', 'ES', 'EC', 'AWS', 'GCP',
  'OFF', 'PHP', 'NODE', 'UTC', 'GMT', 'Q', 'COVID', 'FY', 'V', 'OAUTH', 'MD', 'H',
];
