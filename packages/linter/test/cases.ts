import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { FIXTURES, type Case } from './fixture.ts';

/** Documents that differ in one place: `@` stands for it in the text and in the name of the file. */
export interface Cases {
  document: string;
  /** Name of the file; `case.md` where it does not matter. */
  file?: string;
  /** The rule's options. */
  options?: Record<string, unknown>;
  /** Source of the template, where it is not that of the other fixtures. */
  template?: string;
  /** What stands at the mark without a finding. */
  valid?: string[];
  /** What stands there with one finding. */
  invalid?: string[];
  /** What stands there before and after all fixes. */
  fixed?: Record<string, string>;
}

/** Cases of a rule, from the file `cases.yaml` beside its fixtures. */
export function casesOf(id: string): Cases[] {
  const file = join(FIXTURES, id, 'cases.yaml');
  return existsSync(file) ? (parse(readFileSync(file, 'utf8')) as Cases[]) : [];
}

export function caseWith({ document, file = 'case.md', options = {}, template }: Cases, value: string): Case {
  const source = { text: document.replace('@', () => value), file: file.replace('@', () => value), options };
  return template === undefined ? source : { ...source, template };
}
