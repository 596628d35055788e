import type { Parsed } from '@afterword/parser';
import type { RuleRelated } from './rule.ts';

/** A document as the base of a change has it. */
export interface BaseVersion {
  /** The base as people call it: `origin/main`. */
  name: string;
  parsed: Parsed;
}

/** Where the version on the base comes from. */
export interface BaseSource {
  /** Another one for another text or another name of the base. */
  id: string;
  /** Null when it cannot be read. */
  read(): BaseVersion | null;
}

/** The place of a value in the version on the base, for the findings about it. */
export function placeInBase({ name, parsed }: BaseVersion, pointer: string, what: string): RuleRelated {
  const span = parsed.places.nearest(pointer) ?? { start: 0, end: 0 };
  const { line, column } = parsed.document.lines.point(span.start);
  return { message: `${what} on ${name}`, path: parsed.postmortem.source.path ?? '', at: { line, column } };
}
