import { sentencesIn, spanOfMatch } from '../../facts/prose.ts';
import { defineRule, type Rule } from '../../rule.ts';
import { unicodePattern } from '../../unicode-pattern.ts';

// What the patterns below find holds one of these.
const MAY_BE_TOO_MUCH = /\d{3}(?:[.,]\d{1,6})?\s?(?:%|％|percent|per\s+cent)/i;
const MAY_BE_NEGATIVE = /(?<![a-z\d.,)%\u0001$€£~–—-])[-−]\d/i;

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

const rule: Rule = defineRule({
  id: 'impact/sane-numbers',
  summary: 'Forbid impossible amounts in the impact',
  rationale: 'More than all users or fewer than none is a slip of the pen, and it ends up in every report that adds the numbers up.',
  source: 'Measured on public postmortems',
  preset: 'recommended',
  severity: 'error',
  messages: {
    share: 'Unexpected share `{text}`, expected at most 100 %',
    negative: 'Unexpected amount `{text}`, expected 0 or more',
  },
  check({ parsed, report }) {
    for (const sentence of sentencesIn(parsed, ['impact'])) {
      for (const match of sharesAboveAll(sentence.text))
        report({ message: 'share', at: spanOfMatch(sentence, match), data: { text: match[0] } });
      for (const match of negativesIn(sentence.text))
        report({ message: 'negative', at: spanOfMatch(sentence, match), data: { text: match[0] } });
    }
  },
});

function sharesAboveAll(text: string): RegExpExecArray[] {
  if (!MAY_BE_TOO_MUCH.test(text)) return [];
  const found = [...text.matchAll(SHARE())].filter((match) => Number(match[1]!.replace(',', '.')) > 100);
  return found.length > 0 && GROWTH().test(text) ? [] : found;
}

function negativesIn(text: string): Iterable<RegExpExecArray> {
  return MAY_BE_NEGATIVE.test(text) ? text.matchAll(NEGATIVE()) : [];
}

export default rule;
