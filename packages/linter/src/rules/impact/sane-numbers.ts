import { MAY_BE_IMPOSSIBLE, negativesIn, sharesAboveAll } from '../../facts/impossible-amounts.ts';
import { mayBeSaidIn, sentencesIn, spanOfMatch } from '../../facts/prose.ts';
import { defineRule, type Rule } from '../../rule.ts';

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
    if (!mayBeSaidIn(parsed, ['impact'], MAY_BE_IMPOSSIBLE)) return;
    for (const sentence of sentencesIn(parsed, ['impact'])) {
      for (const match of sharesAboveAll(sentence.text))
        report({ message: 'share', at: spanOfMatch(sentence, match), data: { text: match[0] } });
      for (const match of negativesIn(sentence.text))
        report({ message: 'negative', at: spanOfMatch(sentence, match), data: { text: match[0] } });
    }
  },
});

export default rule;
