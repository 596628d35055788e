// What tells how many: digits that are not part of a time, version, code or name, and words that bound the number.

import { unicodePattern } from '../unicode-pattern.ts';

// Letters of most languages: a pattern of them takes much less to build than with \p{L}, and this one is asked of most documents.
const LETTER = String.raw`a-z\u00AA\u00B5\u00BA\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u1FFF\u3041-\u30FA\u30FC-\uD7FF`;

/** Digits that count nothing: dates, times, status codes, versions, ordinals, severities and other names with a number. */
export const NOT_A_QUANTITY: RegExp = new RegExp(
  [
    String.raw`\d{4}[-/.]\d{1,2}[-/.]\d{1,2}(?:T[\d:.Z+-]+)?|\d{1,2}[/.]\d{1,2}[/.]\d{2,4}`,
    String.raw`\d{1,2}:\d{2}(?::\d{2})?(?:\s*[ap]\.?m\b\.?)?|\b\d{1,2}\s*[ap]\.?m\b`,
    String.raw`\b(?:http\s*)?[1-5](?:xx|\d{2})s?(?:\s*\/\s*[1-5](?:xx|\d{2})s?)*\s+(?:errors?|status(?:es)?|codes?|responses?|pages?|s\b|not\s+found|internal|bad\s+gateway|service\s+unavailable|forbidden|unauthorized|gateway|too\s+many)|\bhttp[\s/]*[1-5](?:xx|\d{2})\b|\b[45]xx\b`,
    String.raw`\bv?\d+(?:\.\d+){2,}\b|\bv\d[\w.]*|\b(?:version|release|python|node|java|php|ios|android|step|phase|tier|region|zone|incident|ticket|issue|pr|no\.)\s+#?\d[\w.-]*`,
    String.raw`#\d+|\b[${LETTER}_]+[-_]?\d[${LETTER}\d_-]*`,
    String.raw`\b(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\.?\s+\d{1,2}(?:st|nd|rd|th)?\b(?:,?\s*\d{4})?|\b\d{1,2}(?:st|nd|rd|th)\b`,
  ].join('|'),
  'gi',
);

/** Lengths of time: a number, but not of users. Tried where digits begin only: many of them would else take cubed time. */
export const LENGTH_OF_TIME: RegExp = new RegExp(
  String.raw`[~≈]?(?<!\d)\d+(?:[.,]\d+)?\s*(?:-|–|to)?\s*(?:\d+(?:[.,]\d+)?\s*)?-?(?:ms|milliseconds?|s|secs?|seconds?|mins?|m|minutes?|h|hrs?|hours?|days?|weeks?|months?|minutos?|horas?|d[ií]as?|semanas?)(?![${LETTER}\d])|(?<!\d)\d+(?:\.\d+)?\s*(?:秒|分|時間|小时|分钟|日間|天)`,
  'gi',
);

/** Words that bound the number: all, none, half, a dozen. */
export const BOUNDING_WORD: () => RegExp = unicodePattern(
  String.raw`(?<![\p{L}\p{N}])(?:all|every(?:one|body)?|each|any(?:one|body)|entire(?:ly)?|whole|complete(?:ly)?|total(?:ly)?|full(?:y)?|no|none|nobody|zero|nil|n/a|not\s+(?:affected|impacted)|only|both|single|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|half|(?:a\s+)?third|quarter|dozens?|hundreds?|thousands?|millions?|tod[oa]s?|toda\s+la|ning[uú]n[oa]?|nenhum[a]?|nadie|ninguém|cero|aucune?|tous|toutes|alle|keine?|kein)(?![\p{L}\p{N}])|全|なし|無し|ゼロ|所有|没有|沒有|无|零|すべて|[一二三四五六七八九十百千万]+(?:人|名|件|個|社|割|%|位|个|次|家)`,
  'iu',
);

/** A number that counts people or is a share, wherever in the user impact it stands. */
export const COUNTS_PEOPLE: () => RegExp = unicodePattern(
  String.raw`\d\s*(?:%|％|percent|per\s+cent|por\s+ciento|por\s+cento)|\d[\d.,\s~+–-]*(?:\p{L}+[\s-]+){0,2}(?:users?|customers?|accounts?|people|persons|visitors?|clients?|tenants?|sessions?|subscribers?|members?|merchants?|players?|usuarios?|usuários?|clientes?|ユーザー?|人|名|用户)`,
  'iu',
);
