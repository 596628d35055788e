// The example postmortem that `afterword init` writes, as a value of the command.
import { readFileSync } from 'node:fs';
import type { Output } from './output.ts';

// The oldest of the archive: it refers to no other.
const NAME = '2024-11-19-expired-login-certificate.md';

export function exampleOutput(): Output {
  const text = readFileSync(`examples/postmortems/${NAME}`, 'utf8');
  const value = `{\n  name: 'example-${NAME}',\n  text: ${JSON.stringify(text)},\n}`;
  return {
    path: 'packages/cli/src/generated/first-example.ts',
    text: `// Generated from examples/ by \`pnpm gen\`; do not edit.\n\nexport const firstExample: { name: string; text: string } = ${value};\n`,
  };
}
