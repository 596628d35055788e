import { isAlias, isMap, isScalar, isSeq, type Node, type Pair, parseDocument, type YAMLError } from 'yaml';
import type { Document } from '../../document.ts';
import type { Note } from '../../note.ts';
import type { Span } from '../../place.ts';
import { metadataKeyOf } from '../../vocabulary/metadata-keys.ts';
import type { MetadataEntry } from './entry.ts';

const MAX_ENTRIES = 500;
const LINE_END = '[ \\t]*(?:\\r\\n|\\n|\\r(?!\\n))';
const BEFORE = `(?:<!--[^>]{0,500}-->)?${LINE_END}`;
const YAML_LINE = `(?:[A-Za-z_][\\w-]{0,60}:|-[ \\t]|[ \\t]+\\S)[^\\r\\n]*(?:\\r\\n|\\n|\\r(?!\\n))`;
const MISPLACED = new RegExp(`^((?:${BEFORE}){1,20})---${LINE_END}(?:${YAML_LINE}){1,100}---(?:${LINE_END}|$)`);

/** Entries of the YAML front matter. All scalars are text (`1.10` stays as written); what cannot be read becomes a note. */
export function frontMatterEntries({ frontMatter, text }: Document, notes: Note[]): MetadataEntry[] {
  if (!frontMatter) {
    noteMisplaced(text, notes);
    return [];
  }
  const { value, span, valueSpan } = frontMatter;
  // Pretty errors take squared time for a line with many mistakes, and show source text.
  const yaml = parseDocument(value, { schema: 'failsafe', uniqueKeys: true, logLevel: 'silent', prettyErrors: false });
  const broken = yaml.errors.find(({ code }) => code !== 'DUPLICATE_KEY');
  // One mistake in the syntax makes many errors; the first tells where to look.
  const told = broken ? [broken] : yaml.errors;
  notes.push(...told.map((error) => noteOf(error, value, valueSpan.start)));
  if (broken || !isMap(yaml.contents)) {
    if (!broken && value.trim() !== '') notes.push(unparsable('not a mapping', span));
    return [];
  }
  const bomb = explosion(() => yaml.toJS({ maxAliasCount: 100, mapAsMap: true }));
  if (bomb) {
    notes.push(unparsable(bomb, span));
    return [];
  }
  return entriesOfMap(yaml.contents.items as Pair<Node, Node | null>[], { prefix: '', base: valueSpan.start }).slice(0, MAX_ENTRIES);
}

function noteOf(error: YAMLError, value: string, base: number): Note {
  const [start, end] = error.pos;
  const line = value.slice(start).split(/[\r\n]/, 1)[0]!;
  const key = /^["']?([^"':\r\n]+)/.exec(line)?.[1]?.trim() ?? '';
  const span = { start: base + start, end: base + Math.max(end, start + (error.code === 'DUPLICATE_KEY' ? key.length : 1)) };
  if (error.code === 'DUPLICATE_KEY')
    return { code: 'front-matter-duplicate-key', span: { start: span.start, end: span.start + key.length }, data: { key } };
  return unparsable(error.message, span);
}

function unparsable(reason: string, span: Span): Note {
  return { code: 'front-matter-unparsable', span, data: { reason } };
}

function explosion(expand: () => unknown): string | null {
  try {
    expand();
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : 'aliases cannot be resolved';
  }
}

// A nested map gives its keys too (`incident: {id: INC-7}`), one level down.
function entriesOfMap(pairs: Pair<Node, Node | null>[], { prefix, base }: { prefix: string; base: number }): MetadataEntry[] {
  return pairs.flatMap(({ key, value }): MetadataEntry[] => {
    if (!isScalar(key) || !key.range) return [];
    const name = String(key.value);
    const at = { start: base + key.range[0], end: base + key.range[1] };
    if (isMap(value)) {
      const wraps = prefix === '' && /^(?:incident|postmortem|metadata|meta)$/i.test(name);
      return wraps ? entriesOfMap(value.items as Pair<Node, Node | null>[], { prefix: name, base }) : [];
    }
    return [entryOf({ name, prefix, at }, value, base)];
  });
}

function entryOf({ name, prefix, at }: { name: string; prefix: string; at: Span }, value: Node | null, base: number): MetadataEntry {
  const items = isSeq(value) ? (value.items as Node[]).flatMap((node) => scalarOf(node, base) ?? []) : [];
  const scalar = scalarOf(value, base);
  const range = value?.range;
  const valueSpan = scalar?.span ?? (range ? { start: base + range[0], end: base + range[1] } : { start: at.end + 1, end: at.end + 1 });
  const text = scalar?.text ?? items.map((item) => item.text).join(', ');
  const spaced = name.replaceAll(/[_-]/g, ' ').replaceAll(/(?<=[a-z])(?=[A-Z])/g, ' ');
  const key = metadataKeyOf(prefix ? `${prefix} ${spaced}` : spaced) ?? metadataKeyOf(spaced);
  return { key, label: name, value: text, labelSpan: at, valueSpan, items, from: 'frontMatter' };
}

function scalarOf(node: Node | null, base: number): { text: string; span: Span } | null {
  if (!isScalar(node) || isAlias(node) || !node.range) return null;
  const text = node.value === null || /^(?:~|null)$/i.test(String(node.value)) ? '' : String(node.value);
  return { text, span: { start: base + node.range[0], end: base + node.range[1] } };
}

// Front matter counts only when it starts the file; after a blank line or a comment it is ordinary text to other tools.
function noteMisplaced(text: string, notes: Note[]): void {
  const match = MISPLACED.exec(text.slice(0, 20_000));
  if (match) notes.push({ code: 'front-matter-not-first', span: { start: match[1]!.length, end: match[0].trimEnd().length }, data: {} });
}
