import { resolve } from 'node:path';
import { rolldown } from 'rolldown';
import config from '../rolldown.config.mjs';
import { BUNDLE } from './runner.ts';

/** The action is built once before its tests, beside the committed file. */
export default async function build(): Promise<void> {
  const cwd = resolve(import.meta.dirname, '../../..');
  const { output, ...options } = config as { output: object };
  const bundle = await rolldown({ ...options, cwd, logLevel: 'warn' });
  await bundle.write({ ...output, file: BUNDLE });
}
