import { sentencesOf } from '../../facts/prose.ts';
import { defineRule, type Rule } from '../../rule.ts';
import { unicodePattern } from '../../unicode-pattern.ts';

const TOLD = unicodePattern(
  String.raw`(?<![\p{L}])data(?:base)?\s+(?:\p{L}+\s+){0,2}(?:loss|lost|corrupt(?:ed|ion)?|integrity|consisten(?:t|cy)|intact|safe|damaged?|missing|deleted|recovered|restored|breach|exposed|leak(?:ed)?)|(?:lost|lose|losing|corrupt(?:ed|ing)?|delet(?:ed|ing)|missing|restored|recovered|leaked|exposed)\s+(?:\p{L}+\s+){0,3}(?:data|rows?|records?|writes?|orders?|messages?|files?)|(?:rows?|records?|writes?|orders?|messages?|files?|events?|entries)\s+(?:\p{L}+\s+){0,2}(?:lost|missing|deleted|corrupted|restored|recovered)|(?:permanently|irretrievably|irrecoverably)\s+(?:lost|deleted|gone)|(?:datos?|dados?)\s+(?:\p{L}+\s+){0,2}(?:perdid[oa]s?|corrompid[oa]s?|corrupt[oa]s?|eliminad[oa]s?|borrad[oa]s?|apagad[oa]s?|intact[oa]s?|íntegr[oa]s?)|pérdida\s+de\s+datos|perda\s+de\s+dados|integridad|integridade|データ(?:の)?(?:損失|消失|欠損|破損|整合性|ロス)|数据(?:丢失|损坏|完整性|一致性)`,
  'iu',
);

const rule: Rule = defineRule({
  id: 'impact/data-loss-stated',
  summary: 'Require a word on data loss',
  rationale:
    'Whether data was lost or damaged is the first question of every stakeholder; “none, checked by …” is an answer, silence is not.',
  source: 'The incident postmortem template',
  preset: 'strict',
  severity: 'warning',
  messages: { unstated: 'Missing word on data loss or integrity, add what was lost, or `none` and how it was checked' },
  check({ parsed, phase, report }) {
    const impact = parsed.parts.of('impact')[0];
    if (phase === 'ongoing' || !impact || sentencesOf(parsed).some(({ text }) => TOLD().test(text))) return;
    report({ message: 'unstated', at: impact.titleSpan, data: {} });
  },
});

export default rule;
