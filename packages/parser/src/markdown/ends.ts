import type { Block } from './block.ts';

const MARKER = /^(?:>|[-*+]|\d{1,9}[.)])[ \t]*/;

/**
 * Sets the end of each container and of what its last line left open. The engines differ where a container ends before a fence,
 * HTML or another container in it was closed: some ends are past blank lines, some before, and one counts the next marker in.
 */
export function settleEnds(blocks: readonly Block[], text: string): void {
  for (const block of blocks) if (isContainer(block)) settle(block, text, block.kind === 'quote');
}

function isContainer({ kind }: Block): boolean {
  return kind === 'quote' || kind === 'list' || kind === 'item';
}

// Nesting is bounded by the document limits, so recursion is safe.
function settle({ span, children }: Block, text: string, quoted: boolean): void {
  for (const child of children) {
    if (isContainer(child)) settle(child, text, quoted || child.kind === 'quote');
    else if (child.kind === 'code' || child.kind === 'html') child.span.end = lastFilled(child, text, quoted);
  }
  span.end = children.at(-1)?.span.end ?? span.start + (MARKER.exec(text.slice(span.start, span.end))?.[0].length ?? 0);
}

// End of the last line that holds more than the markers of the quote around it.
function lastFilled({ span: { start, end } }: Block, text: string, quoted: boolean): number {
  const source = text.slice(start, end);
  const filled = source.trimEnd();
  if (!quoted) return start + filled.length;
  const lines = filled.split(/(\r\n?|\n)/);
  while (lines.length > 1 && /^[ \t>]*$/.test(lines.at(-1)!)) lines.splice(-2);
  return start + lines.join('').length;
}
