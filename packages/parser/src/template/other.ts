import type { Span } from '../place.ts';
import type { Heading } from '../unit.ts';
import type { Bound, Ledger } from './bound.ts';
import { guidanceKey, statesTimeZone } from './guidance.ts';

/** Keeps loose text of a section that the template has no place for. Text right after what was kept just before joins it. */
export function keepLoose(bound: Bound, span: Span): void {
  const { ledger } = bound;
  const markdown = textOf(ledger, span);
  if (markdown === '') return;
  const under = underOf(bound);
  const last = ledger.other.at(-1);
  const joins = last && last.part.heading === null && !last.part.guidance && last.part.under === under && last.end <= span.start;
  if (joins && ledger.document.text.slice(last.end, span.start).trim() === '') {
    last.part.markdown = textOf(ledger, { start: last.at, end: span.end });
    last.end = span.end;
    return;
  }
  ledger.other.push({
    at: span.start,
    end: span.end,
    part: { heading: null, level: null, markdown, under, after: bound.last, guidance: false },
  });
}

function underOf({ pointer }: Bound): string | null {
  return pointer === '/sections' ? null : pointer;
}

/**
 * Keeps a text that only explains or states the time zone, and says so; false when it is neither. The template's own
 * wording left standing is a gap, unless it states the time zone or is an invisible comment.
 */
export function keepGuidance(bound: Bound, span: Span): boolean {
  const { ledger } = bound;
  const text = ledger.document.text.slice(span.start, span.end);
  const known = ledger.guidance.has(guidanceKey(text));
  const zone = statesTimeZone(text) && !/\n\s*\n/.test(text);
  if (!known && !zone) return false;
  const part = { heading: null, level: null, markdown: textOf(ledger, span), under: underOf(bound), after: bound.last, guidance: true };
  ledger.other.push({ at: span.start, end: span.end, part });
  if (known && !zone && !text.trimStart().startsWith('<!--')) {
    const pointer = bound.pointer;
    ledger.gaps.push({
      kind: 'guidance',
      pointer,
      what: 'section',
      label: bound.node.label ?? '',
      span,
      text: textOf(ledger, span),
      expected: null,
      required: false,
    });
  }
  return true;
}

/** Keeps a whole section under a heading the template does not know. Returns its part, so that deeper headings can join. */
export function keepSection(heading: Heading, place: { under: Bound; body: Span }): KeptSection {
  const { ledger } = place.under;
  const part = {
    heading: heading.text,
    level: heading.level,
    markdown: textOf(ledger, place.body),
    under: underOf(place.under),
    after: place.under.last,
    guidance: false,
  };
  ledger.other.push({ at: heading.span.start, end: place.body.end, part });
  return { part };
}

export interface KeptSection {
  part: { markdown: string };
}

/** Adds a deeper section with its heading to a kept one. */
export function extendSection(ledger: Ledger, kept: KeptSection, span: Span): void {
  kept.part.markdown = [kept.part.markdown, textOf(ledger, span)].filter(Boolean).join('\n\n');
}

function textOf({ document }: Ledger, { start, end }: Span): string {
  return document.text.slice(start, end).replaceAll(/\r\n?/g, '\n').trim();
}
