import { fieldFixes } from '../../fixes/field-fixes.ts';
import { gapsOf } from '../../facts/gap-rules.ts';
import { defineRule, type Rule, type RuleFix } from '../../rule.ts';
import { labelAt } from '../../facts/template-headings.ts';

const MESSAGES = { section: 'field', title: 'field', field: 'field', part: 'field', list: 'list', rows: 'rows', data: 'data' } as const;

const rule: Rule = defineRule({
  id: 'structure/missing-field',
  summary: 'Require every field, list and table that the template asks for',
  rationale: 'A field left out looks like a field nobody thought of; `N/A` says that somebody did.',
  source: 'The team’s own postmortem template; eipw, `markdown-req-section`',
  preset: 'recommended',
  severity: 'error',
  followsPhase: true,
  fixable: true,
  messages: {
    field: 'Missing field `{label}`, add `**{label}:** …`',
    value: 'Missing value of `{label}`, add one, or `N/A` where there is none',
    part: 'Missing `{label}` of `{whole}`, add it',
    list: 'Missing items of `{label}`, add at least one',
    rows: 'Missing rows of the table `{label}`, add at least one',
    data: 'Missing data of `{label}`, add a fenced block with it',
  },
  check({ parsed, template, report }) {
    const gaps = gapsOf(parsed, 'structure/missing-field');
    const lacking = gaps.filter(({ kind, what }) => kind === 'missing' && what === 'field').map(({ pointer }) => pointer);
    const fixes = template ? fieldFixes(parsed, template, lacking) : new Map<string, RuleFix>();
    for (const { kind, what, span, label, pointer } of gaps) {
      const isValue = kind === 'empty' && (what === 'field' || what === 'part');
      if (what === 'part' && !isValue) report({ message: 'part', at: span, data: { label, whole: labelAt(template, pointer) ?? label } });
      else {
        const fix = fixes.get(pointer);
        report({ message: isValue ? 'value' : MESSAGES[what], at: span, data: { label }, ...(fix && { fix }) });
      }
    }
  },
});

export default rule;
