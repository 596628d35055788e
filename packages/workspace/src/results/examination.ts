import {
  ABOUT_DOCUMENTS,
  checkDocument,
  factsOf,
  isReadable,
  isStillAnswered,
  KnownDocuments,
  outsideOf,
  type CheckedDocument,
  type CheckedText,
  type DocumentFacts,
  type Outside,
  type SecretFinder,
} from '@afterword/linter';
import { unmeasured, type Measure, type Parsed } from '@afterword/parser';
import { dirname, join, resolve } from 'node:path';
import type { Archive, ArchiveDocument } from '../archive.ts';
import type { KeptDocuments } from '../cache/kept-listing.ts';
import { BaseVersions } from '../changes/base-versions.ts';
import { SettingsOfDocuments } from '../settings/check-settings.ts';
import { digestOf } from '../settings/digest.ts';
import { contentIdOf } from '../documents/content-id.ts';
import { openGitAnswers, type GitAnswers } from './git-answers.ts';
import { isSameState, lastingState } from '../documents/file-state.ts';
import { Result, type Memory, type ResultSource } from './memory.ts';
import { groundsOf, type Grounds } from './settled.ts';
import { parseDocument, readDocument, textOf } from '../documents/read-document.ts';
import type { SecretSource } from '../settings/secrets.ts';
import { Turns } from '../turns.ts';

/** A document with what is known of it; one that could not be read says why. */
export interface Examined {
  document: ArchiveDocument;
  result: Result | null;
  unread: string | null;
}

export interface ExaminationOptions {
  /** The day of the run, YYYY-MM-DD; null where it does not matter. */
  today: string | null;
  /** Where what finds secrets comes from; without it none are looked for. */
  secrets?: SecretSource | null;
  /** Results from before; what is new is added to them. */
  memory: Memory;
  /** False where no other run looks at the memory: of what is checked, no incident is kept, which only other commands ask for. */
  lasting?: boolean;
  measure?: Measure;
  /** False to read documents only: nothing is checked, and no findings are kept. */
  checks?: boolean;
}

/**
 * Reads and checks the documents of an archive, one after the other; of each, only the result is kept. A document is first
 * checked with what is known by then. When all are known, those are checked again of whose questions one has another answer now.
 * What the memory holds of a document that is as it was is not made again.
 */
export class Examination {
  readonly #archive: Archive;
  readonly #options: ExaminationOptions;
  readonly #measure: Measure;
  readonly #settings: SettingsOfDocuments;
  readonly #all: readonly Examined[];
  readonly #bases: BaseVersions;
  #known: KnownDocuments | null = null;
  #finder: SecretFinder | null = null;
  #git: GitAnswers | null = null;
  readonly #existing = new Map<string, boolean>();
  #isChanging = false;
  readonly #turns = new Turns();

