import type { Factor } from '@afterword/schema';
import type { Document } from '../document.ts';
import { plainText } from '../inline.ts';
import type { Part } from '../parts.ts';
import type { Span } from '../place.ts';
import type { Item, Table } from '../unit.ts';
import { isUnfilled } from '../values/unfilled.ts';
import { pointsOfUnits } from './points.ts';
import { filledUnits, isFilled, sourceOf } from './prose.ts';

/** A contributing factor and where it stands. */
export interface PlacedFactor extends Factor {
  span: Span;
}

/** Factors of a section: its list items, table rows, sections below it, or its paragraphs. */
export function factorsOf(part: Part, document: Document): PlacedFactor[] {
  const items = part.units.filter((unit): unit is Item => unit.kind === 'item').filter(isFilled);
  const rows = part.units.filter((unit): unit is Table => unit.kind === 'table').flatMap(rowsOf);
  const below = part.children.filter(({ kind }) => kind === null).flatMap((child) => factorOfSection(child, document));
  const found = [...items.map(factorOfItem), ...rows, ...below];
  if (found.length > 0) return found;
  return pointsOfUnits(part.units, document).map(({ markdown, span }) => ({ title: null, text: markdown, span }));
}

// `**Title:** text`, `**Title**: text`, `**Title** — text`, `**Title.** text`.
function factorOfItem({ text, span }: Item): PlacedFactor {
  const lead = /^(\*\*|__)((?:(?!\1)[\s\S]){2,200}?)(?:[:：.。]\1|\1\s*[:：]|\1\s+[-–—]+\s|\1\s*—|\1\.\s|\1\s*$)\s*([\s\S]*)$/u.exec(text);
  if (!lead) return { title: null, text, span };
  return { title: plainText(lead[2]!), text: lead[3]!.trim() || null, span };
}

function rowsOf(table: Table): PlacedFactor[] {
  const first = /^\s*#?\s*$/.test(plainText(table.head.cells[0]?.text ?? '')) ? 1 : 0;
  return table.rows.flatMap(({ cells, span }) => {
    const [title, ...rest] = cells.slice(first).map(({ text }) => text);
    const text = rest.filter((cell) => cell !== '').join(' — ');
    return !title || isUnfilled(title) ? [] : [{ title: plainText(title), text: text === '' ? null : text, span }];
  });
}

// `### Factor 1: Build failure went undetected` with prose below.
function factorOfSection(part: Part, document: Document): PlacedFactor[] {
  const title = part.title.replace(/^(?:contributing\s+)?(?:factor|cause|fator|facteur|faktor)\s*#?\d+\s*[:：.–—-]\s*/iu, '');
  const units = filledUnits(part.units);
  if (isUnfilled(title)) return [];
  const end = units.at(-1)?.span.end ?? part.titleSpan.end;
  return [{ title, text: sourceOf(units, document) || null, span: { start: part.titleSpan.start, end } }];
}
