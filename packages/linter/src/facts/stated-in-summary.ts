import { readDuration, type Vocabulary } from '@afterword/parser';
import type { Severity } from '@afterword/schema';
import { unicodePattern } from '../unicode-pattern.ts';
import { inSource } from '../words/wordings.ts';

type Level = NonNullable<Severity['level']>;

// Narrow on purpose: a summary names many lengths of time and many degrees. Only what it says of the incident as a whole counts.

const SEVERITY_TOKEN = unicodePattern(
  String.raw`(?<![\p{L}\p{N}-])(SEV[-\s]?\d)(?![\p{L}\p{N}])|(?<![\p{L}\p{N}-])(P[0-5])[-\s](?:incident|outage)(?![\p{L}\p{N}])`,
  'iu',
);
const SEVERITY_WORD = unicodePattern(
  String.raw`(?<![\p{L}\p{N}-])(critical|high|medium|low)[-\s]severity[-\s](?:incident|outage|event)(?![\p{L}])|(?<![\p{L}])severity\s*(?:\*\*)?\s*(?:[:：]|was|is|of)\s*(?:\*\*)?\s*(critical|high|medium|low)(?![\p{L}])`,
  'iu',
);

/** Words of a severity that was another one before, or belongs to something else. */
const OTHER_SEVERITY =
  /(?:initial|original|first|previous|former|upgrad|downgrad|rais|lower|escalat|re-?classif|CVE|CVSS|vulnerab|alert)/iu;

// What each sentence found below has in it: compiling the patterns takes longer than all else here, and most documents need none of them.
const MAY_TELL_SEVERITY = /sev[\s-]?\d|p[0-5][\s-]|severity/i;
const MAY_TELL_DURATION = /(?:incident|outage|disruption)\s+(?:lasted|ran|went)|duration/i;

/** Found in the source of every sentence that states a severity or a duration: for `mayBeSaidIn`. */
export const MAY_TELL: RegExp = inSource(new RegExp(`${MAY_TELL_SEVERITY.source}|${MAY_TELL_DURATION.source}`, 'i'));

/** A match in a sentence. */
export interface Stated<T> {
  value: T;
  text: string;
  index: number;
}

/** Severity that a sentence gives to the incident, null when it gives none for certain. */
export function severityIn(sentence: string, { severity }: Vocabulary): Stated<Level> | null {
  if (!MAY_TELL_SEVERITY.test(sentence)) return null;
  const match = OTHER_SEVERITY.test(sentence) ? null : (SEVERITY_TOKEN().exec(sentence) ?? SEVERITY_WORD().exec(sentence));
  if (!match) return null;
  const text = match[1] ?? match[2]!;
  const level = (Object.keys(severity) as Level[]).find((key) => severity[key].some((name) => folded(name) === folded(text)));
  return level ? { value: level, text, index: match.index + match[0].indexOf(text) } : null;
}

function folded(name: string): string {
  return name.toLowerCase().replaceAll(/[\s\-\u2010-\u2015]/g, '');
}

const NUMBER = String.raw`\d{1,4}(?:[.,]\d{1,2})?`;
const UNIT = '(?:days?|hours?|hrs?|h|minutes?|mins?|min|m)';
const LENGTH = String.raw`${NUMBER}[\s-]?${UNIT}(?:(?:,?\s*and\s+|,?\s*)${NUMBER}[\s-]?${UNIT})?(?![\p{L}\p{N}])`;
const ABOUT = String.raw`(?:a\s+total\s+of\s+|about\s+|approximately\s+|approx\.?\s+|around\s+|roughly\s+|nearly\s+|almost\s+|just\s+(?:over|under)\s+|over\s+|under\s+|more\s+than\s+|less\s+than\s+|~\s?|≈\s?)?`;
const WHOLE = unicodePattern(
  [
    String.raw`(?<![\p{L}])(?:the|this)\s+(?:incident|outage|disruption|service\s+disruption)\s+(?:lasted|ran|went\s+on)\s+(?:for\s+)?(${ABOUT}${LENGTH})`,
    String.raw`(?<![\p{L}])(?:total|incident|outage)\s+duration\s*(?:was|of|[:：])\s*(${ABOUT}${LENGTH})`,
  ].join('|'),
  'iu',
);

/** Minutes that a sentence says the incident as a whole lasted; `isRough` when it says so only roughly. */
export function durationIn(sentence: string): Stated<{ minutes: number; isRough: boolean }> | null {
  const match = MAY_TELL_DURATION.test(sentence) ? WHOLE().exec(sentence) : null;
  if (!match) return null;
  const text = match[1] ?? match[2]!;
  const minutes = readDuration(text)?.minutes ?? null;
  if (minutes === null) return null;
  return { value: { minutes, isRough: !/^\d/.test(text) }, text, index: match.index + match[0].lastIndexOf(text) };
}
