import { readDocument, type Document } from '../document.ts';
import { plainText } from '../inline.ts';
import { foldedKey, labelText } from '../key.ts';
import type { Heading, Section } from '../unit.ts';
import { fillGroup } from './blocks.ts';
import { baseOf, fieldOf, groupOf, problem, type Builder } from './builder.ts';
import { deepFrozen } from './frozen.ts';
import { publish } from './publish.ts';
import { captureOf } from './capture.ts';
import { fieldPattern } from './pattern.ts';
import { readSettings } from './settings.ts';
import { referencesOf } from './references.ts';
import { slotsIn } from './slots.ts';
import type { Group, Pattern, Template, TemplateProblem } from './types.ts';

/**
 * Compiles a template's Markdown. Never throws: what is wrong with the template is in `errors`, and the rest of it works.
 * The result is deeply frozen plain data.
 *
 * @param name used where the front matter names none
 */
export function compileTemplate(source: string, name: string): Template {
  const document = readDocument(source);
  const problems: TemplateProblem[] = [];
  const builder: Builder = { document, references: referencesOf(document), settings: readSettings(document, problems), problems };
  const titleSection = titleOf(document);
  const root = groupOf(builder, null, { via: 'heading', level: 0, span: { start: 0, end: document.text.length } });
  root.children.push(headerOf(builder, titleSection), ...sectionsOf(builder, titleSection));
  publish(builder, root);
  const { settings } = builder;
  return deepFrozen({
    format: 1,
    name: settings.name ?? name,
    source: document.text,
    title: titleSection ? titlePattern(builder, titleSection.heading!) : null,
    root,
    phases: settings.phases,
    errors: problems.sort((a, b) => a.span.start - b.span.start),
  });
}

/** The section opened by the document's title in a template: the first H1 with a slot, else the first H1. */
export function titleOf({ sections }: Document): Section | null {
  const titles = sections.filter((section) => section.level === 1);
  return titles.find((section) => slotsIn(section.heading!.text).length > 0) ?? titles[0] ?? null;
}

// A title without slots is a sample as a whole: a document that still has it has no title of its own.
function titlePattern({ references }: Builder, { text }: Heading): Pattern {
  const { pattern, slotted } = fieldPattern(text, '', references);
  return slotted
    ? pattern
    : {
        segments: [
          { pre: '', post: '', bold: 'none', keyed: false, capture: { ...captureOf(text, text), name: 'title', type: 'text', values: [] } },
        ],
      };
}

