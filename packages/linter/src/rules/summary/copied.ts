import { foldedKey, plainText } from '@afterword/parser';
import { defineRule, type Rule } from '../../rule.ts';

/** Shorter summaries are alike by chance. */
const SHORTEST = 40;

const rule: Rule = defineRule({
  id: 'summary/copied',
  summary: 'Forbid a summary that another document has, too',
  rationale: 'Two incidents are never quite the same; a copied summary is a leftover of the document that this one was started from.',
  source: 'Atlassian incident handbook',
  preset: 'strict',
  severity: 'warning',
  acrossDocuments: true,
  messages: { copied: 'Unexpected summary of `{other}`, expected one of this incident' },
  check({ incident, path, archive, report }) {
    const summary = foldedKey(plainText(incident.summary ?? ''));
    if (summary.length < SHORTEST || path === null) return;
    const others = archive.documents.filter((facts) => facts.path !== path && facts.summary === summary);
    if (others.length === 0) return;
    const related = others.map((facts) => ({ message: 'has the same summary', path: facts.path, at: { line: 1, column: 1 } }));
    report({ message: 'copied', at: '/incident/summary', data: { other: others[0]!.path }, related });
  },
});

export default rule;