  constructor(archive: Archive, options: ExaminationOptions) {
    this.#archive = archive;
    this.#options = options;
    this.#measure = options.measure ?? unmeasured;
    this.#bases = new BaseVersions(archive);
    this.#settings = new SettingsOfDocuments(Boolean(options.secrets));
    this.#all = this.#measure('compare with cache', () =>
      archive.documents.map((document) => ({ document, result: this.#remembered(document), unread: null })),
    );
  }

  /** Examines all documents: findings of the selected ones, facts of the others. */
  async all(): Promise<readonly Examined[]> {
    const { memory } = this.#options;
    this.#git ??= await openGitAnswers(this.#archive, (document) => this.#settings.of(document).rules);
    const kept = this.#all.every(({ result }) => result !== null) ? this.#kept : null;
    await this.read();
    const documents = kept?.settled ?? this.#documentsName();
    if (!this.#holds(documents)) await this.#settleAll(documents);
    if (!this.#archive.partial && kept === null) memory.retain(this.#all.map(({ document }) => document.path));
    return this.#all;
  }

  #documentsName(): string {
    return digestOf([
      this.#archive.partial,
      this.#all.map(({ document, result }) => result && [document.path, result.source.contentId, result.source.settings]),
    ]);
  }

  /** What an earlier run made of the documents, where they are the same and the memory holds it. */
  get #kept(): KeptDocuments | null {
    const { kept } = this.#archive;
    return kept !== null && kept.results === this.#options.memory.name ? kept : null;
  }

  /** Reads what the memory does not hold, and compares nothing. */
  async read(): Promise<readonly Examined[]> {
    for (const one of this.#all) if (!one.result) await this.#read(one);
    return this.#all;
  }

  /** What finds secrets; null where none are looked for. */
  async finder(): Promise<SecretFinder | null> {
    this.#finder ??= (await this.#options.secrets?.()) ?? null;
    return this.#finder;
  }

  /** Checks a text in the place of a document. The finder must have been asked for before. */
  checkText(document: ArchiveDocument, text: string): CheckedText {
    const read = parseDocument(document, text);
    if ('unread' in read) return { diagnostics: [], readable: false };
    const before = this.#documents.at(document.path);
    this.#documents.add(factsOf(read.parsed));
    const { diagnostics } = this.#check(document, read.parsed);
    if (before) this.#documents.add(before);
    return { diagnostics, readable: isReadable(read.parsed) };
  }

  #remembered(document: ArchiveDocument): Result | null {
    const result = this.#options.memory.get(document.path);
    if (!result || result.source.settings !== this.#settings.of(document).digest) return null;
    if (this.#kept) return result;
    const { source } = result;
    if (document.contentId !== null) return source.contentId === document.contentId ? result : null;
    const state = document.state();
    if (state === null) return null;
    return source.state && isSameState(source.state, state) ? result : null;
  }

  // A file that is not as it was may have the same text.
  async #read(one: Examined): Promise<void> {
    const { document } = one;
    const state = document.state();
    const readAt = Date.now();
    const read = this.#measure('read', () => textOf(document));
    if ('unread' in read) {
      one.unread = read.unread;
      return;
    }
    const contentId = document.contentId ?? contentIdOf(read.text);
    const source = { contentId, state: lastingState(state, readAt), settings: this.#settings.of(document).digest };
    const before = this.#options.memory.get(document.path);
    const isSame = before?.source.contentId === contentId && before.source.settings === source.settings;
    if (isSame) this.#keep(one, before.from(source));
    else await this.#examine(one, read.text, source);
  }

  async #examine(one: Examined, text: string, source: ResultSource): Promise<void> {
    const { document } = one;
    const isChecked = document.selected && (this.#options.checks ?? true);
    if (isChecked) await this.finder();
    await this.#turns.afterDocument();
    const read = this.#measure('parse (other)', () => parseDocument(document, text, this.#measure));
    if ('unread' in read) {
      one.unread = read.unread;
      one.result = null;
      return;
    }
    const facts = this.#measure('facts', () => factsOf(read.parsed));
    // The facts of all documents are much: a run that only reads does without.
    if (isChecked) this.#documents.add(facts);
    const checked = isChecked ? this.#check(document, read.parsed) : null;
    const { incident } = read.parsed.postmortem;
    const isAskedFor = !isChecked || (this.#options.lasting ?? true);
    this.#keep(one, Result.of(source, { facts, incident: isAskedFor ? incident : null, checked }));
  }

  #keep(one: Examined, result: Result): void {
    one.result = result;
    this.#options.memory.set(one.document.path, result);
    // Its facts as they are kept, which hold on to no text.
    for (const facts of this.#known ? this.#factsOf(one) : []) this.#known?.add(facts);
  }

  /** Whether all findings are those of the named documents, and all else that they rest on is as it was. */
  #holds(documents: string): boolean {
    const { settled } = this.#options.memory;
    if (settled?.documents !== documents || settled.grounds === null || !this.#areLinksWithin) return false;
    // What was kept of the findings may be damaged.
    if (!this.#all.every(({ document, result }) => result?.isChecked || !document.selected)) return false;
    return this.#measure('ask again', () => {
      const asking = new Set(settled.grounds!.map(([path]) => path));
      const byPath = new Map<string, ArchiveDocument>();
      for (const { document } of this.#all) if (asking.has(document.path)) byPath.set(document.path, document);
      return settled.grounds!.every(([path, asked]) => isStillAnswered(asked, this.#outsideOf(byPath.get(path)!)));
    });
  }

  async #settleAll(documents: string): Promise<void> {
    const { memory } = this.#options;
    const isSettled = memory.settled?.documents === documents;
    // Documents link to each other; a file whose state was just seen is not looked for.
    for (const { document } of this.#all.filter(isOnDisk)) this.#existing.set(document.absolute, true);
    for (const one of this.#all) await this.#settle(one, isSettled);
    memory.settled = this.#isChanging ? null : { documents, grounds: this.#areLinksWithin ? this.#grounds() : null };
  }

  // Links are looked up on the disk, which need not have what the index has.
  get #areLinksWithin(): boolean {
    return !this.#archive.changes?.staged;
  }

  #grounds(): Grounds | null {
    const paths = new Set(this.#all.map(({ document }) => document.absolute));
    return groundsOf(this.#all, (document, [kind, about]) => kind === 'exists' && paths.has(this.#target(document, about as string)));
  }

  // Findings of a document that is not selected are kept only while they hold.
  async #settle(one: Examined, isSettled: boolean): Promise<void> {
    const { document, result } = one;
    if (!result || (!result.isChecked && !document.selected)) return;
    const skipped = isSettled ? ABOUT_DOCUMENTS : null;
    const asked = result.isChecked ? result.asked : null;
    if (asked && this.#measure('ask again', () => isStillAnswered(asked, this.#outsideOf(document), skipped))) return;
    if (!document.selected) return this.#keep(one, result.unchecked());
    const read = textOf(document);
    if ('unread' in read) {
      Object.assign(one, { result: null, unread: read.unread });
      this.#isChanging = true;
      return;
    }
    const contentId = document.contentId ?? contentIdOf(read.text);
    const isSame = contentId === result.source.contentId;
    this.#isChanging ||= !isSame;
    await this.#examine(one, read.text, { settings: result.source.settings, contentId, state: isSame ? result.source.state : null });
  }

  // What was kept and cannot be read any more is read from the document.
  #factsOf({ document, result }: Examined): DocumentFacts[] {
    if (!result) return [];
    if (result.facts) return [result.facts];
    const read = readDocument(document);
    return 'parsed' in read ? [factsOf(read.parsed)] : [];
  }

  get #documents(): KnownDocuments {
    this.#known ??= new KnownDocuments(
      this.#all.flatMap((one) => this.#factsOf(one)),
      this.#archive.partial,
    );
    return this.#known;
  }

  #check(document: ArchiveDocument, parsed: Parsed): CheckedDocument {
    return checkDocument({
      parsed,
      rules: this.#settings.of(document).rules,
      template: document.template,
      vocabulary: document.config.vocabulary,
      outside: this.#outsideOf(document, parsed),
      secrets: this.#finder,
      measure: this.#options.measure ?? null,
    });
  }

  #outsideOf(document: ArchiveDocument, parsed: Parsed | null = null): Outside {
    const documents = (): KnownDocuments => this.#documents;
    return outsideOf({
      get documents() {
        return documents();
      },
      today: this.#options.today,
      base: this.#bases.of(document),
      ...this.#git?.of(document, parsed),
      exists: (path) => this.#exists(this.#target(document, path)),
    });
  }

  #target(document: ArchiveDocument, path: string): string {
    return path.startsWith('/') ? join(this.#archive.root, path) : resolve(dirname(document.absolute), path);
  }

  #exists(path: string): boolean {
    const known = this.#existing.get(path) ?? this.#archive.exists(path);
    this.#existing.set(path, known);
    return known;
  }
}

function isOnDisk({ document, result }: Examined): boolean {
  return document.contentId === null && Boolean(result?.source.state);
}
