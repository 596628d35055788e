import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';

/** The command as users start it: the file that its package names. */
export function builtCommand(): string {
  const { bin } = JSON.parse(readFileSync('packages/cli/package.json', 'utf8')) as { bin: { afterword: string } };
  const file = resolve('packages/cli', bin.afterword);
  if (!existsSync(file)) throw new Error(`Missing ${file}, run \`pnpm build:cli\` first`);
  return file;
}
