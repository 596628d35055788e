import type { CaptureType } from './types.ts';

// What slot texts mean, as data: add a word here and the compiler knows it. Compared in lower case.

/** A slot that is one of these words, or one word and then one of these (`Start Time`), has the type. */
export const TYPE_WORDS: Partial<Record<CaptureType, string[]>> = {
  date: ['date', 'dates', 'fecha', 'data', 'datum', '日期', '日付', 'дата', 'prazo', '期限'],
  time: ['time', 'times', 'hora', 'horário', 'horario', 'uhrzeit', '時刻', '时间', 'heure', 'время'],
  datetime: ['date/time', 'date / time', 'datetime', 'date and time', 'timestamp', 'data/hora', 'fecha y hora', 'data e hora', '日時'],
  duration: ['duration', 'duración', 'duracion', 'duração', 'duracao', 'durée', '時間', '持续时间'],
  person: [
    'name',
    'names',
    'name(s)',
    'person',
    'owner',
    'author',
    'actor',
    'nome',
    'nombre',
    'responsável',
    'responsable',
    '名前',
    '担当',
    '担当者',
    '负责人',
    '姓名',
    'имя',
    '@handle',
    '@user',
    '@name',
    '@owner',
  ],
  commit: ['commit', 'commit hash', 'hash', 'sha', 'commit sha'],
};

/** A slot that begins with one of these words counts something. */
export const QUANTITY_WORDS: string[] = ['number', 'count', 'percentage', 'número', 'numero', 'quantidade', 'cantidad', '件数', '数量'];

/** Words left out of a capture's name. */
export const FILLER_WORDS: string[] = ['brief', 'short', 'specific', 'detailed'];

export const YES_NO: string[][] = [
  ['yes', 'no'],
  ['true', 'false'],
  ['sim', 'não'],
  ['sim', 'nao'],
  ['sí', 'no'],
  ['si', 'no'],
  ['oui', 'non'],
  ['ja', 'nein'],
  ['はい', 'いいえ'],
  ['是', '否'],
];

/** A slot or qualifier that contains one of these makes its field or section optional. */
export const OPTIONAL_WORDS: RegExp =
  /\b(?:if applicable|if any|if needed|if relevant|if known|optional|where applicable|se aplic[áa]vel|si aplica|si procede|opcional|falls zutreffend|le cas échéant)\b|如适用|可选|任意|該当する場合|если применимо/iu;

/** Labels of example blocks in templates. */
export const EXAMPLE_WORDS: string[] = ['example', 'examples', 'exemplo', 'exemplos', 'ejemplo', 'ejemplos', 'exemple', '例', '示例'];

/** Keys of two-column tables that only say "field" and "value". */
export const FIELD_HEADS: string[] = [
  'field',
  'item',
  'key',
  'property',
  'attribute',
  'campo',
  'metadata',
  '項目',
  '项目',
  '字段',
  'detail',
  'details',
  'value',
  'valor',
  '内容',
  '値',
  '值',
  'information',
];

/** Answers that stand for every type, a full or exclamation mark behind them or not. */
export const STATED: ReadonlySet<string> = new Set([
  'n/a',
  'na',
  'not applicable',
  'none',
  'no',
  'nil',
  'nothing',
  'unknown',
  'not known',
  'tbd',
  'tba',
  'todo',
  'to be determined',
  'to be confirmed',
  'to be announced',
  'to be decided',
  'pending',
  'ongoing',
  '-',
  '–',
  '—',
  'não aplicável',
  'no aplica',
  'ninguno',
  'nenhum',
  'なし',
  '不明',
  '無',
  '无',
  '未知',
]);

/** Names of HTML elements that occur in Markdown; `<summary>`-like slots lose against them. */
export const HTML_TAGS: ReadonlySet<string> = new Set(
  'a abbr aside b blockquote br center code dd del details div dl dt em font h1 h2 h3 h4 h5 h6 hr i img input ins kbd li mark ol p pre s small span strong sub summary sup table tbody td th thead tr u ul'.split(
    ' ',
  ),
);
