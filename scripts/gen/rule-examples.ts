// What `afterword explain` shows: a fixture of each rule with the findings it really has, and one without findings.
import { rules, type Rule } from '@afterword/linter';
import type { Diagnostic } from '@afterword/schema';
import { fixturesOf, fixtureText, lintText } from '../../packages/linter/test/fixture.ts';
import { around, differing, type Excerpt } from './excerpt.ts';
import type { Output } from './output.ts';

const HEAD = `// Generated from packages/linter/fixtures by \`pnpm gen\`; do not edit.
import type { Diagnostic } from '@afterword/schema';

/** Lines of a document with their numbers, from 1; of a long one only some. */
export type Excerpt = readonly (readonly [line: number, text: string])[];

export interface RuleExample {
  /** Of a document with the findings below. */
  bad: Excerpt;
  findings: readonly Diagnostic[];
  /** Of a document without any. */
  good: Excerpt;
}

/** An example of each rule, by its id. */
export const ruleExamples: Readonly<Record<string, RuleExample>> = `;

export function ruleExamplesOutput(): Output {
  const lines = rules.map((rule) => `  ${JSON.stringify(rule.id)}: ${JSON.stringify(exampleOf(rule))},\n`);
  return { path: 'packages/cli/src/generated/rule-examples.ts', text: `${HEAD}{\n${lines.join('')}};\n` };
}

/** A fixture of a rule with findings, these, and one without: the lines that matter of each. */
export function exampleOf(rule: Rule): { bad: Excerpt; findings: Diagnostic[]; good: Excerpt } {
  const badFile = fixtureOf(rule, 'invalid');
  const bad = fixtureText(rule.id, badFile);
  const good = fixtureText(rule.id, fixtureOf(rule, 'valid'));
  const findings = lintText(rule, bad, badFile);
  const lines = findings.map(({ range }) => range.start.line);
  return { bad: around(bad, lines), findings, good: around(good, differing(good, bad)) };
}

// A rule about file names has fixtures with telling ones.
function fixtureOf({ id }: Rule, kind: 'valid' | 'invalid'): string {
  const files = fixturesOf(id, kind);
  return files.includes(`${kind}.md`) ? `${kind}.md` : files[0]!;
}
