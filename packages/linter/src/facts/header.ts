import type { MetadataEntry, MetadataKey, Parsed, Span } from '@afterword/parser';
import { overlap, overlapsAny } from './spans.ts';
import { isBlank, isNotApplicable, isTodo } from './unfilled-text.ts';

/** Keys of the header whose values have rules of their own. */
export type HeaderKey = Extract<MetadataKey, 'date' | 'id' | 'severity' | 'status' | 'duration'>;

const HEADER_KEYS: readonly (MetadataKey | null)[] = ['date', 'id', 'severity', 'status', 'duration'];

/** True for a span in a value that a `header/*` rule checks. */
export function isHeaderValue(span: Span, { metadata }: Parsed): boolean {
  return metadata.entries.some(({ key, valueSpan }) => HEADER_KEYS.includes(key) && overlap(valueSpan, span));
}

/** The entry a value of the incident was read from, else the first with the key. Front matter stands before the body. */
export function headerEntry({ metadata, places }: Parsed, key: MetadataKey): MetadataEntry | null {
  const entries = metadata.entries.filter((entry) => entry.key === key);
  const read = places.get(`/incident/${key === 'duration' ? 'durationMinutes' : key}`);
  return entries.find(({ valueSpan }) => read && overlap(valueSpan, read)) ?? entries[0] ?? null;
}

/** The entry, if an author has filled it in: placeholders, blanks, `TBD` and `N/A` belong to other rules, or to none. */
export function filledEntry(parsed: Parsed, key: MetadataKey): MetadataEntry | null {
  const entry = headerEntry(parsed, key);
  if (!entry || entry.value.trim() === '' || isTodo(entry.value) || isBlank(entry.value) || isNotApplicable(entry.value)) return null;
  const unfilled = parsed.gaps.filter(({ kind }) => kind === 'placeholder' || kind === 'suggestion');
  return overlapsAny(
    entry.valueSpan,
    unfilled.map(({ span }) => span),
  )
    ? null
    : entry;
}
