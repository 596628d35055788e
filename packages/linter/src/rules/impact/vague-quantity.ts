import { sentencesIn, spanOfMatch } from '../../facts/prose.ts';
import { defineRule, type Rule } from '../../rule.ts';
import { unicodePattern } from '../../unicode-pattern.ts';

const VAGUE = unicodePattern(
  String.raw`(?<![\p{L}\p{N}])(?:many|some|several|a\s+(?:few|lot\s+of|number\s+of|handful\s+of)|lots\s+of|numerous|most|various|multiple|algunos|muchos|varios|alguns|muitos|vários)\s+(?:of\s+(?:our|the)\s+)?(?:\p{L}+\s+)?(?:users?|customers?|clients?|accounts?|requests?|orders?|visitors?|merchants?|tenants?|people|usuarios|usuários|clientes|pedidos)(?![\p{L}\p{N}])|一部の?(?:ユーザー?|顧客|利用者)|多くの(?:ユーザー?|顧客|利用者)|部分用户|许多用户`,
  'giu',
);

const rule: Rule = defineRule({
  id: 'impact/vague-quantity',
  summary: 'Forbid vague amounts in the impact',
  rationale: '“Some customers” is two for one reader and two thousand for the next; an estimate with its basis is better than no number.',
  source: 'PagerDuty postmortem guide',
  preset: 'strict',
  severity: 'warning',
  messages: { vague: 'Unexpected vague amount `{text}`, expected a number, a share or an estimate' },
  check({ parsed, report }) {
    for (const sentence of sentencesIn(parsed, ['impact'])) {
      // A number in the same sentence is the amount the words introduce.
      const [match] = /\d/.test(sentence.text) ? [] : sentence.text.matchAll(VAGUE());
      if (match) report({ message: 'vague', at: spanOfMatch(sentence, match), data: { text: match[0] } });
    }
  },
});

export default rule;
