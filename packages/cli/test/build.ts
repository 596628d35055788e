import { resolve } from 'node:path';
import { rolldown } from 'rolldown';
import { entry, program } from '../rolldown.config.mjs';

/** The command as users get it is built once before its tests. */
export default async function build(): Promise<void> {
  const root = resolve(import.meta.dirname, '../../..');
  for (const { output, input, ...options } of [program, entry] as Built[]) {
    const files = Object.entries(input).map(([name, file]) => [name, resolve(root, file)]);
    const bundle = await rolldown({ ...options, input: Object.fromEntries(files), logLevel: 'warn' });
    await bundle.write({ ...output, dir: resolve(root, output.dir) });
  }
}

interface Built {
  input: Record<string, string>;
  output: { dir: string };
}
