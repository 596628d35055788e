import { absentSections } from '../../facts/absent-sections.ts';
import { defineRule, type Rule, type RuleFix } from '../../rule.ts';
import { sectionFixes } from '../../fixes/section-fixes.ts';
import { headingsOf } from '../../facts/template-headings.ts';

const rule: Rule = defineRule({
  id: 'structure/missing-section',
  summary: 'Require every section that the template asks for',
  rationale: 'A section left out is a question nobody answered; readers and queries look for each answer at its place.',
  source: 'The team’s own postmortem template; eipw, `markdown-req-section`',
  preset: 'recommended',
  severity: 'error',
  followsPhase: true,
  fixable: true,
  messages: {
    missing: 'Missing section `{label}`, add `{heading}`',
    misspelled: 'Unexpected section `{found}`, expected `{label}`',
  },
  check({ parsed, template, report }) {
    const headings = headingsOf(template);
    const absent = absentSections(parsed, template);
    const lacking = new Set(absent.filter(({ misspelling }) => !misspelling).map(({ pointer }) => pointer));
    const fixes = template ? sectionFixes(parsed, template, lacking) : new Map<string, RuleFix>();
    for (const { pointer, label, span, misspelling } of absent) {
      if (misspelling) {
        const found = misspelling.data['heading'] ?? '';
        const at = misspelling.span;
        const fix = { title: `Rename to ${label}`, safety: 'unsafe' as const, edits: [{ ...at, text: label }] };
        const canRename = parsed.document.text.slice(at.start, at.end) === found;
        report({ message: 'misspelled', at, data: { found, label }, ...(canRename && { fix }) });
      } else {
        const level = headings.find((heading) => heading.pointer === pointer)?.group.level ?? 2;
        const fix = fixes.get(pointer);
        report({ message: 'missing', at: span, data: { label, heading: `${'#'.repeat(level)} ${label}` }, ...(fix && { fix }) });
      }
    }
  },
});

export default rule;
