import { globSync } from 'tinyglobby';
import { join } from 'node:path';
import type { Command } from '../child.ts';

/** Another linter as its users start it for a folder of documents, with nothing kept from an earlier run. */
export interface Linter {
  /** Name of its package. */
  name: string;
  command: Command;
}

/** The other linters as they are installed in `folder`. Scripts are started by this Node, as the files that `npx` would start. */
export function linters(folder: string): Record<'remark' | 'markdownlint' | 'textlint' | 'rumdl', Linter> {
  const modules = join(folder, 'node_modules');
  const script = (path: string, args: string[]): Command => ({ program: process.execPath, args: [join(modules, path), ...args] });
  return {
    remark: {
      name: 'remark-cli',
      command: script('remark-cli/cli.js', ['.', '--quiet', '--frail', '--use', 'remark-preset-lint-recommended']),
    },
    markdownlint: {
      name: 'markdownlint-cli2',
      command: script('markdownlint-cli2/markdownlint-cli2-bin.mjs', ['**/*.md']),
    },
    textlint: {
      name: 'textlint',
      command: script('textlint/bin/textlint.js', ['--config', join(folder, '.textlintrc.json'), 'postmortems']),
    },
    rumdl: {
      name: 'rumdl',
      // The program itself: its package for npm starts it from a script, which would cost it another Node.
      command: { program: nativeProgram(modules), args: ['check', '--no-cache', '.'] },
    },
  };
}

// npm installs the one package whose program can run on this system.
function nativeProgram(modules: string): string {
  const [program] = globSync('@rumdl/*/rumdl{,.exe}', { cwd: modules, absolute: true });
  if (program === undefined) throw new Error('rumdl has no program for this system');
  return program;
}
