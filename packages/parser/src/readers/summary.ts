import { plainText } from '../inline.ts';
import { type Part, withDescendants } from '../parts.ts';
import type { Span } from '../place.ts';
import type { Reading } from '../reader.ts';
import type { Unit } from '../unit.ts';
import { isUnfilled } from '../values/unfilled.ts';
import type { Metadata } from './metadata.ts';
import { labelsOn } from './metadata/labels.ts';

/** The summary as Markdown: its section with what stands below it, else the header's own key; null where only slots or guidance stand there. */
export function readSummary({ document, parts, places }: Reading, metadata: Metadata): string | null {
  for (const part of parts.of('summary')) {
    const units = withDescendants(part).flatMap((one) => one.units);
    const span = contentSpan(part, units);
    if (!span || !units.some(isFilled)) continue;
    places.set('/incident/summary', span);
    return document.text.slice(span.start, span.end).replaceAll(/\r\n?/g, '\n');
  }
  const entry = metadata.entries.find(({ key, value }) => key === 'summary' && !isUnfilled(value));
  if (!entry) return null;
  places.set('/incident/summary', entry.valueSpan);
  return entry.value.replaceAll(/\r\n?/g, '\n').trim();
}

// From the first to the last unit, so that labels and headings between them stay; a rule at the end closes the section.
function contentSpan(part: Part, units: Unit[]): Span | null {
  const kept = units.filter(({ kind }, i) => kind !== 'rule' || units.slice(i + 1).some((later) => later.kind !== 'rule'));
  const first = kept[0];
  if (!first) return null;
  const label = part.children.find((child) => child.via === 'label' && child.titleSpan.start < first.span.start);
  return { start: label?.titleSpan.start ?? first.span.start, end: Math.max(...kept.map(({ span }) => span.end)) };
}

function isFilled(unit: Unit): boolean {
  switch (unit.kind) {
    case 'line':
      return isFilledText(unit.text);
    case 'item':
      return isFilledText(unit.head) || unit.children.some(isFilled);
    case 'table':
      return unit.rows.some(({ cells }) => cells.slice(1).some(({ text }) => !isUnfilled(plainText(text))));
    case 'quote':
      return unit.units.some(isFilled);
    default:
      return unit.kind === 'fence' && unit.code.trim() !== '';
  }
}

// A label alone (`**Impact:** [x]`) is not content; its value is.
function isFilledText(text: string): boolean {
  const labels = labelsOn(text, 0);
  if (labels.length > 0) return labels.some(({ valueSpan }) => !isUnfilled(text.slice(valueSpan.start, valueSpan.end)));
  return !isUnfilled(text) && !/^[^:：]{1,40}[:：]$/u.test(text) && !/^<!--[\s\S]*-->$/.test(text);
}
