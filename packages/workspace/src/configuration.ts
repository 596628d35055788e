import { dirname, join, parse, resolve } from 'node:path';
import { defaultConfig, merge, readConfig, type Config, type ConfigFile, type ConfigProblem, type Preset } from '@afterword/linter';
import { posix } from './paths.ts';
import { Problem } from './problem.ts';
import { workTree, type TextSource } from './text-source.ts';

export const CONFIG_NAMES: readonly string[] = ['afterword.config.yaml', 'afterword.config.yml', 'afterword.config.json'];

const PRESETS: readonly string[] = ['recommended', 'strict', 'advice'];

/** A configuration file that cannot be used; `problems` say why, with their places in `text`. */
export class ConfigError extends Problem {
  readonly path: string;
  readonly text: string;
  readonly problems: ConfigProblem[];

  constructor(path: string, text: string, problems: ConfigProblem[]) {
    super(`Unexpected configuration in \`${path}\``);
    this.path = path;
    this.text = text;
    this.problems = problems;
  }
}

/** Finds and reads configurations; each file is read once. */
export class Configurations {
  readonly #fixed: Config | null;
  readonly #texts: TextSource;
  readonly #builtIn: Config;
  readonly #byFolder = new Map<string, Config>();

  /** @param file configuration for all documents instead of the nearest one */
  constructor(file: string | null, cwd: string, texts: TextSource = workTree) {
    this.#texts = texts;
    // From the root of the disk, so that `afterword lint` inside `postmortems/` finds what stands there.
    this.#builtIn = defaultConfig(posix(parse(cwd).root));
    this.#fixed = file === null ? null : loadConfig(resolve(cwd, file), { base: this.#builtIn, texts });
  }

  /**
   * Configuration of a folder: the given one, else the nearest file upward over those above it, up to one that says
   * `root: true`, else the built-in one.
   */
  of(folder: string): Config {
    if (this.#fixed) return this.#fixed;
    const known = this.#byFolder.get(folder) ?? this.#search(folder);
    this.#byFolder.set(folder, known);
    return known;
  }

  #search(folder: string): Config {
    const path = CONFIG_NAMES.map((name) => join(folder, name)).find((file) => this.#texts.has(file));
    const above = (): Config => (dirname(folder) === folder ? this.#builtIn : this.of(dirname(folder)));
    if (!path) return above();
    const isRoot = readFile(path, this.#texts).root === true;
    return loadConfig(path, { base: isRoot ? this.#builtIn : above(), texts: this.#texts });
  }
}

interface Loading {
  /** What the file builds on. */
  base: Config;
  texts: TextSource;
  /** Files that extend this one, against circles. */
  chain?: string[];
}

/** A configuration file and what it extends, folded over a base. Throws a `ConfigError` for mistakes in it. */
function loadConfig(path: string, { base, texts, chain = [] }: Loading): Config {
  if (chain.includes(path)) throw new Problem(`Unexpected circle in \`extends\`: ${[...chain, path].join(' → ')}`);
  const file = readFile(path, texts);
  let config = base;
  for (const name of [file.extends ?? []].flat()) {
    config = PRESETS.includes(name)
      ? { ...config, presets: [...new Set([...config.presets, name as Preset])] }
      : loadConfig(resolve(dirname(path), name), { base: config, texts, chain: [...chain, path] });
  }
  const merged = merge(config, file, { path, folder: posix(dirname(path)) });
  return { ...merged, template: templateOf(file, path) ?? config.template };
}

function templateOf({ template }: ConfigFile, path: string): string | null {
  if (template === undefined) return null;
  return template === 'default' ? template : resolve(dirname(path), template);
}

function readFile(path: string, texts: TextSource): ConfigFile {
  if (!texts.has(path)) throw new Problem(`Missing configuration file \`${path}\``, 'check the path, or run `afterword init` to make one');
  const text = texts.read(path).replace(/^\uFEFF/, '');
  const { config, problems } = readConfig(text);
  if (config === null) throw new ConfigError(path, text, problems);
  return config;
}
