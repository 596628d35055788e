// Of a long example, only the lines around what it is about.
import { diffLines } from 'diff';

/** Lines of a text with their numbers, from 1; where a number is skipped, lines were left out. */
export type Excerpt = [line: number, text: string][];

const LONGEST = 45;
const AROUND = 3;

/** The lines around the given ones, from 1; the whole text where it is short. */
export function around(text: string, lines: number[]): Excerpt {
  const all = linesOf(text).map((line, i): [number, string] => [i + 1, line]);
  return all.length <= LONGEST ? all : all.filter(([number]) => lines.some((line) => Math.abs(line - number) <= AROUND));
}

/** Lines of `text` that `other` does not have, or has where `text` has none. */
export function differing(text: string, other: string): number[] {
  let line = 1;
  return diffLines(other, text).flatMap(({ added, removed, count }) => {
    const first = line;
    if (!removed) line += count;
    if (removed) return [first];
    return added ? Array.from({ length: count }, (_, i) => first + i) : [];
  });
}

/** The excerpt as text, with a line of its own where lines are left out. */
export function excerptText(excerpt: Excerpt): string {
  return excerpt
    .map(([number, line], i) => ((i > 0 && number !== excerpt[i - 1]![0] + 1) || (i === 0 && number > 1) ? `…\n${line}` : line))
    .join('\n')
    .trimEnd();
}

function linesOf(text: string): string[] {
  return text.replaceAll('\r\n', '\n').trimEnd().split('\n');
}