function headerOf(builder: Builder, title: Section | null): Group {
  const { document, settings } = builder;
  const sections = headerSections(document, title);
  const start = sections[0]?.heading?.span.start ?? 0;
  const header = groupOf(builder, null, {
    via: 'heading',
    level: 0,
    span: { start, end: sections.at(-1)?.units.at(-1)?.span.end ?? start },
  });
  header.key = 'header';
  header.label = 'Header';
  fillGroup(
    builder,
    header,
    sections.flatMap((section) => section.units),
  );
  const known = new Set(header.children.map((child) => foldedKey(child.label ?? '')));
  for (const scalar of settings.scalars) {
    if (known.has(foldedKey(scalar.label)) || foldedKey(scalar.label) === 'title') continue;
    const { pattern } = fieldPattern(scalar.value.replaceAll(/^["']|["']$/g, ''), scalar.label, builder.references);
    header.children.push(fieldOf(builder, scalar.label, { via: 'front', pattern, span: scalar.span, hole: scalar.hole }));
  }
  return header;
}

/** Sections whose units are the header: before the first heading, or those of the title. What stands before a title is no part of it. */
export function headerSections(document: Document, title: Section | null): Section[] {
  return title ? [title] : document.sections.slice(0, 1);
}

// Sections by level below the title; the title is never a parent.
function sectionsOf(builder: Builder, title: Section | null): Group['children'] {
  const all = builder.document.sections;
  const from = title ? all.indexOf(title) + 1 : 1;
  if (all.slice(0, from - 1).some((section) => section.heading || section.units.some((unit) => unit.kind !== 'html'))) {
    problem(
      builder,
      { start: 0, end: 0 },
      { code: 'preamble', severity: 'notice', message: 'Unexpected text before the title, expected the title first' },
    );
  }
  const top: Group['children'] = [];
  const path: { level: number; children: Group['children']; group: Group | null }[] = [{ level: 0, children: top, group: null }];
  const rest = all.slice(from);
  for (const [i, section] of rest.entries()) {
    while (path.length > 1 && path.at(-1)!.level >= section.level) path.pop();
    const hasChildren = (rest[i + 1]?.level ?? 0) > section.level;
    const node = sectionNode(builder, section, hasChildren);
    path.at(-1)!.children.push(node);
    if (node.kind === 'group') path.push({ level: section.level, children: node.children, group: node });
  }
  return top;
}

function sectionNode(builder: Builder, section: Section, hasChildren: boolean): Group['children'][number] {
  const heading = section.heading!;
  const { label, value, repeat, hole } = headingParts(builder, heading);
  const span = heading.span;
  if (value && !hasChildren && section.units.every((unit) => unit.kind === 'rule' || unit.kind === 'html')) {
    return fieldOf(builder, label, { via: 'heading', pattern: value, span, hole });
  }
  const group = groupOf(builder, repeat ? null : label, {
    via: 'heading',
    level: section.level,
    span: { start: span.start, end: section.units.at(-1)?.span.end ?? span.end },
  });
  group.value = value;
  group.repeat = repeat;
  if (repeat) group.label = heading.text;
  else if (group.key === null)
    problem(builder, span, { code: 'unnamed-section', message: `Unexpected heading \`${heading.text}\`, expected a name with letters` });
  if (/<!--\s*optional\s*-->/i.test(heading.text) || optionalBefore(builder.document, section)) group.optional = true;
  fillGroup(builder, group, section.units);
  if (group.children.length === 0 && !hasChildren) group.children.push(proseOf(builder, group, section));
  return group;
}

// `<!-- optional -->` as the last unit before a heading.
function optionalBefore({ sections }: Document, section: Section): boolean {
  const units = sections[sections.indexOf(section) - 1]?.units.filter((unit) => unit.kind !== 'rule') ?? [];
  const last = units.at(-1);
  return last?.kind === 'html' && /^<!--\s*optional\s*-->/i.test(last.text ?? '');
}

function proseOf(builder: Builder, group: Group, section: Section): Group['children'][number] {
  const at = section.heading!.span.end;
  const capture = { name: 'text', type: 'text' as const, values: [], samples: [], suggestion: null, hint: group.guidance[0]?.text ?? '' };
  return { kind: 'prose', ...baseOf(builder, null, { start: at, end: at }), capture };
}

interface HeadingParts {
  label: string;
  value: Pattern | null;
  repeat: Pattern | null;
  hole: { start: number; end: number };
}

function headingParts({ references }: Builder, { text, textSpan }: Heading): HeadingParts {
  const slots = slotsIn(text, references);
  const hole = { start: textSpan.end, end: textSpan.end };
  const colon = /^([^:：[<{]{1,80})[:：]\s*(?=\S)/u.exec(text);
  const value = colon ? text.slice(colon[0].length) : '';
  if (colon && slots.length > 0 && slots[0]!.start >= colon[0].length && labelText(plainText(colon[1]!)) !== '') {
    return {
      label: colon[1]!,
      value: fieldPattern(value, colon[1]!, references).pattern,
      repeat: null,
      hole: { start: textSpan.start + colon[0].length, end: textSpan.end },
    };
  }
  if (slots.length > 0) return { label: text, value: null, repeat: fieldPattern(text, '', references).pattern, hole };
  return { label: text, value: null, repeat: null, hole };
}
