import type { Span } from '../../place.ts';
import type { MetadataKey } from '../../vocabulary/metadata-keys.ts';

/** One key with its value, as a document's header gives it. */
export interface MetadataEntry {
  /** Meaning of the label, null when it is not known. */
  key: MetadataKey | null;
  /** Key as written. */
  label: string;
  /** Value as source text; empty when nothing stands there. */
  value: string;
  labelSpan: Span;
  valueSpan: Span;
  /** Parts of a value that is a list: YAML sequence, or list items below the label. */
  items: { text: string; span: Span }[];
  from: 'frontMatter' | 'body';
}
