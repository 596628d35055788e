import { resolve } from 'node:path';
import { rolldown } from 'rolldown';
import config from '../rolldown.config.mjs';

/** The command as users get it is built once before its tests. */
export default async function build(): Promise<void> {
  const root = resolve(import.meta.dirname, '../../..');
  const { output, input, ...options } = config as { output: { dir: string }; input: { afterword: string } };
  const bundle = await rolldown({ ...options, input: { afterword: resolve(root, input.afterword) }, logLevel: 'warn' });
  await bundle.write({ ...output, dir: resolve(root, output.dir) });
}
