import { defaultTemplate, foldedKey, type Parsed, type Template } from '@afterword/parser';
import { defineRule, type Rule } from '../../rule.ts';
import { fitOf, isMisfit } from '../../facts/template-fit.ts';
import { headingsOf } from '../../facts/template-headings.ts';

const rule: Rule = defineRule({
  id: 'structure/template-fit',
  summary: 'Require a document to be read with the template it was written for',
  rationale:
    'Read with another template, nearly every section is missing and every own one unknown: a hundred findings that say the same, and none of them helps.',
  source: 'Measured on public postmortems',
  preset: 'recommended',
  severity: 'error',
  followsPhase: true,
  messages: { misfit: 'Unexpected outline with {matched} of {asked} sections of the template `{template}`, expected most of them' },
  check({ parsed, template, report }) {
    if (!template || !isMisfit(parsed)) return;
    const { matched, asked } = fitOf(parsed);
    const better = betterFor(parsed, template);
    const help =
      better === null
        ? 'Set `template` to the file this document was written for, or see `afterword template check`.'
        : `The template \`${better}\` fits better: set \`template: ${better}\` for this document.`;
    report({ message: 'misfit', at: '/incident/title', data: { matched, asked, template: template.name }, help });
  },
});

/** Name of the built-in template, if it knows a third of the document's headings or more, and more than the configured one. */
function betterFor({ document }: Parsed, configured: Template): string | null {
  const builtIn = defaultTemplate();
  const headings = document.sections.flatMap(({ heading }) => (heading ? [foldedKey(heading.text)] : []));
  const known = (template: Template): number => {
    const names = new Set(headingsOf(template).flatMap(({ label, group }) => [label, ...group.aliases].map(foldedKey)));
    return headings.filter((heading) => names.has(heading)).length;
  };
  const count = known(builtIn);
  return count > known(configured) && count * 3 >= headings.length ? builtIn.name : null;
}

export default rule;
