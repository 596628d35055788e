import { unicodePattern } from '../unicode-pattern.ts';
import { inSource } from '../words/wordings.ts';

// More than all, or fewer than none.

// What the patterns below find holds one of these.
const MAY_BE_TOO_MUCH = /\d{3}(?:[.,]\d{1,6})?\s?(?:%|％|percent|per\s+cent)/i;
const MAY_BE_NEGATIVE = /(?<![a-z\d.,)%\u0001$€£~–—-])[-−]\d/i;
/** Found in the source of every sentence with an impossible amount, where marks of emphasis can stand around it: for `mayBeSaidIn`. */
export const MAY_BE_IMPOSSIBLE: RegExp = new RegExp(`${inSource(MAY_BE_TOO_MUCH).source}|(?<![a-z\\d])[-−]\\d`, 'i');

/** A share of something that cannot be more than all of it. */
const SHARE = unicodePattern(
  String.raw`(?<![\p{L}\p{N}.,$€£+-])(\d{1,9}(?:[.,]\d{1,6})?)\s?(?:%|％|percent|per\s+cent)\s+(?:of\s+(?:(?:all|the|our|active|daily|monthly|paying|total|its)\s+)*)?(?:users?|customers?|clients?|accounts?|requests?|traffic|orders?|visitors?|sessions?|tenants?|merchants?|transactions?|submissions?|payments?|calls?)(?![\p{L}\p{N}])`,
  'giu',
);
const NEGATIVE = unicodePattern(
  String.raw`(?<![\p{L}\p{N}.,)%\u0001$€£~–—-])[-−](\d{1,12}(?:[.,]\d{1,6})?)\s+(?:\p{L}+\s+)?(?:users?|customers?|clients?|accounts?|requests?|orders?|visitors?|sessions?|tenants?|merchants?|transactions?|submissions?|payments?|calls?|minutes?|hours?)(?![\p{L}\p{N}])`,
  'giu',
);

/** Words that speak of growth, where more than 100 % is fine. */
const GROWTH = unicodePattern(
  String.raw`(?<![\p{L}])(?:increase[ds]?|rose|rise|risen|grew|grow[sn]?|growth|up|higher|more|spike[ds]?|above|over|normal|baseline|usual|peak(?:ed)?|surge[ds]?|jump(?:ed)?)(?![\p{L}])`,
  'iu',
);

/** Shares of more than 100 %. */
export function sharesAboveAll(text: string): RegExpExecArray[] {
  if (!MAY_BE_TOO_MUCH.test(text)) return [];
  const found = [...text.matchAll(SHARE())].filter((match) => Number(match[1]!.replace(',', '.')) > 100);
  return found.length > 0 && GROWTH().test(text) ? [] : found;
}

/** Amounts below 0. */
export function negativesIn(text: string): Iterable<RegExpExecArray> {
  return MAY_BE_NEGATIVE.test(text) ? text.matchAll(NEGATIVE()) : [];
}
