import type { Parsed } from '@afterword/parser';
import { defineRule, type Rule } from '../../rule.ts';
import { fitOf } from '../../facts/template-fit.ts';
import { headingsOf, type TemplateHeading } from '../../facts/template-headings.ts';

interface Placed {
  heading: TemplateHeading;
  start: number;
  end: number;
}

const rule: Rule = defineRule({
  id: 'structure/section-order',
  summary: 'Require sections in the order of the template',
  rationale: 'Who reads many postmortems finds a section by where it stands.',
  source: 'eipw, `markdown-order-section`',
  preset: 'strict',
  severity: 'warning',
  messages: { order: 'Unexpected section `{label}` before `{later}`, expected it after' },
  check({ parsed, template, report }) {
    if (fitOf(parsed).isMisfit) return;
    const headings = headingsOf(template);
    const parents = new Set(headings.map(({ pointer }) => parentOf(pointer)));
    for (const parent of parents) {
      const placed = siblingsOf(parent, headings, parsed);
      for (const { heading, start } of misplaced(placed)) {
        const index = placed.findIndex((one) => one.heading === heading);
        const later = placed.slice(0, index).findLast((one) => one.start > start);
        if (!later) continue;
        report({ message: 'order', at: headingSpan(start, parsed), data: { label: heading.label, later: later.heading.label } });
      }
    }
  },
});

function parentOf(pointer: string): string {
  return pointer.slice(0, pointer.lastIndexOf('/'));
}

// Siblings in template order with their places; one that stands outside its parent has moved, which another rule tells.
function siblingsOf(parent: string, headings: TemplateHeading[], { places }: Parsed): Placed[] {
  const around = places.get(parent);
  return headings
    .filter(({ pointer }) => parentOf(pointer) === parent)
    .flatMap((heading) => {
      const span = places.get(heading.pointer);
      const inside = span && (!around || (span.start >= around.start && span.start < around.end));
      return inside ? [{ heading, ...span }] : [];
    });
}

// The fewest sections that would have to move: those outside the longest run that is in order.
function misplaced(placed: Placed[]): Placed[] {
  const runs: Placed[][] = [];
  for (const [i, one] of placed.entries()) {
    const before = runs.slice(0, i).filter((run) => run.at(-1)!.start < one.start);
    const longest = before.reduce<Placed[]>((best, run) => (run.length > best.length ? run : best), []);
    runs.push([...longest, one]);
  }
  const kept = new Set(runs.reduce<Placed[]>((best, run) => (run.length > best.length ? run : best), []));
  return placed.filter((one) => !kept.has(one));
}

function headingSpan(start: number, { document }: Parsed): { start: number; end: number } {
  const heading = document.sections.find(
    (section) => section.heading?.span.start === start || section.heading?.textSpan.start === start,
  )?.heading;
  return heading?.textSpan ?? { start, end: start };
}

export default rule;
