import { parseMarkdown } from './markdown.ts';
import type { Block } from './markdown/block.ts';
import type { EngineChoice } from './markdown/engine.ts';
import type { FrontMatter } from './markdown/front-matter.ts';
import type { Heading, Outline, Section, Unit } from './unit.ts';
import { linesOf, unitsOf } from './units.ts';

/** What the Markdown engine reads of a text, and which engine. */
export interface OutlineOptions {
  /** Read instead of the text; every offset must be the same. */
  source?: string;
  engine?: EngineChoice;
}

/** Text (without a byte order mark) to its front matter and flat list of sections, in document order. */
export function outlineOf(text: string, { source = text, engine = 'auto' }: OutlineOptions = {}): Outline {
  const { blocks, frontMatter } = parseMarkdown(source, engine);
  const sections: Section[] = [open(null, 0)];
  for (const block of blocks) {
    if (block.kind !== 'heading') sections.at(-1)!.units.push(...unitsOf(block, text));
    else if (isLabelLines(block, text)) sections.at(-1)!.units.push(...labelLines(block, text));
    else {
      const heading = headingOf(block, text);
      sections.push(open(heading, heading.level));
    }
  }
  link(sections, text);
  return { sections, frontMatter: frontMatter && withValue(frontMatter, text) };
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

function labelLines({ span: { start, end } }: Block, text: string): Unit[] {
  const underline = Math.max(text.lastIndexOf('\n', end - 1), text.lastIndexOf('\r', end - 1)) + 1;
  const content = { start, end: underline };
  return [...linesOf(content, text), { kind: 'rule', span: { start: underline, end } }];
}

/**
 * A `---` right under `**Distribution:** on-call` makes a setext heading of the line by CommonMark. Nobody means that:
 * such text is read as lines followed by a rule, as is front matter that does not start the file.
 */
function isLabelLines({ span: { start, end } }: Block, text: string): boolean {
  const source = text.slice(start, end);
  if (!/[\r\n]\s*-+\s*$/.test(source)) return false;
  const lines = source.split(/\r\n?|\n/).slice(0, -1);
  return lines.some((line) => /^\s*(?:\*\*[^*]+?[:：]\*\*|\*\*[^*]+\*\*\s*[:：]|[\p{L}][\p{L}\p{N}_ -]{0,30}:\s)/u.test(line));
}

const HASHES = /^(#{1,6})(?=[ \t]|$)[ \t]*/;

function headingOf({ span }: Block, text: string): Heading {
  const source = text.slice(span.start, span.end);
  const opening = HASHES.exec(source);
  const content = opening ? withoutClosing(source.slice(opening[0].length)) : withoutUnderline(source);
  const start = content === '' ? span.end : span.start + (opening?.[0].length ?? 0);
  const level = opening ? opening[1]!.length : source.trimEnd().endsWith('=') ? 1 : 2;
  return { kind: 'heading', level, text: content, textSpan: { start, end: start + content.length }, span };
}

// `## Impact ##`: the closing marks stand after white space or alone.
function withoutClosing(content: string): string {
  const filled = withoutSpace(content);
  let end = filled.length;
  while (filled[end - 1] === '#') end--;
  return end === 0 || filled[end - 1] === ' ' || filled[end - 1] === '\t' ? withoutSpace(filled.slice(0, end)) : filled;
}

function withoutUnderline(source: string): string {
  return withoutSpace(source.slice(0, Math.max(source.lastIndexOf('\n'), source.lastIndexOf('\r'))));
}

// White space as CommonMark has it: a no-break space is text.
function withoutSpace(source: string): string {
  let end = source.length;
  while (/[ \t\r\n]/.test(source[end - 1] ?? '')) end--;
  return source.slice(0, end);
}

function withValue({ span, valueSpan }: FrontMatter, text: string): Outline['frontMatter'] {
  // YAML knows no lone CR; the length stays.
  return { value: text.slice(valueSpan.start, valueSpan.end).replaceAll(/\r(?!\n)/g, '\n'), span, valueSpan };
}
