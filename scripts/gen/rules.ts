// The registry of rules: every file under packages/linter/src/rules is one.
import { globSync } from 'tinyglobby';
import type { Output } from './output.ts';

const FOLDER = 'packages/linter/src/rules';

export function ruleIds(): string[] {
  return globSync('*/*.ts', { cwd: FOLDER })
    .map((file) => file.replaceAll('\\', '/').replace(/\.ts$/, ''))
    .sort();
}

export function registryOutput(): Output {
  const ids = ruleIds();
  const imports = ids.map((id) => `import ${nameOf(id)} from '../rules/${id}.ts';`);
  const list = ids.map((id) => `  ${nameOf(id)},`);
  const text = `// Generated from packages/linter/src/rules by \`pnpm gen\`; do not edit.
import type { Rule } from '../rule.ts';
${imports.join('\n')}

/** All rules, sorted by id. */
export const rules: readonly Rule[] = [
${list.join('\n')}
];
`;
  return { path: 'packages/linter/src/generated/rules.ts', text };
}

function nameOf(id: string): string {
  return id.replaceAll(/[/-](\w)/g, (_, letter: string) => letter.toUpperCase());
}
