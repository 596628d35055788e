// Words in which times are written. Data: add a spelling here and every reader knows it.

export const WEEKDAYS: readonly string[] = [
  'monday', 'mon', 'tuesday', 'tues', 'tue', 'wednesday', 'wed', 'thursday', 'thurs', 'thur', 'thu', 'friday', 'fri', 'saturday', 'sat', 'sunday', 'sun',
  'lunes', 'martes', 'miércoles', 'jueves', 'viernes', 'sábado', 'domingo', 'segunda-feira', 'terça-feira', 'quarta-feira', 'quinta-feira', 'sexta-feira',
];

/** Before a time: it is not exact. */
export const APPROXIMATE_BEFORE: readonly string[] = [
  '~', '≈', '≃', 'ca.', 'ca', 'c.', 'circa', 'approximately', 'approx.', 'approx', 'about', 'around', 'roughly', 'aproximadamente', 'aprox.', 'aprox',
  'cerca de', 'hacia las', 'hacia', 'por volta de', 'por volta das', 'vers', 'gegen', '约', '大约', '約', 'およそ',
];

/** After a time or in a note to it: it is not exact. */
export const APPROXIMATE_AFTER: readonly string[] = ['approx', 'aprox', 'roughly', 'estimated', 'est.', 'ish', '頃', 'ごろ', 'ころ', '左右', '前后', '前後', '许'];

/** In a remark to a time: it is a guess. */
export const DOUBTS: readonly string[] = [
  '?', '~', 'maybe', 'perhaps', 'probably', 'possibly', 'presumably', 'likely', 'not sure', 'unsure', 'not exact', 'inexact', 'uncertain', 'unclear', 'unconfirmed', 'unverified', 'or so', 'or earlier',
  'or later', 'guess', 'estimate', 'assumed', 'inferred', 'from memory', 'tal vez', 'quizás', 'estimad', 'talvez', 'peut-être', 'environ', 'vielleicht', 'ungefähr', 'geschätzt', '推定', '不確か', '大概', '估计',
];

/** Before a time: only a bound is known. */
export const BOUND_BEFORE: readonly string[] = [
  'before', 'after', 'pre-', 'post-', 'prior to', 'by', 'since', 'until', '≤', '≥', '<', '>', 'antes de', 'antes del', 'después de', 'depois de', 'desde',
];

/** Before a time, without meaning. */
export const FILLER_BEFORE: readonly string[] = ['at', 'on', 'from', 'a las', 'às', 'as', 'el', 'em', 'um', 'à', '@'];

/** A time that is stated to be unknown. */
export const UNKNOWN_TIMES: readonly string[] = [
  'unknown date', 'unknown time', 'date unknown', 'time unknown', 'unknown', 'not known', '不明', '時刻不明', '日付不明', '日時不明', '未知', '时间未知', '時間不明',
  'fecha desconocida', 'hora desconocida', 'desconocida', 'desconocido', 'data desconhecida', 'hora desconhecida', 'desconhecido', 'desconhecida', 'inconnu', 'unbekannt',
];

/** Days given by another entry. */
export const NEXT_DAYS: readonly string[] = [
  'the next day', 'next day', 'the following day', 'following day', 'next morning', 'the next morning', 'the following morning', 'the day after', 'day after',
  'same day', 'the same day', 'later that day', 'the day before', 'day before', 'the previous day', 'previous day', 'yesterday', 'today',
  'al día siguiente', 'día siguiente', 'no dia seguinte', 'dia seguinte', '翌日', '翌朝', '当日', '同日', '前日', '次日', '第二天', '当天', '前一天',
];

/** What a word after a length of time says: which way it goes, and from where. */
export interface Direction {
  past: boolean;
  from: 'entry' | 'writing';
}

/** After a length of time: how it lies to another time. */
export const DIRECTIONS: Readonly<Record<string, Direction>> = {
  ago: { past: true, from: 'writing' },
  prior: { past: true, from: 'entry' },
  before: { past: true, from: 'entry' },
  earlier: { past: true, from: 'entry' },
  antes: { past: true, from: 'entry' },
  '前': { past: true, from: 'entry' },
  later: { past: false, from: 'entry' },
  after: { past: false, from: 'entry' },
  'después': { past: false, from: 'entry' },
  depois: { past: false, from: 'entry' },
  '後': { past: false, from: 'entry' },
  '后': { past: false, from: 'entry' },
};
