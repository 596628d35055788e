import type { Report } from '@afterword/schema';
import type { Definition } from './inputs.ts';

export type OutputName =
  'outcome' | 'error-count' | 'warning-count' | 'files-checked' | 'fixable-count' | 'suppressed-count' | 'sarif-file' | 'report-file';

/** The outputs of action.yml. */
export const OUTPUTS: Readonly<Record<OutputName, Definition>> = {
  outcome: { description: '`success`, `failure` for findings that fail the step, or `error` when the job could not be done.' },
  'error-count': { description: 'Number of errors.' },
  'warning-count': { description: 'Number of warnings.' },
  'files-checked': { description: 'Number of documents that were checked.' },
  'fixable-count': { description: 'Number of findings that `afterword lint --fix` fixes.' },
  'suppressed-count': { description: 'Number of findings that comments or the baseline accept.' },
  'sarif-file': { description: 'Path of the SARIF report, empty without one.' },
  'report-file': { description: 'Path of the JSON report, empty without one.' },
};

export type Outcome = 'success' | 'failure' | 'error';

/** Outputs that tell the numbers of a report. */
export function countsOf({ summary }: Report): Partial<Record<OutputName, string>> {
  return {
    'error-count': String(summary.errors),
    'warning-count': String(summary.warnings),
    'files-checked': String(summary.files),
    'fixable-count': String(summary.fixable),
    'suppressed-count': String(summary.suppressed),
  };
}
