/** What the system says of a file, in our words. */
const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'the file is gone',
  EROFS: 'the file system is read-only',
  ENOSPC: 'no space is left',
  EDQUOT: 'no space is left',
};

/**
 * Why a file could not be read or written, for the end of a sentence.
 *
 * @param denied what there is no permission for: `read it`
 */
export function reasonOf(error: unknown, denied: string): string {
  const code = (error as NodeJS.ErrnoException | null)?.code ?? '';
  if (code === 'EACCES' || code === 'EPERM') return `no permission to ${denied}`;
  return REASONS[code] ?? messageOf(error);
}

/** What an error says. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
