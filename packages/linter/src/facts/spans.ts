import type { Span } from '@afterword/parser';

/** True when the spans share a character, or an empty one lies in the other. */
export function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end ? true : (a.start === a.end || b.start === b.end) && a.start <= b.end && b.start <= a.end;
}

export function overlapsAny(span: Span, others: Iterable<Span>): boolean {
  for (const other of others) if (overlap(span, other)) return true;
  return false;
}
