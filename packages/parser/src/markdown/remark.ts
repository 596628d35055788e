import { createRequire } from 'node:module';
import type { Nodes, Root, RootContent } from 'mdast';
import type { Processor } from 'unified';
import type { Block, BlockKind } from './block.ts';

// Required when first used: its modules and their first run cost more than reading a document with the native engine. In a bundle the
// line below is left out and `require` is the bundler's (scripts/bundled-require.mjs).
const require = createRequire(import.meta.url);

const KINDS: Partial<Record<RootContent['type'], BlockKind>> = {
  paragraph: 'paragraph',
  heading: 'heading',
  thematicBreak: 'rule',
  blockquote: 'quote',
  list: 'list',
  listItem: 'item',
  html: 'html',
  code: 'code',
  definition: 'definition',
  table: 'table',
  tableRow: 'row',
  tableCell: 'cell',
};

/** Constructs inside of paragraphs, cells and headings. Nothing reads them, and they are most of the engine's work. */
const INLINE = ['attention', 'autolink', 'htmlText', 'labelStartImage', 'labelStartLink', 'labelEnd', 'codeText', 'hardBreakEscape'];

let processor: Processor | null = null;

/** Blocks of a text by remark. Throws a RangeError where they nest some thousand deep; the limits do not let such a text through. */
export function remarkBlocks(source: string): Block[] {
  processor ??= loaded();
  return childrenOf(processor.parse(source) as Root);
}

function loaded(): Processor {
  const { unified } = require('unified') as typeof import('unified');
  const { default: remarkParse } = require('remark-parse') as typeof import('remark-parse');
  const { gfmTableFromMarkdown } = require('mdast-util-gfm-table') as typeof import('mdast-util-gfm-table');
  const { gfmTable } = require('micromark-extension-gfm-table') as typeof import('micromark-extension-gfm-table');
  return unified()
    .use(remarkParse)
    .use(function tables() {
      const data = this.data();
      data.micromarkExtensions = [gfmTable(), { disable: { null: INLINE } }];
      data.fromMarkdownExtensions = [gfmTableFromMarkdown()];
    })
    .freeze() as unknown as Processor;
}

function childrenOf(node: Nodes): Block[] {
  return 'children' in node ? node.children.flatMap((child) => blockOf(child)) : [];
}

function blockOf(node: RootContent): Block[] {
  const kind = KINDS[node.type];
  if (!kind || !node.position) return [];
  const { start, end } = node.position;
  const leaf = kind === 'paragraph' || kind === 'heading' || kind === 'cell';
  return [{ kind, span: { start: start.offset!, end: end.offset! }, children: leaf ? [] : childrenOf(node) }];
}
