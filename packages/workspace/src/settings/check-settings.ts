import { activeRules, matchingOverrides, rules, type ActiveRule, type Config } from '@afterword/linter';
import type { ParseOptions, Template } from '@afterword/parser';
import type { ArchiveDocument } from '../archive.ts';
import { posix } from '../paths.ts';
import { parseOptionsOf } from '../documents/read-document.ts';
import { digestOf } from './digest.ts';

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
  #last: { config: Config; template: Template; settings: CheckSettings } | null = null;

  /** @param searched whether secrets are looked for */
  constructor(searched: boolean) {
    this.#searched = searched;
  }

  of(document: ArchiveDocument): CheckSettings {
    const { config, template } = document;
    // Most documents are read as the one before.
    if (this.#last?.config === config && this.#last.template === template) return this.#last.settings;
    const overrides = config.overrides.length === 0 ? '' : matchingOverrides(config, posix(document.absolute)).join();
    const settings = this.#known.get(config)?.get(template)?.get(overrides) ?? this.#make(document, overrides);
    this.#last = config.overrides.length === 0 ? { config, template, settings } : null;
    return settings;
  }

  #make(document: ArchiveDocument, overrides: string): CheckSettings {
    const { config, template } = document;
    const settings = settingsOf(document, this.#searched);
    const ofConfig = this.#known.get(config) ?? new Map<Template, Map<string, CheckSettings>>();
    const ofTemplate = ofConfig.get(template) ?? new Map<string, CheckSettings>();
    this.#known.set(config, ofConfig.set(template, ofTemplate.set(overrides, settings)));
    return settings;
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
