import type { Diagnostic, Report } from '@afterword/schema';
import { rules } from '../generated/rules.ts';
import type { Severity } from '../rule.ts';

/** What a report tells about a rule. */
export interface RuleText {
  id: string;
  summary: string;
  rationale: string;
  url: string;
  /** Severity without configuration. */
  severity: Severity;
  tags: string[];
}

/** The rules of the findings, sorted by id. Findings that are of no rule, such as a crash, are told as they say themselves. */
export function ruleTextsOf(report: Report, findings: readonly Diagnostic[]): RuleText[] {
  const firsts = new Map<string, Diagnostic>();
  for (const finding of findings) if (!firsts.has(finding.ruleId)) firsts.set(finding.ruleId, finding);
  return [...firsts.values()].map((finding) => ruleText(report, finding)).sort((a, b) => (a.id < b.id ? -1 : 1));
}

function ruleText(report: Report, { ruleId: id, url, severity }: Diagnostic): RuleText {
  const tags = [id.split('/')[0]!];
  const rule = rules.find((candidate) => candidate.id === id);
  if (rule)
    return { id, summary: `${rule.summary}.`, rationale: rule.rationale, url, severity: rule.severity, tags: [...tags, rule.preset] };
  const summary = report.rules.find((candidate) => candidate.id === id)?.summary ?? id;
  return { id, summary, rationale: summary, url, severity, tags };
}
