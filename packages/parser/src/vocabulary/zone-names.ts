// Names of time zones in running text. Data: add a spelling here and every reader knows it.

/** Abbreviations with the offsets they stand for. More than one offset: ambiguous, no instant without a configured zone. */
export const ABBREVIATIONS: Readonly<Record<string, readonly string[]>> = {
  UTC: ['UTC'], GMT: ['UTC'], Z: ['UTC'], WET: ['UTC'],
  PST: ['-08:00'], PDT: ['-07:00'], MST: ['-07:00'], MDT: ['-06:00'], CDT: ['-05:00'], EST: ['-05:00'], EDT: ['-04:00'],
  AKST: ['-09:00'], AKDT: ['-08:00'], HST: ['-10:00'], AST: ['-04:00', '+03:00'], NST: ['-03:30'], BRT: ['-03:00'], ART: ['-03:00'],
  WEST: ['+01:00'], CET: ['+01:00'], MEZ: ['+01:00'], CEST: ['+02:00'], MESZ: ['+02:00'], EET: ['+02:00'], EEST: ['+03:00'], MSK: ['+03:00'],
  WAT: ['+01:00'], CAT: ['+02:00'], SAST: ['+02:00'], EAT: ['+03:00'], PKT: ['+05:00'], NPT: ['+05:45'], WIB: ['+07:00'], ICT: ['+07:00'],
  SGT: ['+08:00'], HKT: ['+08:00'], PHT: ['+08:00'], AWST: ['+08:00'], JST: ['+09:00'], KST: ['+09:00'], ACST: ['+09:30'],
  AEST: ['+10:00'], AEDT: ['+11:00'], NZST: ['+12:00'], NZDT: ['+13:00'],
  PT: ['America/Los_Angeles'], MT: ['America/Denver'], CT: ['America/Chicago'], ET: ['America/New_York'],
  CST: ['-06:00', '+08:00', '-05:00'], BST: ['+01:00', '+06:00'], IST: ['+05:30', '+01:00', '+02:00'],
};

/** Longer names, compared without case. */
export const ZONE_PHRASES: Readonly<Record<string, string>> = {
  'pacific time': 'America/Los_Angeles',
  'mountain time': 'America/Denver',
  'central time': 'America/Chicago',
  'eastern time': 'America/New_York',
  'london time': 'Europe/London',
  'zurich time': 'Europe/Zurich',
  'berlin time': 'Europe/Berlin',
  'paris time': 'Europe/Paris',
  'madrid time': 'Europe/Madrid',
  'hora de madrid': 'Europe/Madrid',
  'lisbon time': 'Europe/Lisbon',
  'hora de lisboa': 'Europe/Lisbon',
  'heure de paris': 'Europe/Paris',
  'berliner zeit': 'Europe/Berlin',
  'amsterdam time': 'Europe/Amsterdam',
  'new york time': 'America/New_York',
  'singapore time': 'Asia/Singapore',
  'sydney time': 'Australia/Sydney',
  'moscow time': 'Europe/Moscow',
  'beijing time': 'Asia/Shanghai',
  'tokyo time': 'Asia/Tokyo',
  'japan standard time': 'Asia/Tokyo',
  'india standard time': 'Asia/Kolkata',
  'coordinated universal time': 'UTC',
  'greenwich mean time': 'UTC',
  'greenwich time': 'UTC',
  greenwich: 'UTC',
  'horário de brasília': 'America/Sao_Paulo',
  'horario de brasilia': 'America/Sao_Paulo',
  '日本時間': 'Asia/Tokyo',
  '日本标准时间': 'Asia/Tokyo',
  '北京时间': 'Asia/Shanghai',
  '北京時間': 'Asia/Shanghai',
};

/** First parts of the names in the zone database. */
export const ZONE_AREAS: readonly string[] = [
  'Africa', 'America', 'Antarctica', 'Asia', 'Atlantic', 'Australia', 'Brazil', 'Canada', 'Chile', 'Etc', 'Europe', 'Indian', 'Mexico', 'Pacific', 'US',
];
