import { defaultTemplateSource } from '../generated/default-template.ts';
import { compileTemplate } from './compile.ts';
import type { Template } from './types.ts';

let compiled: Template | null = null;

/** The built-in template, compiled once. */
export function defaultTemplate(): Template {
  compiled ??= compileTemplate(defaultTemplateSource, 'default');
  return compiled;
}
