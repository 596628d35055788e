import { sentencesIn, spanOfMatch } from '../../facts/prose.ts';
import { defineRule, type Rule } from '../../rule.ts';

/** A share of something that cannot be more than all of it. */
const SHARE =
  /(?<![\p{L}\p{N}.,$€£+-])(\d{1,9}(?:[.,]\d{1,6})?)\s?(?:%|％|percent|per\s+cent)\s+(?:of\s+(?:(?:all|the|our|active|daily|monthly|paying|total|its)\s+)*)?(?:users?|customers?|clients?|accounts?|requests?|traffic|orders?|visitors?|sessions?|tenants?|merchants?|transactions?|submissions?|payments?|calls?)(?![\p{L}\p{N}])/giu;
const NEGATIVE =
  /(?<![\p{L}\p{N}.,)%\u0001$€£~–—-])[-−](\d{1,12}(?:[.,]\d{1,6})?)\s+(?:\p{L}+\s+)?(?:users?|customers?|clients?|accounts?|requests?|orders?|visitors?|sessions?|tenants?|merchants?|transactions?|submissions?|payments?|calls?|minutes?|hours?)(?![\p{L}\p{N}])/giu;

/** Words that speak of growth, where more than 100 % is fine. */
const GROWTH =
  /(?<![\p{L}])(?:increase[ds]?|rose|rise|risen|grew|grow[sn]?|growth|up|higher|more|spike[ds]?|above|over|normal|baseline|usual|peak(?:ed)?|surge[ds]?|jump(?:ed)?)(?![\p{L}])/iu;

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
      const shares = GROWTH.test(sentence.text) ? [] : [...sentence.text.matchAll(SHARE)];
      for (const match of shares) {
        if (Number(match[1]!.replace(',', '.')) > 100)
          report({ message: 'share', at: spanOfMatch(sentence, match), data: { text: match[0] } });
      }
      for (const match of sentence.text.matchAll(NEGATIVE))
        report({ message: 'negative', at: spanOfMatch(sentence, match), data: { text: match[0] } });
    }
  },
});

export default rule;
