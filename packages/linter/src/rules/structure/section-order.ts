import type { Parsed, Section, Span } from '@afterword/parser';
import { defineRule, type Rule } from '../../rule.ts';
import { fitOf } from '../../facts/template-fit.ts';
import { headingsOf, type TemplateHeading } from '../../facts/template-headings.ts';

/** A section of the template as it stands in the document. */
interface Placed {
  heading: TemplateHeading;
  start: number;
  /** Its heading, or what is told in its place. */
  at: Span;
}

const rule: Rule = defineRule({
  id: 'structure/section-order',
  summary: 'Require sections in the order of the template',
  rationale: 'Who reads many postmortems finds a section by where it stands.',
  source: 'eipw, `markdown-order-section`',
  preset: 'strict',
  severity: 'warning',
  messages: {
    order: 'Unexpected section `{label}` before `{other}`, expected it after',
    late: 'Unexpected section `{label}` after `{other}`, expected it before',
  },
  check({ parsed, template, report }) {
    const { isForeign, isMisfit } = fitOf(parsed);
    if (isForeign || isMisfit) return;
    const headings = headingsOf(template);
    const parents = new Set(headings.map(({ pointer }) => parentOf(pointer)));
    for (const parent of parents) {
      const placed = siblingsOf(parent, headings, parsed);
      for (const one of misplaced(placed)) {
        const index = placed.indexOf(one);
        const passed = placed.slice(0, index).findLast(({ start }) => start > one.start);
        const other = passed ?? placed.slice(index).find(({ start }) => start < one.start)!;
        const data = { label: one.heading.label, other: other.heading.label };
        report({ message: passed ? 'order' : 'late', at: one.at, data });
      }
    }
  },
});

function parentOf(pointer: string): string {
  return pointer.slice(0, pointer.lastIndexOf('/'));
}

// Siblings in template order with their places; one that stands outside its parent has moved, which another rule tells.
function siblingsOf(parent: string, headings: readonly TemplateHeading[], parsed: Parsed): Placed[] {
  const around = sectionAt(parent, parsed);
  return headings
    .filter(({ pointer }) => parentOf(pointer) === parent)
    .flatMap((heading) => {
      const span = parsed.places.get(heading.pointer);
      if (!span || (around && !isInside(span, around.span))) return [];
      const section = sectionAt(heading.pointer, parsed);
      return [{ heading, start: span.start, at: section === around ? span : section!.heading!.textSpan }];
    });
}

// The innermost section with a heading in which a value stands.
function sectionAt(pointer: string, { document, places }: Parsed): Section | undefined {
  const span = places.get(pointer);
  return span ? document.sections.findLast((section) => section.heading && isInside(span, section.span)) : undefined;
}

function isInside({ start }: Span, around: Span): boolean {
  return around.start <= start && start < around.end;
}

// The fewest sections that would have to move: those outside the longest run that is in order.
function misplaced(placed: Placed[]): Placed[] {
  const runs: Placed[][] = [];
  for (const one of placed) {
    const before = runs.filter((run) => run.at(-1)!.start < one.start);
    runs.push([...longestOf(before), one]);
  }
  const kept = new Set(longestOf(runs));
  return placed.filter((one) => !kept.has(one));
}

// The first of the longest.
function longestOf(runs: readonly Placed[][]): Placed[] {
  return runs.reduce((best, run) => (run.length > best.length ? run : best), []);
}

export default rule;
