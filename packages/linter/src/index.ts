export { defineRule, type Finding, type Preset, type Rule, type RuleContext, type Severity } from './rule.ts';
export {
  checkDocument,
  compareDiagnostics,
  isReadable,
  lintDocument,
  ruleUrl,
  type ActiveRule,
  type CheckedDocument,
  type LintInput,
} from './engine.ts';
export {
  applyFixes,
  fixDocument,
  type CheckedText,
  type FixedText,
  type Fixing,
  type FixOptions,
  type FixResult,
  type RefusedFixes,
} from './fix.ts';
export type { BaseSource, BaseVersion } from './base-version.ts';
export { factsOf, type DocumentFacts, type Reference } from './archive.ts';
export { KnownDocuments } from './known-documents.ts';
export { outsideOf, type World } from './outside.ts';
export {
  ABOUT_DOCUMENTS,
  isStillAnswered,
  type Ask,
  type Asked,
  type KnownCommit,
  type Outside,
  type QuestionKind,
  type Questions,
} from './questions.ts';
export { baselineOf, compare, entriesOf, type Baseline, type Compared, type Comparison, type Stale } from './suppressions/baseline.ts';
export { baselineText, readBaseline } from './suppressions/baseline-text.ts';
export { masked, type Secret, type SecretFinder } from './secrets.ts';
export { reportOf, type CheckedFile } from './report.ts';
export { compact } from './reporters/compact.ts';
export { reporters, type Reporter } from './reporters/reporters.ts';
export { annotationsOf } from './reporters/github.ts';
export { markdownPage, type MarkdownPage } from './reporters/markdown.ts';
export { markdownPlain, markdownText } from './reporters/markdown-text.ts';
export { workflowCommand, type CommandProperties } from './reporters/workflow-command.ts';
export type { ReportContext } from './reporters/context.ts';
export { summaryLine } from './reporters/summary.ts';
export { rules } from './generated/rules.ts';
export { configSchema } from './config/schema.ts';
export { matchesFile, patternsIn, type FilePattern } from './config/file-pattern.ts';
export { activeRules, defaultConfig, matchingOverrides, merge, type Config, type ConfigFile, type RuleSetting } from './config/config.ts';
export { readConfig, type ConfigProblem } from './config/read.ts';
export { suppressUnchanged, type LineRange } from './suppressions/unchanged-lines.ts';
export { counted, grouped } from './counted.ts';
export { visible } from './visible.ts';
