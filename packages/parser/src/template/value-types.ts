import { plainText } from '../inline.ts';
import { STATED } from './slot-words.ts';
import { masksIn, spellingKey } from './slots.ts';
import type { Capture, CaptureType } from './types.ts';

// Whole-value tests: does this text, as it stands, fit the type? Never a search inside the text, or separators get swallowed.

const MONTH = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec)[a-z]*';
const ISO_DATE = '\\d{4}-\\d{2}-\\d{2}';
const DATE = new RegExp(
  `^(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*,? )?(?:${ISO_DATE}|\\d{4}/\\d{1,2}/\\d{1,2}|\\d{1,2}[./-]\\d{1,2}[./-]\\d{2,4}|\\d{4}年\\d{1,2}月\\d{1,2}日|${MONTH}\\.? \\d{1,2}(?:st|nd|rd|th)?(?:,? \\d{4})?|\\d{1,2}(?:st|nd|rd|th)? (?:of )?${MONTH}\\.?(?:,? \\d{4})?)$`,
  'i',
);
const ZONE = '(?:\\s?(?:\\(?(?:utc|gmt|[a-z]{2,5}t|z|jst|ist|[a-z]+/[a-z_]+)(?:[+-]\\d{1,2}(?::?\\d{2})?)?\\)?|[+-]\\d{2}:?\\d{2}))?';
const CLOCK = `[~≈]?\\s?(?:\\d{1,2}[:.h]\\d{2}(?:[:.]\\d{2})?(?:\\.\\d+)?\\s?(?:[ap]\\.?m\\.?)?|\\d{1,2}\\s?[ap]\\.?m\\.?)${ZONE}`;
const TIME = new RegExp(`^(?:${ISO_DATE}[T ,]+|${MONTH}\\.? \\d{1,2}(?:,? \\d{4})?,? )?(?:${CLOCK}|now|present|t[+-]\\d+\\s?[hms]?)$`, 'i');
const DATETIME = new RegExp(
  `^(?:${ISO_DATE}|${MONTH}\\.? \\d{1,2},? \\d{4}|\\d{1,2}[./-]\\d{1,2}[./-]\\d{2,4})[T ,]+(?:at )?${CLOCK}$`,
  'i',
);
const AMOUNT =
  '(?:\\d+(?:[.,]\\d+)?|an?|one|two|three|half an?|several)[\\s-]?(?:d|days?|h|hrs?|hours?|m|mins?|minutes?|s|secs?|seconds?|weeks?|months?|ms|horas?|minutos?|d[ií]as?|segundos?|heures?|stunden|時間|分間?|分钟|小时|秒|日間?|天)(?![a-z])';
