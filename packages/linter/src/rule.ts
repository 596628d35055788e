import type { Incident } from '@afterword/schema';
import type { Parsed, Phase, Span, Template, Vocabulary } from '@afterword/parser';
import type { Ask } from './questions.ts';
import type { Secret } from './secrets.ts';
import type { Suppressions } from './suppressions/applied.ts';

// A rule is one file under rules/<group>/<name>.ts whose default export is made by `defineRule`. Rules are pure: what they
// know of other documents, the repository and the day are answers to what they ask.

export type Severity = 'error' | 'warning' | 'info';
export type Preset = 'recommended' | 'strict' | 'advice';

/** An option of a rule. Its JSON type follows from its default. */
export interface OptionDefinition {
  default: boolean | number | string | readonly string[];
  description: string;
  /** Smallest value of a number. */
  minimum?: number;
}

type OptionDefinitions = Record<string, OptionDefinition>;

type Widened<T> = T extends boolean ? boolean : T extends number ? number : T extends string ? string : readonly string[];

/** Values of the options, as the check sees them: the configured ones over the defaults. */
export type OptionValues<O extends OptionDefinitions> = { readonly [K in keyof O]: Widened<O[K]['default']> };

type Placeholders<Message extends string> = Message extends `${string}{${infer Name}}${infer Rest}` ? Name | Placeholders<Rest> : never;

/** A JSON pointer into the postmortem (`/incident/timeline/3`) or a span of the text. */
export type Target = string | Span;

export interface RuleFix {
  title: string;
  safety: 'safe' | 'unsafe';
  edits: { start: number; end: number; text: string }[];
}

export interface RuleRelated {
  message: string;
  /** Path of another document; the same document when absent. */
  path?: string;
  at: Target | { line: number; column: number };
}

export interface Finding<Messages extends Record<string, string>, K extends keyof Messages> {
  message: K;
  at: Target;
  /** A value for every placeholder of the message. */
  data: { [P in Placeholders<Messages[K]>]: string | number };
  help?: string;
  related?: RuleRelated[];
  fix?: RuleFix;
  /** Severity of this one finding, where it differs from the rule's. A configured severity wins. */
  severity?: Severity;
}

export interface RuleContext<Messages extends Record<string, string>, O extends OptionDefinitions> {
  parsed: Parsed;
  incident: Incident;
  /** Path of the document, with forward slashes; null for text without a file. */
  path: string | null;
  template: Template | null;
  vocabulary: Vocabulary;
  phase: Phase;
  options: OptionValues<O>;
  /** Asks about the world outside of the document: other documents, files, the day. All there is to ask: `Questions`. */
  ask: Ask;
  /** Secrets in the text; empty where none were looked for. */
  secrets: readonly Secret[];
  /** What became of the comments that suppress findings; only for rules about them, which run last. */
  suppressions: Suppressions;
  report<K extends keyof Messages & string>(finding: Finding<Messages, K>): void;
}

export interface RuleDefinition<Messages extends Record<string, string>, O extends OptionDefinitions> {
  /** `<group>/<name>`, equal to the path of its file. */
  id: string;
  /** One imperative sentence without a final dot: `Require …`, `Forbid …`. */
  summary: string;
  /** Why it matters, for the rule's page. */
  rationale: string;
  /** Where the rule comes from, as a name or an address. */
  source: string;
  preset: Preset;
  severity: Severity;
  /** True for completeness: errors become warnings while the incident is ongoing or the document a draft. */
  followsPhase?: boolean;
  /** True when its findings depend on which other documents are in the run. */
  acrossDocuments?: boolean;
  /** True when it compares with the version on the base of a change, and so has nothing to say without one. */
  againstBase?: boolean;
  /** What it asks of Git, where one clone knows less than another. History is dear to know: it is there only for rules that say so. */
  asksGit?: 'history' | 'commits';
  /** True when it tells the secrets that were found, and so nothing where none were looked for. */
  seeksSecrets?: boolean;
  /** Message texts: "Unexpected X, expected Y" or "Missing X, add Y", values in backticks as `{name}`, no final dot. */
  messages: Messages;
  options?: O;
  check(context: RuleContext<Messages, O>): void;
}

/** A rule with its types erased, as the engine runs it. */
export type Rule = Omit<RuleDefinition<Record<string, string>, OptionDefinitions>, 'check' | 'options'> & {
  options: OptionDefinitions;
  fixable: boolean;
  check(context: RuleContext<Record<string, string>, OptionDefinitions>): void;
};

/**
 * Defines a rule. Wrong message ids, missing placeholders and unknown options are compile errors.
 *
 * @param fixable whether some finding of the rule carries a fix; shown in listings and checked by the contract test
 */
export function defineRule<const M extends Record<string, string>, const O extends OptionDefinitions = Record<never, never>>(
  definition: RuleDefinition<M, O> & { fixable?: boolean },
): Rule {
  const { id, summary, rationale, source, preset, severity, messages, check } = definition;
  const { followsPhase, acrossDocuments, againstBase, asksGit, seeksSecrets, options = {}, fixable = false } = definition;
  // All rules get the same properties in the same order, which makes it cheaper to run one after the other.
  return {
    id,
    summary,
    rationale,
    source,
    preset,
    severity,
    followsPhase,
    acrossDocuments,
    againstBase,
    asksGit,
    seeksSecrets,
    messages,
    options,
    fixable,
    check,
  } as unknown as Rule;
}
