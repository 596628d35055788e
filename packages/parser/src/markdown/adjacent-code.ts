import type { Block } from './block.ts';

/** Joins indented code that satteri breaks into one block a line under a heading, rule or fence after a list or quote. */
export function mergeIndentedCode(blocks: Block[], text: string): void {
  for (let i = blocks.length - 1; i >= 0; i--) {
    const block = blocks[i]!;
    mergeIndentedCode(block.children, text);
    if (i === 0 || !isIndentedCode(block, text)) continue;
    const before = blocks[i - 1]!;
    if (!isIndentedCode(before, text)) continue;
    before.span.end = block.span.end;
    blocks.splice(i, 1);
  }
}

function isIndentedCode({ kind, span }: Block, text: string): boolean {
  return kind === 'code' && (text[span.start] === ' ' || text[span.start] === '\t');
}
