import { createRequire } from 'node:module';

/**
 * What others build on: remark with the table extension, and its whole tree. It is loaded as installed, not bundled.
 *
 * @returns {(text: string) => unknown}
 */
export function bareRemark() {
  const load = createRequire(new URL('../packages/parser/package.json', import.meta.url));
  const { unified } = load('unified');
  const { default: remarkParse } = load('remark-parse');
  const { gfmTableFromMarkdown } = load('mdast-util-gfm-table');
  const { gfmTable } = load('micromark-extension-gfm-table');
  const processor = unified()
    .use(remarkParse)
    .data('micromarkExtensions', [gfmTable()])
    .data('fromMarkdownExtensions', [gfmTableFromMarkdown()]);
  return (text) => processor.parse(text);
}
