import type { Diagnostic } from '@afterword/schema';
import { blankedSpans, type Document, type Span } from '@afterword/parser';
import { acceptedRules, type AppliedDirective } from './applied.ts';

/** A place where a directive suppresses findings of one rule. */
export interface Cover {
  directive: AppliedDirective;
  rule: string;
}

/** Where findings are suppressed, and by what. */
export class Covers {
  readonly all: Cover[] = [];
  readonly #lines = new Map<string, Cover>();
  readonly #files = new Map<string, Cover>();
  readonly #stretches: (Cover & { span: Span })[];

  constructor(directives: readonly AppliedDirective[], document: Document) {
    const lineOf = lineFinder(directives, document);
    for (const directive of directives) {
      if (directive.kind === 'disable' || directive.kind === 'enable') continue;
      for (const rule of acceptedRules(directive)) this.#add({ directive, rule }, lineOf(directive));
    }
    this.#stretches = stretchesOf(directives, document.text.length);
    this.all.push(...this.#stretches);
  }

  #add(cover: Cover, line: number | null): void {
    this.all.push(cover);
    const [covers, key] = line === null ? [this.#files, cover.rule] : [this.#lines, keyOf(cover.rule, line)];
    if (!covers.has(key)) covers.set(key, cover);
  }

  /** The narrowest cover of a finding: what a line already suppresses does not count for the file. */
  of({ ruleId, range, offset }: Diagnostic): Cover | null {
    const onLine = this.#lines.get(keyOf(ruleId, range.start.line));
    const around = onLine ?? this.#stretches.findLast(({ rule, span }) => rule === ruleId && span.start <= offset && offset < span.end);
    return around ?? this.#files.get(ruleId) ?? null;
  }
}

function keyOf(rule: string, line: number): string {
  return `${line} ${rule}`;
}

// An `enable` ends the last `disable` of its rule that is still open.
function stretchesOf(directives: readonly AppliedDirective[], length: number): (Cover & { span: Span })[] {
  const open = new Map<string, (Cover & { span: Span })[]>();
  const all: (Cover & { span: Span })[] = [];
  for (const directive of directives) {
    if (directive.kind !== 'disable' && directive.kind !== 'enable') continue;
    for (const rule of acceptedRules(directive)) {
      const opened = open.get(rule) ?? [];
      open.set(rule, opened);
      if (directive.kind === 'enable') {
        close(opened.pop() ?? null, rule, directive);
        continue;
      }
      const stretch = { directive, rule, span: { start: directive.span.end, end: length + 1 } };
      opened.push(stretch);
      all.push(stretch);
    }
  }
  for (const { directive, rule } of [...open.values()].flat()) directive.unclosed.push(rule);
  return all;
}

function close(stretch: (Cover & { span: Span }) | null, rule: string, enable: AppliedDirective): void {
  if (stretch === null) {
    enable.unused.push(rule);
    return;
  }
  stretch.span.end = enable.span.start;
  stretch.directive.closedBy.set(rule, enable);
}

// The line a directive is about; null for the whole file. Blank lines and other directives do not count as the next line.
function lineFinder(directives: readonly AppliedDirective[], { text, lines }: Document): (directive: AppliedDirective) => number | null {
  const read = blankedSpans(
    text,
    directives.map(({ span }) => span),
  );
  const next: number[] = [];
  for (let line = lines.lines; line > 1; line--) {
    const isBlank = !/[^\s>]/.test(read.slice(lines.lineStart(line), lines.lineStart(line + 1)));
    next[line - 1] = isBlank ? (next[line] ?? lines.lines + 1) : line;
  }
  return ({ kind, span }) => {
    if (kind === 'disable-line') return lines.point(span.start).line;
    return kind === 'disable-next-line' ? (next[lines.point(span.end).line] ?? lines.lines + 1) : null;
  };
}
