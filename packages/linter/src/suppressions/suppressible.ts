/** Whether a rule is about suppressions. Such rules run last, on what the others found. */
export function isAboutSuppressions(ruleId: string): boolean {
  return ruleId.startsWith('suppression/');
}

/** Whether findings of a rule may be suppressed. What went wrong in the tool itself, and bad suppressions, always count. */
export function isSuppressible(ruleId: string): boolean {
  return !isAboutSuppressions(ruleId) && !ruleId.startsWith('internal/');
}
