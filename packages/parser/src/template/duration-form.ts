import { isDigitAt, isSpaceAt } from '../characters.ts';
import { phrasesOf } from '../phrases.ts';

// The form of a length of time, read piece by piece: a pattern of all of it takes the engine as long to compile as reading a document takes.

const LEADS = phrasesOf(
  ['~', '≈', '<', '>', '約', 'about ', 'approx ', 'approx. ', 'approximately ', 'around ', 'over ', 'under ', 'ca ', 'ca. '],
  () => false,
);
const COUNTS = phrasesOf(['a', 'an', 'one', 'two', 'three', 'half a', 'half an', 'several'], () => false);
// prettier-ignore
const UNITS = phrasesOf(
  [
    'd', 'day', 'days', 'h', 'hr', 'hrs', 'hour', 'hours', 'm', 'min', 'mins', 'minute', 'minutes', 's', 'sec', 'secs', 'second', 'seconds', 'ms',
    'week', 'weeks', 'month', 'months', 'hora', 'horas', 'minuto', 'minutos', 'dia', 'dias', 'día', 'días', 'segundo', 'segundos',
    'heure', 'heures', 'stunden', '時間', '分', '分間', '分钟', '小时', '秒', '日', '日間', '天',
  ],
  isAsciiLetterAt,
);
const MOST_AMOUNTS = 5;

/** Whether a whole text is a length of time: `47 min`, `~1 hour and 20 minutes total`, `1:30`. */
export function isDuration(text: string): boolean {
  const start = leadEnd(text);
  if (/^\d{1,3}:\d{2}(?::\d{2})?(?: total| so far)?$/i.test(text.slice(start))) return true;
  let end = amountEnd(text, start);
  for (let count = 1; end !== null && count <= MOST_AMOUNTS; count++) {
    if (isTail(text.slice(end))) return true;
    end = nextAmountEnd(text, end);
  }
  return false;
}

function leadEnd(text: string): number {
  const total = /^total:?\s/i.exec(text)?.[0].length ?? 0;
  return spaceEnd(text, LEADS.at(text, total)?.end ?? total);
}

function isTail(rest: string): boolean {
  return rest === '' || /^ (?:total|so far)$/i.test(rest);
}

function nextAmountEnd(text: string, at: number): number | null {
  const start = spaceEnd(text, text[at] === ',' ? at + 1 : at);
  const and = /^and\s/i.test(text.slice(start, start + 4)) ? amountEnd(text, start + 4) : null;
  return and ?? amountEnd(text, start);
}

function amountEnd(text: string, at: number): number | null {
  const count = isDigitAt(text, at) ? numberEnd(text, at) : COUNTS.at(text, at)?.end;
  if (count === undefined) return null;
  const unit = text[count] === '-' ? count + 1 : spaceEnd(text, count);
  return UNITS.at(text, unit)?.end ?? null;
}

function numberEnd(text: string, at: number): number {
  const whole = digitsEnd(text, at);
  return '.,'.includes(text[whole] ?? ' ') && isDigitAt(text, whole + 1) ? digitsEnd(text, whole + 1) : whole;
}

function digitsEnd(text: string, at: number): number {
  let end = at;
  while (isDigitAt(text, end)) end++;
  return end;
}

function spaceEnd(text: string, at: number): number {
  return isSpaceAt(text, at) ? at + 1 : at;
}

function isAsciiLetterAt(text: string, at: number): boolean {
  return /[a-z]/i.test(text[at] ?? '');
}
