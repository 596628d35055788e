import type { Nodes, Root } from 'mdast';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTaskListItemFromMarkdown } from 'mdast-util-gfm-task-list-item';
import { gfmTable } from 'micromark-extension-gfm-table';
import { gfmTaskListItem } from 'micromark-extension-gfm-task-list-item';
import remarkFrontmatter from 'remark-frontmatter';
import remarkParse from 'remark-parse';
import { unified, type Processor } from 'unified';
import type { Span } from './place.ts';

/** A node of the tree that has a place; the engine gives every node of the syntax in use one. */
export function spanOf(node: Nodes): Span {
  return { start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0 };
}

/**
 * Text without a byte order mark to mdast with positions. The one door to the Markdown engine.
 *
 * Only tables and task lists are taken from GFM: the autolink extension costs a quarter of the parse and yields nodes
 * without positions, so addresses are found in the source text instead.
 */
export function parseMarkdown(text: string): Root {
  return (hasFrontMatter(text) ? withFrontMatter : plain).parse(text) as Root;
}

// An opening `---` that is never closed makes the front matter extension lose every list and quote of the document
// (micromark-extension-frontmatter, issue 5), so it only sees documents whose front matter is closed.
function hasFrontMatter(text: string): boolean {
  return /^---[ \t]*(?:\r\n?|\n)/.test(text) && /(?:\r\n?|\n)---[ \t]*(?:\r\n?|\n|$)/.test(text.slice(3));
}

const plain = unified().use(remarkParse).use(tablesAndTasks).freeze();
const withFrontMatter = unified().use(remarkParse).use(remarkFrontmatter).use(tablesAndTasks).freeze();

function tablesAndTasks(this: Processor): void {
  const data = this.data();
  (data.micromarkExtensions ??= []).push(gfmTable(), gfmTaskListItem());
  (data.fromMarkdownExtensions ??= []).push(gfmTableFromMarkdown(), gfmTaskListItemFromMarkdown());
}
