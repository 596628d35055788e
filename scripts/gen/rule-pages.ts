// The pages of the rules under docs/rules, from the rules and their fixtures.
import { compact, reportOf, rules, type Rule } from '@afterword/linter';
import { excerptText } from './excerpt.ts';
import type { Output } from './output.ts';
import { readPrecision } from '../field/precision.ts';
import { measuredLine } from './precision.ts';
import { exampleOf } from './rule-examples.ts';

const BANNER = '<!-- Generated from packages/linter by `pnpm gen`; do not edit. -->\n\n';

export function rulePageOutputs(): Output[] {
  return [
    { path: 'docs/rules/README.md', text: index() },
    ...rules.map((rule) => ({ path: `docs/rules/${rule.id}.md`, text: page(rule) })),
  ];
}

function index(): string {
  const groups = [...new Set(rules.map(({ id }) => id.split('/')[0]!))];
  const tables = groups.map(
    (group) =>
      `## ${group}\n\n| rule | what it does | preset | severity | fix |\n| --- | --- | --- | --- | --- |\n${rowsOf(group).join('\n')}\n`,
  );
  return `${BANNER}# Rules\n\n${rules.length} rules. Those of the preset \`recommended\` run without configuration; \`strict\` and \`advice\` are added with \`extends\`.\n\n${tables.join('\n')}`;
}

function rowsOf(group: string): string[] {
  return rules
    .filter(({ id }) => id.startsWith(`${group}/`))
    .map(
      ({ id, summary, preset, severity, fixable }) =>
        `| [${id}](${id}.md) | ${summary} | ${preset} | ${severity} | ${fixable ? 'yes' : ''} |`,
    );
}

function page(rule: Rule): string {
  const phase = rule.followsPhase ? ' A warning while the incident is ongoing or the document is a draft.' : '';
  const base = rule.againstBase ? '- Needs a base to compare with: `--since`, `--changed`, `--staged`, or a pull request\n' : '';
  const parts = [
    `${BANNER}# ${rule.id}\n\n${rule.summary}.\n`,
    `- Preset: \`${rule.preset}\`\n- Severity: ${rule.severity}.${phase}\n- Fix: ${rule.fixable ? 'yes' : 'no'}\n${base}- Source: ${rule.source}\n- [Measured](../../precision.md): ${measuredLine(rule, readPrecision())}\n`,
    `## Why\n\n${rule.rationale}\n`,
    options(rule),
    example(rule),
  ];
  return parts.filter(Boolean).join('\n');
}

function options({ id, options: definitions }: Rule): string {
  const rows = Object.entries(definitions).map(
    ([name, { default: value, description }]) => `| \`${name}\` | \`${JSON.stringify(value)}\` | ${description} |`,
  );
  if (rows.length === 0) return '';
  const values = Object.entries(definitions).map(([name, { default: value }]) => `${name}: ${JSON.stringify(value)}`);
  return `## Options\n\n| option | default | meaning |\n| --- | --- | --- |\n${rows.join('\n')}\n\n\`\`\`yaml\nrules:\n  ${id}: [error, { ${values.join(', ')} }]\n\`\`\`\n`;
}

// Examples are fixtures: what the page shows is what the tests run.
function example(rule: Rule): string {
  const { bad, findings, good } = exampleOf(rule);
  const report = compact(reportOf([{ path: findings[0]!.path, text: () => null, diagnostics: findings }], rules, ''));
  const reported = `${fenced(excerptText(bad), 'markdown')}\n\n${fenced(report.trimEnd(), 'text')}`;
  return `## Reported\n\n${reported}\n\n## Not reported\n\n${fenced(excerptText(good), 'markdown')}\n`;
}

function fenced(text: string, language: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`{3,}/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}${language}\n${text}\n${fence}`;
}
