import type { Measures } from '@afterword/schema';
import { foldedKey } from '../key.ts';

// Names under which documents state measures and the two ends of an incident. Data: add a spelling here.

const MEASURES: Record<Exclude<keyof Measures, 'duration'>, string[]> = {
  timeToDetect: [
    'TTD', 'MTTD', 'Time to detect', 'Time to detection', 'Mean time to detect', 'Detection time', 'Time until detection', 'Detection delay', 'Tiempo de detección', 'Tiempo hasta la detección',
    'Tempo de detecção', 'Tempo até a detecção', '検知時間', '検知までの時間', '检测时间', '发现时长',
  ],
  timeToAcknowledge: ['TTA', 'MTTA', 'Time to acknowledge', 'Time to acknowledgement', 'Time to ack', 'Mean time to acknowledge', 'Response time', 'Time to respond', 'Tiempo de respuesta', 'Tempo de resposta', '响应时间'],
  timeToDiagnose: ['Time to diagnose', 'Time to diagnosis', 'Time to identify', 'Time to identification', 'Diagnosis time', 'TTI', 'Tiempo de diagnóstico', 'Tempo de diagnóstico'],
  timeToFix: ['TTF', 'Time to fix', 'Time to mitigate', 'Time to mitigation', 'TTM', 'MTTM', 'Mitigation time', 'Tiempo de mitigación', 'Tempo de mitigação', '緩和時間'],
  timeToResolve: [
    'TTR', 'MTTR', 'Time to resolve', 'Time to resolution', 'Time to recover', 'Time to recovery', 'Time to restore', 'Mean time to resolve', 'Mean time to recovery', 'Resolution time', 'Recovery time',
    'Tiempo de resolución', 'Tiempo de recuperación', 'Tempo de resolução', 'Tempo de recuperação', '復旧時間', '復旧までの時間', '恢复时间', '解决时间',
  ],
};

const ENDS: Record<'start' | 'end', string[]> = {
  start: ['Start', 'Started', 'Started at', 'Start time', 'Start date', 'Incident start', 'Incident started', 'Began', 'Begin', 'Inicio', 'Hora de inicio', 'Início', '発生日時', '開始', '开始时间'],
  end: [
    'End', 'Ended', 'Ended at', 'End time', 'Resolved at', 'Resolved', 'Resolved on', 'Resolution time', 'Incident end', 'Incident resolved', 'Fin', 'Hora de fin', 'Fim', 'Término', '復旧日時', '終了', '结束时间',
  ],
};

const MEASURE_BY_KEY = new Map(Object.entries(MEASURES).flatMap(([measure, names]) => names.map((name) => [foldedKey(name), measure as keyof Measures])));
const END_BY_KEY = new Map(Object.entries(ENDS).flatMap(([end, names]) => names.map((name) => [foldedKey(name), end as 'start' | 'end'])));

/** Measure that a label states, null when it states none. */
export function measureOf(label: string): keyof Measures | null {
  return MEASURE_BY_KEY.get(foldedKey(label)) ?? null;
}

/** End of the incident whose time a label states, null when it states none. */
export function endOf(label: string): 'start' | 'end' | null {
  return END_BY_KEY.get(foldedKey(label)) ?? null;
}
