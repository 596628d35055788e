import type { Document } from '../document.ts';
import type { Span } from '../place.ts';
import { rememberedOf } from '../remembered.ts';
import type { Row, Unit } from '../unit.ts';
import { samplesOf } from './bind-data.ts';
import type { Ledger, Region } from './bound.ts';
import { referencesOf } from './references.ts';
import { mayHoldSlot, slotsIn, spellingKey } from './slots.ts';
import type { Template, TemplateNode } from './types.ts';

/**
 * Every slot of the template left standing in the document, each once, wherever it stands. Slots in code and links do not
 * count; those in the template's data blocks are looked for in the document's.
 */
export function reportPlaceholders(ledger: Ledger): void {
  const { template, document } = ledger;
  const wanted = spellingsOf(template);
  const references = referencesOf(document);
  forEachText(document, (text, span) => {
    for (const slot of slotsIn(text, references)) {
      if (slot.form !== 'bracketed' || !wanted.has(spellingKey(slot.spelling))) continue;
      report(ledger, { start: span.start + slot.start, end: span.start + slot.end });
    }
  });
  for (const region of ledger.regions) if (region.what === 'data') reportData(ledger, region);
}

function report(ledger: Ledger, span: Span, within: Region | null = smallest(ledger.regions, span)): void {
  const pointer = within?.pointer ?? '/sections';
  const required = within?.what === 'title' || ledger.asks(pointer, { optional: within?.optional ?? false });
  const text = ledger.document.text.slice(span.start, span.end);
  ledger.gaps.push({
    kind: 'placeholder',
    pointer,
    what: within?.what ?? 'section',
    label: within?.label ?? '',
    span,
    text,
    expected: null,
    required,
  });
}

function smallest(regions: Region[], span: Span): Region | null {
  let best: Region | null = null;
  for (const region of regions) {
    if (region.span.start > span.start || region.span.end < span.end) continue;
    if (!best || region.span.end - region.span.start <= best.span.end - best.span.start) best = region;
  }
  return best;
}

// Samples of a data block: slots anywhere in it, choices (`true/false`) as a value at a line's end.
function reportData(ledger: Ledger, region: Region): void {
  const samples = dataSamples(ledger.template);
  const code = ledger.document.text.slice(region.span.start, region.span.end);
  let at = 0;
  for (const line of code.split('\n')) {
    for (const sample of samplesOf(line.trimEnd())) {
      if (!samples.has(sample)) continue;
      const index = line.lastIndexOf(sample);
      report(ledger, { start: region.span.start + at + index, end: region.span.start + at + index + sample.length }, region);
    }
    at += line.length + 1;
  }
}

const dataSamples = rememberedOf(({ root }: Template): ReadonlySet<string> => {
  const visit = (node: TemplateNode): string[] => {
    if (node.kind === 'group') return node.children.flatMap(visit);
    return node.kind === 'data' || node.kind === 'code' ? samplesOf(node.sample) : [];
  };
  return new Set(visit(root));
});

const spellingsOf = rememberedOf(({ root, title }: Template): ReadonlySet<string> => {
  const found = new Set<string>();
  const add = (samples: string[]): void => {
    for (const sample of samples) for (const slot of slotsIn(sample)) if (slot.form === 'bracketed') found.add(spellingKey(slot.spelling));
  };
  const visit = (node: TemplateNode): void => {
    if (node.kind === 'group') {
      node.children.forEach(visit);
      for (const pattern of [node.repeat, node.value]) pattern?.segments.forEach(({ capture }) => add(capture.samples));
    } else if (node.kind === 'field' || node.kind === 'list') node.pattern.segments.forEach(({ capture }) => add(capture.samples));
    else if (node.kind === 'rows') node.columns.forEach(({ capture }) => add(capture.samples));
    else if (node.kind === 'prose') add(node.capture.samples);
  };
  visit(root);
  title?.segments.forEach(({ capture }) => add(capture.samples));
  return found;
});

// Every piece of text outside code blocks, comments and HTML, of sections in which a slot may stand.
function forEachText({ sections, text }: Document, read: (text: string, span: Span) => void): void {
  const cells = (row: Row): void => {
    for (const cell of row.cells) read(cell.text, cell.span);
  };
  const visit = (units: readonly Unit[]): void => {
    for (const unit of units) {
      if (unit.kind === 'line') read(unit.text, unit.span);
      else if (unit.kind === 'italic') read(text.slice(unit.span.start, unit.span.end), unit.span);
      else if (unit.kind === 'item') {
        for (const line of unit.lines) read(line.text, line.span);
        visit(unit.children);
      } else if (unit.kind === 'quote') visit(unit.units);
      else if (unit.kind === 'table') [unit.head, ...unit.rows].forEach(cells);
    }
  };
  for (const { heading, units } of sections) {
    if (heading) read(heading.text, heading.textSpan);
    if (units.length > 0 && mayHoldSlot(text.slice(units[0]!.span.start, units.at(-1)!.span.end))) visit(units);
  }
}
