import type { Diagnostic, Report } from '@afterword/schema';
import { fingerprintOf } from '../fingerprint.ts';
import { adviceOf, findingsOf } from './findings.ts';

const SEVERITIES = { error: 'major', warning: 'minor', info: 'info' } as const;

/** A GitLab Code Quality report: what a merge request shows beside its changes. */
export function gitlab(report: Report): string {
  const seen = new Map<string, number>();
  const issues = findingsOf(report).map((diagnostic) => issue(diagnostic, uniqueFingerprint(diagnostic, seen)));
  return `${JSON.stringify(issues, null, 2)}\n`;
}

function issue(diagnostic: Diagnostic, fingerprint: string): object {
  const { ruleId, severity, path, range } = diagnostic;
  return {
    description: adviceOf(diagnostic),
    check_name: ruleId,
    fingerprint,
    severity: SEVERITIES[severity],
    location: { path, lines: { begin: range.start.line, end: range.end.line } },
  };
}

// GitLab shows one finding of each fingerprint in the whole report, while ours are unique within a file.
function uniqueFingerprint({ path, fingerprint }: Diagnostic, seen: Map<string, number>): string {
  const hash = fingerprintOf([path, fingerprint]);
  const count = (seen.get(hash) ?? 0) + 1;
  seen.set(hash, count);
  return count === 1 ? hash : `${hash}-${count}`;
}
