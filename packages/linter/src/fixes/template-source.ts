import type { Group, Template, TemplateNode } from '@afterword/parser';
import { lengthWithoutBreaks } from './thematic-breaks.ts';

/**
 * Source of a section of the template with all below it: its slots are left to fill in. Lines end with LF.
 *
 * @param level heading level the section gets
 */
export function sectionSource({ source }: Template, group: Group, level: number): string {
  const { start } = group.span;
  const shift = level - group.level;
  let text = source.slice(start, endOf(group));
  if (shift !== 0) {
    const headings = headingStarts(group).sort((a, b) => b - a);
    for (const at of headings) text = text.slice(0, at - start) + shifted(text.slice(at - start), shift);
  }
  return unixLines(text.slice(0, lengthWithoutBreaks(text)));
}

/** Source of the line or item of a field, without what ends the line. */
export function fieldSource({ source }: Template, { span }: TemplateNode): string {
  return unixLines(source.slice(span.start, span.end)).trim();
}

function endOf(node: TemplateNode): number {
  return node.kind === 'group' ? Math.max(node.span.end, ...node.children.map(endOf)) : node.span.end;
}

function headingStarts(group: Group): number[] {
  const below = group.children.flatMap((child) => (child.kind === 'group' ? headingStarts(child) : []));
  return group.via === 'heading' ? [group.span.start, ...below] : below;
}

function shifted(text: string, shift: number): string {
  return text.replace(/^#{1,6}/, (marks) => '#'.repeat(Math.max(1, Math.min(6, marks.length + shift))));
}

function unixLines(text: string): string {
  return text.replaceAll(/\r\n?/g, '\n');
}
