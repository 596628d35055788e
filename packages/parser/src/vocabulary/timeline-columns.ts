import { foldedKey } from '../key.ts';
import { plainText } from '../inline.ts';

// Names of timeline columns and of timeline sections. Data: add a spelling here and every reader knows it.

export type TimelineColumn = 'date' | 'time' | 'event' | 'action' | 'actor';

const COLUMNS: Record<TimelineColumn, string[]> = {
  date: ['Date', 'Day', 'Fecha', 'Data', 'Datum', 'Día', 'Dia', 'Jour', '日付', '日期', 'Дата'],
  time: [
    'Time', 'Timestamp', 'When', 'Date/Time', 'Date time', 'Datetime', 'Date and time', 'Time and date', 'Clock', 'Offset', 'Elapsed', 'T', 'T+', 'Time of day', 'Local time',
    'Hora', 'Horario', 'Horário', 'Fecha y hora', 'Fecha/hora', 'Data e hora', 'Data/hora', 'Cuándo', 'Quando', 'Momento', 'Heure', 'Horodatage', 'Quand', 'Zeit', 'Uhrzeit',
    'Zeitpunkt', 'Orario', '時刻', '日時', '時間', '时间', '时刻', 'タイムスタンプ', '시간', 'เวลา', 'Время',
  ],
  event: [
    'Event', 'Events', 'What', 'What happened', 'Description', 'Details', 'Detail', 'Happening', 'Occurrence', 'Incident', 'Activity', 'Milestone', 'Observation', 'Summary', 'Notes', 'Update',
    'Entry', 'Message', 'Evento', 'Eventos', 'Acontecimiento', 'Acontecimento', 'Descripción', 'Descrição', 'Qué pasó', 'O que aconteceu', 'Suceso', 'Événement', 'Ereignis', 'Beschreibung',
    'イベント', '内容', '出来事', '事象', '事件', '描述', '説明', '详情', '이벤트', 'เหตุการณ์', 'Событие',
  ],
  action: [
    'Action', 'Actions', 'Action taken', 'Actions taken', 'Response', 'What we did', 'Step taken', 'Acción', 'Acciones', 'Acción tomada', 'Ação', 'Ações', 'Ação tomada', 'Maßnahme',
    'アクション', '対応', '対応内容', '操作', '措施', '处理', '行动',
  ],
  actor: [
    'Actor', 'Who', 'Person', 'By', 'By whom', 'Owner', 'Responsible', 'Responder', 'Team', 'Person/Team', 'Actor/System', 'Author', 'Operator', 'Quién', 'Responsable', 'Quem', 'Responsável',
    'Acteur', 'Qui', 'Wer', '担当', '担当者', '対応者', '負責人', '负责人', '执行人', '操作人',
  ],
};

const COLUMN_BY_KEY = new Map(Object.entries(COLUMNS).flatMap(([column, names]) => names.map((name) => [foldedKey(name), column as TimelineColumn])));

/** What a column of a timeline table holds by its heading, null when no name fits. `Date and Time in CET` is a time. */
export function timelineColumn(heading: string): TimelineColumn | null {
  const key = foldedKey(heading);
  const known = COLUMN_BY_KEY.get(key);
  if (known) return known;
  const first = /^[\p{L}]+/u.exec(plainText(heading).toLowerCase())?.[0] ?? '';
  if (/^(?:time|timestamp|hora|horario|horário|uhrzeit|datetime)/.test(first)) return 'time';
  return /^dateandtime|^datetime|^fechayhora|^dataehora/.test(key) ? 'time' : null;
}

const TIMELINE = /time ?line|chronolog|cronol[oó]g|l[ií]nea de tiempo|linha do tempo|タイムライン|時系列|时间线|時間線|时间轴|хронолог|zeitleiste|zeitlicher ablauf/i;
const OTHER = new RegExp(
  ['ideal', 'hypothe', 'expected', 'follow', 'planned', 'future', 'should have', 'counterfactual', 'remediation', 'implementation', 'roll-?out', 'project', 'action item',
    'improvement', 'prevention', 'migration plan', 'next step', 'communication', 'target', 'proposed', 'due', 'deadline', 'review', 'how to', '理想', 'seguimiento', 'hipot'].join('|'), 'i',
);

/** True for the heading of a section that tells what happened when: `Timeline (all times UTC) 13 May`, `Facts (timeline)`. */
export function isTimelineHeading(heading: string): boolean {
  const text = plainText(heading);
  return text.length <= 160 && TIMELINE.test(text) && !OTHER.test(text);
}

/** True for the heading of a timeline that did not happen, or not during the incident: ideal, expected, follow-up. */
export function isOtherTimeline(heading: string): boolean {
  return OTHER.test(plainText(heading));
}
