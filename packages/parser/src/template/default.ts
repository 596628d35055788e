import { defaultTemplateJson } from '../generated/default-template.ts';
import { deepFrozen } from './frozen.ts';
import type { Template } from './types.ts';

let read: Template | null = null;

/** The built-in template, read once. It is kept compiled: compiling it takes longer than reading a postmortem. */
export function defaultTemplate(): Template {
  read ??= deepFrozen(JSON.parse(defaultTemplateJson) as Template);
  return read;
}
