// Words for units of time, by their length in minutes: English, Spanish, Portuguese, French, German, Japanese, Chinese, Thai.
// Months and years have no fixed length and are left out.

const NAMES: [minutes: number, names: string[]][] = [
  [
    1 / 60,
    ['seconds', 'second', 'secs', 'sec', 's', 'segundos', 'segundo', 'secondes', 'seconde', 'sekunden', 'sekunde', '秒間', '秒钟', '秒'],
  ],
  [1, ['minutes', 'minute', 'mins', 'min', 'm', 'minutos', 'minuto', 'minuten', '分間', '分钟', '分鐘', '分', 'นาที']],
  [
    60,
    [
      'hours',
      'hour',
      'hrs',
      'hr',
      'h',
      'horas',
      'hora',
      'heures',
      'heure',
      'stunden',
      'stunde',
      'std',
      '時間',
      '小时',
      '小時',
      '个小时',
      'ชั่วโมง',
    ],
  ],
  [1440, ['days', 'day', 'd', 'días', 'día', 'dias', 'dia', 'jours', 'jour', 'tage', 'tagen', 'tag', '日間', '日', '天', 'วัน']],
  [10_080, ['weeks', 'week', 'wks', 'wk', 'w', 'semanas', 'semana', 'semaines', 'semaine', 'wochen', 'woche', '週間', '周', '星期']],
];

/** Length in minutes by name. */
export const UNITS: ReadonlyMap<string, number> = new Map(NAMES.flatMap(([minutes, names]) => names.map((name) => [name, minutes] as const)));
