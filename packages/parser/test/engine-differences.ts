/** A kind of text that the engines still read differently, and why that is accepted. */
export interface AcceptedDifference {
  name: string;
  reason: string;
  /** Matches every text in which it can occur. */
  shape: RegExp;
  example: string;
}

// A line that ends indented code, a heading, a rule, a fence or a definition.
const BLOCK = '^.*(?: {4}|\t|#|`{3}|~{3}|-{3}|\\*{3}|_{3}|\\]:).*';
const MARKERS = String.raw`[ \t>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]*)+$`;

export const ACCEPTED: readonly AcceptedDifference[] = [
  {
    name: 'an empty list item below a block that is no paragraph',
    reason: 'After a list, a quote or a definition each engine sometimes takes it for text. Either way it says nothing.',
    shape: new RegExp(`${BLOCK}\\r?\\n\\s*${MARKERS}`, 'm'),
    example: '-\n#\n    a\n-',
  },
];

/** The accepted difference that a text may show, or null. */
export function acceptedShape(text: string): AcceptedDifference | null {
  return ACCEPTED.find(({ shape }) => shape.test(text)) ?? null;
}
