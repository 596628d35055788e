import { readDocument } from '../document.ts';
import type { Span } from '../place.ts';
import { titleOf } from './compile.ts';
import { foldedKey } from '../key.ts';
import { kindOf } from './requirements.ts';
import type { Field, Group, Guidance, Template, TemplateNode } from './types.ts';

/** What is known when a document is begun. */
export interface ScaffoldValues {
  title?: string;
  id?: string;
  /** `YYYY-MM-DD`. */
  date?: string;
  severity?: string;
  status?: string;
  author?: string;
}

interface Edit {
  span: Span;
  text: string;
}

const HEADER_NAMES: Record<'id' | 'date' | 'severity' | 'status', string[]> = {
  id: ['incidentid', 'id', 'incidentnumber', 'incident', 'インシデントid', '事件编号'],
  date: ['date', 'incidentdate', 'dateofincident', 'fecha', 'data', 'datadoincidente', '日期', '日付', '発生日'],
  severity: ['severity', 'severidad', 'severidade', 'sev', 'priority', '严重度', '重要度'],
  status: ['status', 'estado', '状态', '状態', 'ステータス'],
};
const AUTHOR_NAMES = ['preparedby', 'author', 'authors', 'writtenby', 'autor', 'escritopor', 'incidentauthor'];

/**
 * A document to fill in: the template's own source with the known values in their holes. Front matter settings are left out;
 * guidance stays only where asked for.
 */
export function scaffold(template: Template, values: ScaffoldValues, { guidance }: { guidance: boolean }): string {
  const edits = [...frontMatterEdits(template), ...titleEdits(template, values.title), ...fieldEdits(template, values)];
  if (!guidance) edits.push(...guidanceOf(template.root).map(({ span }) => ({ span: wholeLines(template.source, span), text: '' })));
  return applied(template.source, edits);
}

function titleEdits(template: Template, title: string | undefined): Edit[] {
  const heading = titleOf(readDocument(template.source))?.heading;
  return title === undefined || !heading ? [] : [{ span: heading.textSpan, text: oneLine(title) }];
}

function fieldEdits({ root, source }: Template, values: ScaffoldValues): Edit[] {
  const header = root.children[0];
  const own = header?.kind === 'group' ? fieldsOf(header, false) : [];
  const edits: Edit[] = [];
  for (const [name, labels] of Object.entries(HEADER_NAMES) as [keyof typeof HEADER_NAMES, string[]][]) {
    const value = values[name];
    const field = own.find((candidate) => isCalled(candidate, labels));
    if (value !== undefined && field) edits.push({ span: field.hole, text: oneLine(value) });
  }
  const author = values.author;
  const signed = [
    ...own,
    ...root.children.flatMap((child) => (child.kind === 'group' && kindOf(child) === 'review' ? fieldsOf(child, true) : [])),
  ];
  const field = author === undefined ? undefined : signed.find((candidate) => isCalled(candidate, AUTHOR_NAMES));
  if (field && author !== undefined) edits.push({ span: firstHole(source, field), text: oneLine(author) });
  return edits;
}

function fieldsOf(group: Group, deep: boolean): Field[] {
  return group.children.flatMap((child: TemplateNode) =>
    child.kind === 'field' ? [child] : deep && child.kind === 'group' ? fieldsOf(child, true) : [],
  );
}

function isCalled({ label, aliases }: Field, names: string[]): boolean {
  return [label ?? '', ...aliases].some((name) => names.includes(foldedKey(name)));
}

// Of a line with several slots, only the person's.
function firstHole(source: string, { hole, pattern }: Field): Span {
  const person = pattern.segments.find(({ capture }) => capture.type === 'person') ?? pattern.segments[0]!;
  const sample = person.capture.samples[0] ?? '';
  const at = source.slice(hole.start, hole.end).indexOf(sample);
  return pattern.segments.length === 1 || at < 0 ? hole : { start: hole.start + at, end: hole.start + at + sample.length };
}

function guidanceOf(group: Group): Guidance[] {
  return [...group.guidance, ...group.children.flatMap((child) => (child.kind === 'group' ? guidanceOf(child) : []))];
}

// The lines of a span with one blank line after them.
function wholeLines(source: string, { start, end }: Span): Span {
  const from = source.lastIndexOf('\n', start - 1) + 1;
  const rest = /^[^\r\n]*(?:\r\n?|\n)?(?:[ \t]*(?:\r\n?|\n))?/.exec(source.slice(end))![0];
  return { start: from, end: end + rest.length };
}

// The `afterword:` block; the whole front matter where nothing else is in it.
function frontMatterEdits({ source }: Template): Edit[] {
  const { frontMatter } = readDocument(source);
  if (!frontMatter) return [];
  const { span, valueSpan } = frontMatter;
  const value = source.slice(valueSpan.start, valueSpan.end);
  const block = /^afterword[ \t]*:[^\r\n]*(?:(?:\r\n?|\n)(?:[ \t]+[^\r\n]*|#[^\r\n]*)?(?=[\r\n]|$))*(?:\r\n?|\n)?/m.exec(value);
  if (!block) return [];
  if (value.replace(block[0], '').trim() === '') {
    const blank = /^(?:[ \t]*(?:\r\n?|\n))*/.exec(source.slice(span.end))![0];
    return [{ span: { start: span.start, end: span.end + blank.length }, text: '' }];
  }
  const start = valueSpan.start + block.index;
  return [{ span: { start, end: start + block[0].length }, text: '' }];
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}

function applied(source: string, edits: Edit[]): string {
  let text = source;
  for (const { span, text: value } of edits.toSorted((a, b) => b.span.start - a.span.start))
    text = text.slice(0, span.start) + value + text.slice(span.end);
  return text;
}
