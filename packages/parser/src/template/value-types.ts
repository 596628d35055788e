import { hasLetter, isDigitAt, isWordAt, wordFrom } from '../characters.ts';
import { plainText } from '../inline.ts';
import { rememberedOf } from '../remembered.ts';
import { isOneOf } from '../values/match-at.ts';
import { isDuration } from './duration-form.ts';
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
const COMMIT = /^(?:[0-9a-f]{7,40}|v?\d+(?:\.\d+)+|#\d+)$/i;

/** Types whose values can be told from other text by their form. */
export const VERIFIABLE: ReadonlySet<CaptureType> = new Set(['date', 'time', 'datetime', 'duration', 'enum', 'commit', 'quantity']);

/** Types of which a value can be known not to fit. */
const JUDGED: ReadonlySet<CaptureType> = new Set(['date', 'time', 'datetime', 'duration', 'enum']);

interface Spellings {
  keys: ReadonlySet<string>;
  /** Codes of the first characters of the keys. */
  openers: ReadonlySet<number>;
}

const spellingsOf = rememberedOf(({ samples }: Capture): Spellings => {
  const keys = samples.filter((sample) => sample !== '').map(spellingKey);
  return { keys: new Set(keys), openers: new Set(keys.map((key) => key.charCodeAt(0))) };
});

/** Whether the whole text is an unfilled spelling of the capture, or its mask or choice with the brackets taken off. */
export function isUnfilled(text: string, capture: Capture): boolean {
  const value = text.trim();
  const { keys, openers } = spellingsOf(capture);
  // In a key, digits at the end are a space and a sign for any number.
  const mayBeKey = openers.has(value.charCodeAt(0)) || (isDigitAt(value, 0) && openers.has(SPACE));
  if (mayBeKey && keys.has(spellingKey(value))) return true;
  return value === capture.hint && (capture.type === 'enum' || masksIn(capture.hint).length > 0);
}

const SPACE = 0x20;

const LONGEST_STATED = Math.max(...Array.from(STATED, ({ length }) => length)) + 1;

/** Whether the text says N/A, none or unknown: an answer to everything. */
export function isStated(text: string): boolean {
  if (text.length > 100 || beginsLong(text)) return false;
  const plain = plainText(text);
  const said = isOneOf('.!', plain, plain.length - 1) ? plain.slice(0, -1) : plain;
  return plain.length <= LONGEST_STATED && STATED.has(said.toLowerCase());
}

// More text than any such answer has, before the first mark that could take more than itself away.
function beginsLong(text: string): boolean {
  let length = 0;
  for (let at = 0; at < text.length && length <= LONGEST_STATED; at++) {
    const code = text.charCodeAt(at);
    const weight = code < 0x80 ? WEIGHTS[code]! : 1;
    if (weight === TAKES_MORE) return false;
    length += weight;
  }
  return length > LONGEST_STATED;
}

const TAKES_MORE = 2;
// Of characters: nothing where they may be taken away.
const WEIGHTS = Uint8Array.from({ length: 0x80 }, (_, code) => {
  const char = String.fromCharCode(code);
  return '[<&\\'.includes(char) ? TAKES_MORE : '*_~`! \t\r\n'.includes(char) ? 0 : 1;
});

/** Whether the whole text fits the type of the capture; an unfilled spelling fits its own capture. */
export function fits(text: string, capture: Capture): boolean {
  const value = text.trim();
  if (value === '' || value.length > 10_000) return false;
  if (capture.type === 'text' || isUnfilled(value, capture)) return true;
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
      return isDuration(plain);
    case 'commit':
      return COMMIT.test(plain);
    case 'quantity':
      return /\d/.test(plain);
    case 'enum':
      return leadingValue(plain, capture.values) !== null;
    case 'person':
      return plain.length <= 80 && hasLetter(plain) && !isDate(plain) && !isTime(plain) && !isSentences(plain);
    default:
      return true;
  }
}

// A full stop and two words: `Mira. The page`.
function isSentences(plain: string): boolean {
  return /[.!?]\s/.test(plain) && /[.!?]\s+\p{Lu}\p{Ll}+\s+\p{Ll}/u.test(plain);
}

// Every date and nearly every time has a digit, and most are written in one way; to look for that is cheaper than to compile and try all ways.
const DIGIT = /\d/;
const USUAL_DATE = new RegExp(`^${ISO_DATE}$`);
const ISO_DATE_FIRST = new RegExp(`^${ISO_DATE}(?!\\d)`);
const USUAL_TIME = /^\d{1,2}:\d{2}(?: UTC)?$/;

function isDate(plain: string): boolean {
  return DIGIT.test(plain) && (USUAL_DATE.test(plain) || DATE.test(plain));
}

function isTime(plain: string): boolean {
  return DIGIT.test(plain) ? USUAL_TIME.test(plain) || TIME.test(plain) : /^(?:now|present)$/i.test(plain);
}

/** The value of an enumeration that the text begins with, a note may follow; null when none does. */
export function leadingValue(text: string, values: readonly string[]): string | null {
  const whole = plainText(text);
  const plain = whole.slice(wordFrom(whole)).toLowerCase();
  const found = values.filter((value) => plain.startsWith(value.toLowerCase()) && !isWordAt(plain, value.length));
  return found.sort((a, b) => b.length - a.length)[0] ?? null;
}

/**
 * Whether a field's value certainly does not fit its type. A note may follow a date or an enumeration value, and what a
 * tolerant reader could still make sense of is left to it.
 */
export function misfits(text: string, capture: Capture): boolean {
  if (!JUDGED.has(capture.type) || text.length > 2000) return false;
  const plain = plainText(text);
  if (plain === '' || isStated(plain)) return false;
  if (!wantsIso(capture) && fits(plain.slice(0, 200), capture)) return false;
  switch (capture.type) {
    case 'date':
      return wantsIso(capture) ? !ISO_DATE_FIRST.test(plain) : !DIGIT.test(plain);
    case 'time':
    case 'datetime':
    case 'duration':
      return (
        !/\d/.test(plain) &&
        !/\p{Script=Han}/u.test(plain) &&
        !/\b(?:an?|one|two|three|half|hours?|minutes?|overnight|ongoing)\b/i.test(plain)
      );
    default:
      return true;
  }
}

/** Whether the template spells the date as `YYYY-MM-DD`. */
export const wantsIso: (capture: Capture) => boolean = rememberedOf(
  ({ type, samples }) => type === 'date' && samples.some((sample) => /\b(?:YYYY|AAAA)-MM-DD\b/.test(sample)),
);

/** What a capture expects, for a message: `one of Critical, High`, `YYYY-MM-DD`, `duration`. */
export function expectation(capture: Capture): string {
  if (capture.type === 'enum') return `one of ${capture.values.join(', ')}`;
  return wantsIso(capture) ? 'YYYY-MM-DD' : capture.type;
}
