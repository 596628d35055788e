import type { Span } from '../place.ts';
import type { OtherPart } from '@afterword/schema';

/**
 * Something the template asks for that the document does not give.
 *
 * - missing: a section, field or part that is not there; `span` is where it belongs (nearest heading or header)
 * - empty: it is there with nothing in it
 * - placeholder: the template's own slot or sample stands unchanged
 * - suggestion: a literal example value of the template stands unchanged
 * - guidance: a guidance text of the template stands unchanged
 * - unmatched: text is there but does not fit the type (date, time, enumeration, …) of the template
 */
export interface Gap {
  kind: 'missing' | 'empty' | 'placeholder' | 'suggestion' | 'guidance' | 'unmatched';
  /** JSON pointer into the postmortem, beginning with `/sections`, or `/incident/title`. */
  pointer: string;
  /** What is missing: a section, a field, the items of a list, one part of an item or row, a table. */
  what: 'section' | 'field' | 'list' | 'part' | 'rows' | 'data' | 'title';
  /** Label as the template spells it. */
  label: string;
  span: Span;
  /** The text that stands there, for placeholder, suggestion, guidance and unmatched. */
  text: string | null;
  /** Type expected, for unmatched: `date`, `one of Critical, High`, … */
  expected: string | null;
  /** False when the template marks it optional, or the phase of the incident does not ask for it. */
  required: boolean;
}

/** A template bound to a document. `other` and `gaps` are in document order. */
export interface Binding {
  sections: Record<string, unknown>;
  other: OtherPart[];
  gaps: Gap[];
}