const DURATION = new RegExp(
  `^(?:total:?\\s)?(?:[~≈<>約]|about |approx(?:\\.|imately)? |around |over |under |ca\\.? )?\\s?(?:${AMOUNT}(?:,?\\s?(?:and\\s)?${AMOUNT}){0,4}|\\d{1,3}:\\d{2}(?::\\d{2})?)(?: total| so far)?$`,
  'i',
);
const COMMIT = /^(?:[0-9a-f]{7,40}|v?\d+(?:\.\d+)+|#\d+)$/i;

/** Types whose values can be told from other text by their form. */
export const VERIFIABLE: ReadonlySet<CaptureType> = new Set(['date', 'time', 'datetime', 'duration', 'enum', 'commit', 'quantity']);

/** Whether the whole text is an unfilled spelling of the capture, or its mask or choice with the brackets taken off. */
export function isUnfilled(text: string, capture: Capture): boolean {
  if (capture.samples.length > 0) {
    const key = spellingKey(text);
    if (capture.samples.some((sample) => sample !== '' && spellingKey(sample) === key)) return true;
  }
  return text.trim() === capture.hint && (capture.type === 'enum' || masksIn(capture.hint).length > 0);
}

/** Whether the text says N/A, none or unknown: an answer to everything. */
export function isStated(text: string): boolean {
  return text.length <= 100 && STATED.test(plainText(text));
}

/** Whether the whole text fits the type of the capture; an unfilled spelling fits its own capture. */
export function fits(text: string, capture: Capture): boolean {
  const value = text.trim();
  if (value === '' || value.length > 10_000) return false;
  if (isUnfilled(value, capture)) return true;
  if (capture.type === 'text') return true;
  const plain = value.length > 400 ? value : plainText(value);
  return plain.length <= 200 && (isStated(plain) || fitsType(plain, capture));
}

function fitsType(plain: string, capture: Capture): boolean {
  switch (capture.type) {
    case 'date':
      return isDate(plain);
    case 'time':
      return isTime(plain);
    case 'datetime':
      return (DIGIT.test(plain) && DATETIME.test(plain)) || isTime(plain) || isDate(plain);
    case 'duration':
      return DURATION.test(plain);
    case 'commit':
      return COMMIT.test(plain);
    case 'quantity':
      return /\d/.test(plain);
    case 'enum':
      return leadingValue(plain, capture.values) !== null;
    case 'person':
      return (
        plain.length <= 80 && /\p{L}/u.test(plain) && !isDate(plain) && !isTime(plain) && !/[.!?]\s+\p{Lu}\p{Ll}+\s+\p{Ll}/u.test(plain)
      );
    default:
      return true;
  }
}

// Every date and nearly every time has a digit; to look for one is cheaper than to compile and try the patterns.
const DIGIT = /\d/;

function isDate(plain: string): boolean {
  return DIGIT.test(plain) && DATE.test(plain);
}

function isTime(plain: string): boolean {
  return DIGIT.test(plain) ? TIME.test(plain) : /^(?:now|present)$/i.test(plain);
}

/** The value of an enumeration that the text begins with, a note may follow; null when none does. */
export function leadingValue(text: string, values: readonly string[]): string | null {
  const plain = plainText(text)
    .replace(/^[^\p{L}\p{N}]+/u, '')
    .toLowerCase();
  const found = values.filter((value) => plain.startsWith(value.toLowerCase()) && !/^[\p{L}\p{N}]/u.test(plain.slice(value.length)));
  return found.sort((a, b) => b.length - a.length)[0] ?? null;
}

/**
 * Whether a field's value certainly does not fit its type. A note may follow a date or an enumeration value, and what a
 * tolerant reader could still make sense of is left to it.
 */
export function misfits(text: string, capture: Capture): boolean {
  if (text.length > 2000) return false;
  const plain = plainText(text);
  if (plain === '' || isStated(plain)) return false;
  if (!wantsIso(capture) && fits(plain.slice(0, 200), capture)) return false;
  switch (capture.type) {
    case 'date':
      return wantsIso(capture) ? !new RegExp(`^${ISO_DATE}(?!\\d)`).test(plain) : !/\d/.test(plain);
    case 'time':
    case 'datetime':
    case 'duration':
      return (
        !/\d/.test(plain) &&
        !/\p{Script=Han}/u.test(plain) &&
        !/\b(?:an?|one|two|three|half|hours?|minutes?|overnight|ongoing)\b/i.test(plain)
      );
    case 'enum':
      return true;
    default:
      return false;
  }
}

/** Whether the template spells the date as `YYYY-MM-DD`. */
export function wantsIso(capture: Capture): boolean {
  return capture.type === 'date' && capture.samples.some((sample) => /\b(?:YYYY|AAAA)-MM-DD\b/.test(sample));
}

/** What a capture expects, for a message: `one of Critical, High`, `YYYY-MM-DD`, `duration`. */
export function expectation(capture: Capture): string {
  if (capture.type === 'enum') return `one of ${capture.values.join(', ')}`;
  return wantsIso(capture) ? 'YYYY-MM-DD' : capture.type;
}
