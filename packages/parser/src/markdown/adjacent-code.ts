import type { Block } from './block.ts';

/** Joins indented code that satteri breaks into one block a line under a heading, rule or fence after a list or quote. */
export function mergeIndentedCode(blocks: Block[], text: string): void {
  for (let i = blocks.length - 1; i >= 0; i--) {
    const block = blocks[i]!;
    const before = blocks[i - 1];
    mergeIndentedCode(block.children, text);
    if (!before || !isIndentedCode(block, text) || !isIndentedCode(before, text)) continue;
    before.span.end = block.span.end;
    blocks.splice(i, 1);
  }
}

function isIndentedCode({ kind, span }: Block, text: string): boolean {
  return kind === 'code' && (text[span.start] === ' ' || text[span.start] === '\t');
}
