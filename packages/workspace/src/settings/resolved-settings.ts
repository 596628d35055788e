import { dirname } from 'node:path';
import { defaultLimits } from '@afterword/parser';
import { activeRules, matchesFile, patternsIn, rules as allRules, type Config, type ConfigFile, type RuleSetting } from '@afterword/linter';
import type { ConfigLayer, Configurations } from './configuration.ts';
import { posix } from '../paths.ts';
import { standingOf } from '../documents/standing.ts';

/** Where a setting comes from when no configuration file states it. */
export const BUILT_IN = 'built in';

/** One setting as it holds for a file, and where it was last said. */
export interface ResolvedSetting {
  /** Key in a configuration file, dotted: `timeZone`, `rules.actions/owner-required`. */
  key: string;
  value: unknown;
  /** Absolute path of the configuration file, `built in`, or `preset <name>` for a rule nobody configured. */
  from: string;
}

/** What holds for a file, and whether `lint` without paths takes it for a postmortem. */
export interface ResolvedSettings {
  /** Configuration files in the order they apply, absolute. */
  layers: string[];
  settings: ResolvedSetting[];
  /** The setting that decides whether the file is a document: a pattern, or the template, which is none; null where none speaks of it. */
  decidedBy: { setting: 'files' | 'ignores' | 'template'; value: string; from: string } | null;
}

/** Resolves the configuration of a file given by its absolute path; the file need not exist. */
export function resolvedSettings(configurations: Configurations, absolute: string): ResolvedSettings {
  const folder = dirname(absolute);
  const config = configurations.of(folder);
  const layers = configurations.layersOf(folder);
  return {
    layers: layers.map(({ path }) => path),
    settings: [
      ...plainSettings(config, layers),
      ...patternSettings(config, layers),
      ...wordSettings(config, layers),
      ...limitSettings(config, layers),
      ...ruleSettings(config, layers, absolute),
    ],
    decidedBy: decision(config, layers, absolute),
  };
}

function lastWith(layers: ConfigLayer[], has: (file: ConfigFile) => boolean): string {
  return layers.findLast(({ file }) => has(file))?.path ?? BUILT_IN;
}

function plainSettings(config: Config, layers: ConfigLayer[]): ResolvedSetting[] {
  const setting = (key: keyof ConfigFile & keyof Config): ResolvedSetting => ({
    key,
    value: config[key],
    from: lastWith(layers, (file) => file[key] !== undefined),
  });
  const presets = config.presets.map((name) => ({
    key: 'extends',
    value: name,
    from: layers.find(({ file }) => [file.extends ?? []].flat().includes(name))?.path ?? BUILT_IN,
  }));
  return [{ ...setting('template'), value: config.template ?? 'default' }, setting('timeZone'), setting('engine'), ...presets];
}

function patternSettings(config: Config, layers: ConfigLayer[]): ResolvedSetting[] {
  const from = lastWith(layers, (file) => file.files !== undefined);
  const files = config.files.map(({ glob }) => ({ key: 'files', value: glob, from }));
  const ignores = layers.flatMap(({ path, file }) => (file.ignores ?? []).map((glob) => ({ key: 'ignores', value: glob, from: path })));
  return [...files, ...ignores];
}

// The words of a meaning stand with each file that adds some, and with the built-in ones that are left.
function wordSettings(config: Config, layers: ConfigLayer[]): ResolvedSetting[] {
  return Object.entries(config.vocabulary).flatMap(([group, meanings]: [string, Record<string, string[]>]) =>
    Object.entries(meanings).flatMap(([meaning, words]) => {
      const origins = new Map(words.map((word) => [word, lastWith(layers, (file) => wordsIn(file, group, meaning).includes(word))]));
      return [...new Set(origins.values())].map((from) => ({
        key: `vocabulary.${group}.${meaning}`,
        value: words.filter((word) => origins.get(word) === from),
        from,
      }));
    }),
  );
}

function wordsIn({ vocabulary = {} }: ConfigFile, group: string, meaning: string): readonly string[] {
  return (vocabulary as Record<string, Record<string, string[]> | undefined>)[group]?.[meaning] ?? [];
}

function limitSettings(config: Config, layers: ConfigLayer[]): ResolvedSetting[] {
  return Object.entries({ ...defaultLimits, ...config.limits }).map(([name, value]) => ({
    key: `limits.${name}`,
    value,
    from: lastWith(layers, ({ limits }) => limits?.[name] !== undefined),
  }));
}

// Overrides are asked after the rules of all files, as `activeRules` does.
function ruleSettings(config: Config, layers: ConfigLayer[], absolute: string): ResolvedSetting[] {
  const own = layers.map(({ path, file }) => ({ path, rules: file.rules ?? {} }));
  const overriding = layers.flatMap(({ path, file }) =>
    (file.overrides ?? [])
      .filter(({ files }) => matchesFile(posix(absolute), patternsIn(posix(dirname(path)), files)))
      .map(({ rules }) => ({ path, rules })),
  );
  const active = new Map(activeRules(config, allRules, posix(absolute)).map((one) => [one.rule.id, one]));
  return allRules.flatMap(({ id, preset, severity, options }): ResolvedSetting[] => {
    const stated = [...own, ...overriding].findLast(({ rules }) => rules[id] !== undefined);
    const on = active.get(id);
    if (!on && !stated) return [];
    const defaults = Object.fromEntries(Object.entries(options).map(([name, { default: value }]) => [name, value]));
    const all = { ...defaults, ...on?.options };
    const level = on ? (on.severity ?? severity) : 'off';
    const value: RuleSetting = on && Object.keys(all).length > 0 ? [level, all] : level;
    return [{ key: `rules.${id}`, value, from: stated?.path ?? `preset ${preset}` }];
  });
}

function decision(config: Config, layers: ConfigLayer[], absolute: string): ResolvedSettings['decidedBy'] {
  const standing = standingOf(absolute, config);
  if (standing.as === 'unmatched') return null;
  if (standing.as === 'template')
    return { setting: 'template', value: absolute, from: lastWith(layers, ({ template }) => template !== undefined) };
  const { as, pattern } = standing;
  if (as === 'document') return { setting: 'files', value: pattern.glob, from: lastWith(layers, ({ files }) => files !== undefined) };
  const ignoring = layers.find(({ path, file }) => posix(dirname(path)) === pattern.folder && file.ignores?.includes(pattern.glob));
  return { setting: 'ignores', value: pattern.glob, from: ignoring?.path ?? BUILT_IN };
}
