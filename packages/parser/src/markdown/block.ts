import type { Span } from '../place.ts';

/**
 * What a block of Markdown is. Inline marks are not looked at: whatever they say is read from the source text, the same for
 * every engine.
 */
export type BlockKind =
  'paragraph' | 'heading' | 'rule' | 'quote' | 'list' | 'item' | 'html' | 'code' | 'definition' | 'table' | 'row' | 'cell';

/** A block with its place in the text. Quotes, lists, items, tables and rows have children. */
export interface Block {
  kind: BlockKind;
  span: Span;
  children: Block[];
}
