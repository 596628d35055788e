import type { CommitPoint } from '@afterword/schema';
import type { CommitNote } from './log.ts';
import type { Version } from './version.ts';

/** A step of a document, with what its versions say. */
export interface Change {
  commit: CommitNote;
  point: CommitPoint;
  /** True when the clone does not know what was before. */
  cut: boolean;
  before: NamedVersion[];
  after: NamedVersion;
}

interface NamedVersion {
  /** The blob. */
  name: string;
  version: Version;
}

/** A commit as people see it; `seconds` since 1970 say when. */
export function pointOf({ hash, author }: CommitNote, seconds: number): CommitPoint {
  return { commit: hash, at: instantOf(seconds), author };
}

/** A time as RFC 3339; null for one that cannot be, which anybody can write into a commit. */
export function instantOf(seconds: number): string | null {
  const date = new Date(seconds * 1000);
  const isPossible = !Number.isNaN(date.getTime()) && date.getUTCFullYear() >= 1970 && date.getUTCFullYear() <= 9999;
  return isPossible ? date.toISOString().replace(/\.\d+Z$/, 'Z') : null;
}
