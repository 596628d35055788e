import { dirname, join, parse, resolve } from 'node:path';
import { defaultConfig, merge, readConfig, type Config, type ConfigFile, type ConfigProblem, type Preset } from '@afterword/linter';
import { posix } from '../paths.ts';
import { Problem } from '../problem.ts';
import { workTree, type TextSource } from '../documents/text-source.ts';

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

/** A configuration file with its content. */
export interface ConfigLayer {
  /** Absolute path. */
  path: string;
  file: ConfigFile;
}

/** Finds and reads configurations; each file is read once. */
export class Configurations {
  readonly #fixed: ConfigLayer[] | null;
  readonly #texts: TextSource;
  readonly #builtIn: Config;
  readonly #layers = new Map<string, ConfigLayer[]>();
  readonly #configs = new Map<ConfigLayer[], Config>();

  /** @param file configuration for all documents instead of the nearest one */
  constructor(file: string | null, cwd: string, texts: TextSource = workTree) {
    this.#texts = texts;
    // From the root of the disk, so that `afterword lint` inside `postmortems/` finds what stands there.
    this.#builtIn = defaultConfig(posix(parse(cwd).root));
    this.#fixed = file === null ? null : layersIn(resolve(cwd, file), texts);
  }

  /**
   * Configuration of a folder: the given one, else the nearest file upward over those above it, up to one that says
   * `root: true`, else the built-in one.
   */
  of(folder: string): Config {
    const layers = this.layersOf(folder);
    const known = this.#configs.get(layers);
    if (known) return known;
    const config = layers.reduce(withLayer, this.#builtIn);
    this.#configs.set(layers, config);
    return config;
  }

  /** The files whose settings hold in a folder; later ones win. Files that one extends stand before it. */
  layersOf(folder: string): ConfigLayer[] {
    const known = this.#fixed ?? this.#layers.get(folder);
    if (known) return known;
    const layers = this.#search(folder);
    this.#layers.set(folder, layers);
    return layers;
  }

  #search(folder: string): ConfigLayer[] {
    const path = CONFIG_NAMES.map((name) => join(folder, name)).find((file) => this.#texts.has(file));
    const own = path === undefined ? [] : layersIn(path, this.#texts);
    if (own.at(-1)?.file.root === true || dirname(folder) === folder) return own;
    const above = this.layersOf(dirname(folder));
    return own.length === 0 ? above : [...above, ...own];
  }
}

// A configuration file after those it extends. Throws a `ConfigError` for mistakes in one.
function layersIn(path: string, texts: TextSource, chain: string[] = []): ConfigLayer[] {
  if (chain.includes(path)) throw new Problem(`Unexpected circle in \`extends\`: ${[...chain, path].join(' → ')}`);
  const file = readFile(path, texts);
  const extended = [file.extends ?? []].flat().filter((name) => !PRESETS.includes(name));
  return [...extended.flatMap((name) => layersIn(resolve(dirname(path), name), texts, [...chain, path])), { path, file }];
}

function withLayer(config: Config, { path, file }: ConfigLayer): Config {
  const presets = [file.extends ?? []].flat().filter((name): name is Preset => PRESETS.includes(name));
  const merged = merge(config, file, { path, folder: posix(dirname(path)) });
  return { ...merged, presets: [...new Set([...config.presets, ...presets])], template: templateOf(file, path) ?? config.template };
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
