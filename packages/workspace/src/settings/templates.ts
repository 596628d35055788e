import { basename, resolve } from 'node:path';
import { compileTemplate, defaultTemplate, type Template } from '@afterword/parser';
import { Problem } from '../problem.ts';
import { workTree, type TextSource } from '../documents/text-source.ts';

/** Name or path of a template to the compiled template; each is compiled once. */
export class Templates {
  readonly #compiled = new Map<string, Template>();
  readonly #texts: TextSource;

  constructor(texts: TextSource = workTree) {
    this.#texts = texts;
  }

  /**
   * @param name `default`, or a path
   * @param folder folder a relative path starts from
   * @throws Problem when the file cannot be read or does not compile
   */
  load(name: string | null, folder: string): Template {
    if (name === null || name === 'default') return defaultTemplate();
    const path = resolve(folder, name);
    const known = this.#compiled.get(path);
    if (known) return known;
    const template = compileTemplate(readTemplate(path, name, this.#texts), basename(path).replace(/\.(?:md|markdown)$/i, ''));
    const fatal = template.errors.find(({ severity }) => severity === 'error');
    if (fatal)
      throw new Problem(
        `Unexpected template \`${name}\`: ${fatal.message}`,
        `run \`afterword template check ${name}\` for all problems in it`,
      );
    this.#compiled.set(path, template);
    return template;
  }
}

/** Text of a template file. */
export function readTemplate(path: string, name: string, texts: TextSource = workTree): string {
  try {
    return texts.read(path);
  } catch {
    throw new Problem(`Missing template \`${name}\``, 'give a Markdown file, or `default` for the built-in template');
  }
}
