import type { Heading as MdastHeading, Nodes, RootContent } from 'mdast';
import { parseMarkdown, spanOf } from './markdown.ts';
import type { Span } from './place.ts';
import type { Heading, Outline, Section, Unit } from './unit.ts';
import { linesOf, unitsOf } from './units.ts';

/**
 * Text (without a byte order mark) to its front matter and flat list of sections, in document order.
 *
 * @param source what the Markdown engine reads instead of the text; every offset must be the same
 */
export function outlineOf(text: string, source: string = text): Outline {
  const tree = parseMarkdown(source);
  const sections: Section[] = [open(null, 0)];
  let frontMatter: Outline['frontMatter'] = null;
  for (const node of tree.children) {
    if (node.type === 'yaml') {
      frontMatter = frontMatterOf(node, text);
    } else if (node.type === 'heading' && !isLabelLines(node, text)) {
      sections.push(open(headingOf(node, text), node.depth));
    } else {
      sections.at(-1)!.units.push(...topUnits(node, text));
    }
  }
  link(sections, text);
  return { sections, frontMatter };
}

function open(heading: Heading | null, level: number): Section {
  const at = heading ? heading.span : { start: 0, end: 0 };
  return { heading, level, units: [], parent: null, children: [], span: { ...at } };
}

// Parents by level; the span of a section runs to the next heading of its level or above.
function link(sections: Section[], text: string): void {
  const path: Section[] = [sections[0]!];
  for (const section of sections.slice(1)) {
    while (path.length > 1 && path.at(-1)!.level >= section.level) path.pop()!.span.end = section.span.start;
    section.parent = path.at(-1)!;
    section.parent.children.push(section);
    path.push(section);
  }
  for (const section of path) section.span.end = text.length;
}

function topUnits(node: RootContent, text: string): Unit[] {
  if (node.type !== 'heading') return unitsOf(node, text);
  const { start, end } = spanOf(node);
  const underline = Math.max(text.lastIndexOf('\n', end - 1), text.lastIndexOf('\r', end - 1)) + 1;
  const content = { start, end: underline };
  return [...linesOf(content, text), { kind: 'rule', span: { start: underline, end } }];
}

/**
 * A `---` right under `**Distribution:** on-call` makes a setext heading of the line by CommonMark. Nobody means that:
 * such text is read as lines followed by a rule, as is front matter that does not start the file.
 */
function isLabelLines(node: MdastHeading, text: string): boolean {
  const { start, end } = spanOf(node);
  const source = text.slice(start, end);
  if (node.depth !== 2 || !/[\r\n]\s*-+\s*$/.test(source)) return false;
  const lines = source.split(/\r\n?|\n/).slice(0, -1);
  return lines.some((line) => /^\s*(?:\*\*[^*]+?[:：]\*\*|\*\*[^*]+\*\*\s*[:：]|[\p{L}][\p{L}\p{N}_ -]{0,30}:\s)/u.test(line));
}

function headingOf(node: MdastHeading, text: string): Heading {
  const span = spanOf(node);
  const first = node.children[0];
  const last = node.children.at(-1);
  const textSpan: Span = first && last ? { start: spanOf(first).start, end: spanOf(last).end } : { start: span.end, end: span.end };
  return { kind: 'heading', level: node.depth, text: text.slice(textSpan.start, textSpan.end), textSpan, span };
}

function frontMatterOf(node: Nodes & { value: string }, text: string): Outline['frontMatter'] {
  const span = spanOf(node);
  const start = span.start + /^---[ \t]*(?:\r\n?|\n)/.exec(text.slice(span.start, span.end))![0].length;
  // YAML knows no lone CR; the length stays.
  return { value: node.value.replaceAll(/\r(?!\n)/g, '\n'), span, valueSpan: { start, end: start + node.value.length } };
}
