import { defaultVocabulary, type EngineChoice, type Vocabulary } from '@afterword/parser';
import type { ActiveRule } from '../engine.ts';
import type { Preset, Rule, Severity } from '../rule.ts';
import { matchesFile, patternsIn, type FilePattern } from './file-pattern.ts';

export type RuleSetting = Severity | 'off' | [severity: Severity | 'off', options?: Record<string, unknown>];

/** A configuration file's content; see schemas/config.schema.json. */
export interface ConfigFile {
  root?: boolean;
  extends?: string | string[];
  files?: string[];
  ignores?: string[];
  template?: string;
  timeZone?: string;
  vocabulary?: { [K in keyof Vocabulary]?: Partial<Vocabulary[K]> };
  rules?: Record<string, RuleSetting>;
  overrides?: { files: string[]; rules: Record<string, RuleSetting> }[];
  limits?: Record<string, number>;
  engine?: EngineChoice;
}

/** Configuration with everything it extends and the files above it folded in. */
export interface Config {
  /** Path of the nearest file, null for the built-in configuration. */
  path: string | null;
  /** Folder of that file, with forward slashes. */
  folder: string;
  files: FilePattern[];
  /** Whether a configuration file says what the documents are. */
  filesStated: boolean;
  ignores: FilePattern[];
  /** Absolute path, or `default`; null for the built-in template. */
  template: string | null;
  timeZone: string | null;
  vocabulary: Vocabulary;
  limits: Record<string, number>;
  engine: EngineChoice;
  presets: Preset[];
  rules: Record<string, RuleSetting>;
  overrides: { files: FilePattern[]; rules: Record<string, RuleSetting> }[];
}

const DEFAULT_FILES: readonly string[] = ['**/postmortems/**/*.md', '**/postmortem*.md', '**/incidents/**/*.md'];

/** The configuration where there is no file; its patterns start from `folder`. */
export function defaultConfig(folder: string): Config {
  return {
    path: null,
    folder,
    files: patternsIn(folder, DEFAULT_FILES),
    filesStated: false,
    ignores: [],
    template: null,
    timeZone: null,
    vocabulary: defaultVocabulary,
    limits: {},
    engine: 'auto',
    presets: ['recommended'],
    rules: {},
    overrides: [],
  };
}

/** Where a configuration file stands. */
export interface ConfigPlace {
  path: string;
  folder: string;
}

/** `file` over `base`: `files` replace, ignores, rules, overrides and words are added. The template is left to the caller, who knows the disk. */
export function merge(base: Config, file: ConfigFile, { path, folder }: ConfigPlace): Config {
  return {
    ...base,
    path,
    folder,
    files: file.files ? patternsIn(folder, file.files) : base.files,
    filesStated: base.filesStated || file.files !== undefined,
    ignores: [...base.ignores, ...patternsIn(folder, file.ignores ?? [])],
    timeZone: file.timeZone ?? base.timeZone,
    vocabulary: mergeVocabulary(base.vocabulary, file.vocabulary ?? {}),
    limits: { ...base.limits, ...file.limits },
    engine: file.engine ?? base.engine,
    rules: { ...base.rules, ...file.rules },
    overrides: [...base.overrides, ...(file.overrides ?? []).map(({ files, rules }) => ({ files: patternsIn(folder, files), rules }))],
  };
}

function mergeVocabulary(base: Vocabulary, added: NonNullable<ConfigFile['vocabulary']>): Vocabulary {
  const groups = Object.entries(base).map(([group, meanings]) => {
    const more = (added[group as keyof Vocabulary] ?? {}) as Record<string, string[]>;
    return [
      group,
      Object.fromEntries(
        Object.entries(meanings as Record<string, string[]>).map(([meaning, words]) => [meaning, withWords(words, more, meaning)]),
      ),
    ];
  });
  return Object.fromEntries(groups) as unknown as Vocabulary;
}

// A word the team gives a meaning of its own loses the built-in one.
function withWords(words: string[], more: Record<string, string[]>, meaning: string): string[] {
  const taken = new Set(Object.entries(more).flatMap(([other, list]) => (other === meaning ? [] : list.map((word) => word.toLowerCase()))));
  return [...words.filter((word) => !taken.has(word.toLowerCase())), ...(more[meaning] ?? [])];
}

/** Places in the list of overrides of those that a document, given by its absolute path, is under. */
export function matchingOverrides({ overrides }: Config, absolute: string): number[] {
  return overrides.flatMap(({ files }, at) => (matchesFile(absolute, files) ? [at] : []));
}

/** Rules that run on a document, given by its absolute path: those of the presets with the configured severities and options. */
export function activeRules(config: Config, rules: readonly Rule[], absolute: string): ActiveRule[] {
  const settings = [config.rules, ...matchingOverrides(config, absolute).map((at) => config.overrides[at]!.rules)];
  return rules.flatMap((rule): ActiveRule[] => {
    const setting = settings.map((own) => own[rule.id]).findLast((own) => own !== undefined);
    if (setting === undefined) return config.presets.includes(rule.preset) ? [{ rule, severity: null, options: {} }] : [];
    const [severity, options = {}] = typeof setting === 'string' ? [setting] : setting;
    return severity === 'off' ? [] : [{ rule, severity, options }];
  });
}
