import { mergeIndentedCode } from './markdown/adjacent-code.ts';
import type { Block } from './markdown/block.ts';
import { settleEnds } from './markdown/ends.ts';
import { engineFor, type EngineChoice } from './markdown/engine.ts';
import { blankFrontMatter, frontMatterOf, type FrontMatter } from './markdown/front-matter.ts';
import { remarkBlocks } from './markdown/remark.ts';
import { satteriBlocks } from './markdown/satteri.ts';

/** A text as blocks. Front matter is no block. */
export interface Markdown {
  frontMatter: FrontMatter | null;
  blocks: Block[];
}

/**
 * Text without a byte order mark, NUL and lone surrogates to blocks; the one door to the Markdown engines, which give the same
 * blocks for the same text. All offsets are those of the text.
 *
 * @throws Error when `satteri` is asked for and cannot be loaded
 */
export function parseMarkdown(text: string, choice: EngineChoice = 'auto'): Markdown {
  const frontMatter = frontMatterOf(text);
  // A lone CR ends a line, but the engines do not keep to it everywhere.
  const body = frontMatter ? blankFrontMatter(text, frontMatter) : text;
  const source = body.includes('\r') ? body.replaceAll(/\r(?!\n)/g, '\n') : body;
  const blocks = engineFor(source, choice) === 'satteri' ? satteriBlocks(source) : remarkBlocks(source);
  mergeIndentedCode(blocks, source);
  settleEnds(blocks, source);
  return { frontMatter, blocks };
}
