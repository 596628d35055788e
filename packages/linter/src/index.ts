export { defineRule, type Finding, type Preset, type Rule, type RuleContext, type Severity, type Surroundings } from './rule.ts';
export { compareDiagnostics, isReadable, lintDocument, ruleUrl, type ActiveRule, type LintInput } from './engine.ts';
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
export { factsOf, type Archive, type DocumentFacts } from './archive.ts';
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
export { counted, summaryLine } from './reporters/summary.ts';
export { rules } from './generated/rules.ts';
export { configSchema } from './config/schema.ts';
export { matchesFile, type FilePattern } from './config/file-pattern.ts';
export { activeRules, defaultConfig, merge, type Config, type ConfigFile, type RuleSetting } from './config/config.ts';
export { readConfig, type ConfigProblem } from './config/read.ts';
export { suppressUnchanged, type LineRange } from './suppressions/unchanged-lines.ts';
export { visible } from './visible.ts';
