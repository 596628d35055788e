import type { Document } from './document.ts';
import type { Note } from './note.ts';
import type { Span } from './place.ts';
import type { Fence, Item, Table, Unit } from './unit.ts';

/** What is wrong with the Markdown itself, whatever the template: open fences, near-boxes, short rows, conflict markers. */
export function markupNotes(document: Document): Note[] {
  const found: Note[] = [];
  const fences: Span[] = [];
  const visit = (unit: Unit): void => {
    if (unit.kind === 'fence') {
      found.push(...openFence(unit));
      fences.push(unit.span);
    } else if (unit.kind === 'item') {
      found.push(...nearBox(unit, document.text));
      unit.children.forEach(visit);
    } else if (unit.kind === 'quote') unit.units.forEach(visit);
    else if (unit.kind === 'table') found.push(...shortRows(unit));
  };
  for (const { units } of document.sections) units.forEach(visit);
  return [...found, ...conflicts(document.text, fences)].sort((a, b) => a.span.start - b.span.start);
}

function openFence({ closed, span }: Fence): Note[] {
  return closed ? [] : [{ code: 'unclosed-fence', span, data: {} }];
}

function nearBox({ box, span, headSpan }: Item, text: string): Note[] {
  const found = box === 'malformed' ? /\[[^\]]*\]/.exec(text.slice(span.start, headSpan.start)) : null;
  if (!found) return [];
  const start = span.start + found.index;
  return [{ code: 'malformed-checkbox', span: { start, end: start + found[0].length }, data: { found: found[0] } }];
}

function shortRows({ head, rows }: Table): Note[] {
  const expected = head.cells.length;
  return rows
    .filter(({ cells }) => cells.length < expected)
    .map(({ cells, span }) => ({ code: 'missing-cells', span, data: { actual: String(cells.length), expected: String(expected) } }));
}

// One note a conflict, at its first marker; markers shown in code are none.
function conflicts(text: string, fences: Span[]): Note[] {
  if (!text.includes('<<<<<<<')) return [];
  return [...text.matchAll(/^<{7}(?: [^\r\n]*)?$/gm)]
    .map(({ index, 0: line }) => ({ start: index, end: index + line.length }))
    .filter(({ start }) => !fences.some((fence) => fence.start <= start && start < fence.end))
    .map((span) => ({ code: 'merge-conflict', span, data: {} }));
}
