import type { Gap, Parsed, Span } from '@afterword/parser';

// What the rules on structure report about a place, so that no second rule speaks of the same defect.

/** True if an unfilled slot or sample of the template stands inside the span. */
export function hasPlaceholder({ gaps }: Parsed, span: Span): boolean {
  return gaps.some((gap) => gap.kind === 'placeholder' && isInside(gap, span));
}

/** True if the value at the pointer, or a part of it, is an unfilled slot, or the template asks for it and it is not there at all. */
export function isReportedGap({ gaps }: Parsed, pointer: string): boolean {
  return gaps.some(({ kind, pointer: at, required }) => {
    if (kind === 'placeholder') return at === pointer || at.startsWith(`${pointer}/`);
    return (kind === 'missing' || kind === 'empty') && required && at === pointer;
  });
}

function isInside({ span }: Gap, { start, end }: Span): boolean {
  return span.start >= start && span.end <= end && span.end > span.start;
}
