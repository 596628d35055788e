import { createHash } from 'node:crypto';
import { activeRules, matchingOverrides, rules, type ActiveRule, type Config } from '@afterword/linter';
import type { ParseOptions, Template } from '@afterword/parser';
import type { ArchiveDocument } from '../archive.ts';
import { posix } from '../paths.ts';
import { parseOptionsOf } from '../documents/read-document.ts';

/** What a document is read and checked by. */
export interface CheckSettings {
  rules: readonly ActiveRule[];
  /** Equal for equal settings. */
  digest: string;
}

/** The settings of documents; those that many documents share are made once. */
export class SettingsOfDocuments {
  readonly #searched: boolean;
  readonly #known = new Map<Config, Map<Template, Map<string, CheckSettings>>>();

  /** @param searched whether secrets are looked for */
  constructor(searched: boolean) {
    this.#searched = searched;
  }

  of(document: ArchiveDocument): CheckSettings {
    const { config, template } = document;
    const overrides = matchingOverrides(config, posix(document.absolute)).join();
    const ofConfig = entryOf(this.#known, config, () => new Map<Template, Map<string, CheckSettings>>());
    const ofTemplate = entryOf(ofConfig, template, () => new Map<string, CheckSettings>());
    return entryOf(ofTemplate, overrides, () => settingsOf(document, this.#searched));
  }
}

function settingsOf(document: ArchiveDocument, searched: boolean): CheckSettings {
  const active = activeRules(document.config, rules, posix(document.absolute));
  const named = active.map(({ rule, severity, options }) => [rule.id, severity, options]);
  return { rules: active, digest: digestOf([searched, document.qualifier, named, told(parseOptionsOf(document))]) };
}

// A template is told by its source, which everything else in it follows from. The path is the document's own.
function told({ template, path: _path, ...options }: ParseOptions): unknown {
  return [template?.name, template?.source, options];
}

/** A short name of a value that JSON can hold. */
export function digestOf(value: unknown): string {
  return createHash('sha1').update(JSON.stringify(value)).digest('base64url');
}

function entryOf<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}
