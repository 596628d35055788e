import { createRequire } from 'node:module';
import type { Processor } from 'unified';

/** What others build on: remark with the table extension, and its whole tree. It is loaded as installed, not bundled. */
export function bareRemark(): (text: string) => unknown {
  const load = createRequire(new URL('../packages/parser/package.json', import.meta.url));
  const { unified } = load('unified') as { unified: () => Processor };
  const { default: remarkParse } = load('remark-parse') as { default: () => void };
  const { gfmTableFromMarkdown } = load('mdast-util-gfm-table') as { gfmTableFromMarkdown: () => object };
  const { gfmTable } = load('micromark-extension-gfm-table') as { gfmTable: () => object };
  const processor = unified()
    .use(remarkParse)
    .data('micromarkExtensions', [gfmTable()])
    .data('fromMarkdownExtensions', [gfmTableFromMarkdown()]);
  return (text) => processor.parse(text);
}
