import { labelText, type Note, type Parsed, type Span, type Template } from '@afterword/parser';
import { gapsOf, outlineNotes } from './gap-rules.ts';
import { nearMiss } from './near-miss.ts';
import { headingsOf } from './template-headings.ts';

/** A section that the template requires and whose heading the document does not have. */
export interface AbsentSection {
  pointer: string;
  label: string;
  /** Where it belongs. */
  span: Span;
  /** An unknown heading that most likely is its misspelling. */
  misspelling: Note | null;
}

/** Required sections without their heading: one mistake each, also where their subsections stand below another heading. */
export function absentSections(parsed: Parsed, template: Template | null): AbsentSection[] {
  const unknown = outlineNotes(parsed, 'unknown-section');
  const missing = gapsOf(parsed, 'structure/missing-section');
  const known = new Set(missing.map(({ pointer }) => pointer));
  const absent = [...missing, ...headless(parsed, template).filter(({ pointer }) => !known.has(pointer))];
  return absent.map(({ pointer, label, span }) => {
    const misspelling = unknown.find(({ data }) => nearMiss(labelText(data['heading'] ?? ''), [label]) !== null) ?? null;
    return { pointer, label, span, misspelling };
  });
}

// The parser finds the subsections of such a section elsewhere and notes that they have moved.
function headless(parsed: Parsed, template: Template | null): Omit<AbsentSection, 'misspelling'>[] {
  const moved = outlineNotes(parsed, 'moved-section');
  return headingsOf(template).flatMap(({ pointer, label, group }) => {
    const first = moved.find(({ pointer: at }) => at?.startsWith(`${pointer}/`));
    return first && !group.optional && !parsed.places.get(pointer) ? [{ pointer, label, span: first.span }] : [];
  });
}
