import { counted } from '@afterword/linter';
import type { Report } from '@afterword/schema';
import type { Inputs } from './inputs.ts';

/** Why the findings of a report fail the step; null when they do not. */
export function failureOf({ summary }: Report, { failOn, maxWarnings }: Pick<Inputs, 'failOn' | 'maxWarnings'>): string | null {
  const { errors, warnings, infos } = summary;
  if (errors > 0) return counted(errors, 'error');
  if (failOn !== 'error' && warnings > 0) return `${counted(warnings, 'warning')}, and \`fail-on\` is \`${failOn}\``;
  if (failOn === 'info' && infos > 0) return `${counted(infos, 'info', 'infos')}, and \`fail-on\` is \`info\``;
  if (maxWarnings !== null && warnings > maxWarnings) return `${counted(warnings, 'warning')}, and \`max-warnings\` is ${maxWarnings}`;
  return null;
}
