/** Value after a flag of the command line, undefined where the flag is missing. */
export function valueAfter(flag: string, args: readonly string[] = process.argv): string | undefined {
  const at = args.indexOf(flag);
  if (at === -1) return undefined;
  const value = args[at + 1];
  if (value === undefined || value.startsWith('--')) throw new Error(`${flag} needs a value`);
  return value;
}

/** Whole number above 0 after a flag. */
export function numberAfter(flag: string, fallback: number, args: readonly string[] = process.argv): number {
  const value = Number(valueAfter(flag, args) ?? fallback);
  if (!Number.isInteger(value) || value < 1) throw new Error(`${flag} needs a number above 0, such as ${fallback}`);
  return value;
}
