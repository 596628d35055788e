import { plainText } from '../../inline.ts';
import type { Note } from '../../note.ts';
import { readDate } from '../../values/date.ts';
import { readDuration } from '../../values/duration.ts';
import { readSeverity } from '../../values/severity.ts';
import { readStatus } from '../../values/status.ts';
import { isUnfilled } from '../../values/unfilled.ts';
import type { MetadataKey } from '../../vocabulary/metadata-keys.ts';
import type { MetadataEntry } from './entry.ts';
import type { Scope } from './values.ts';

const COMPARED: MetadataKey[] = ['date', 'started', 'severity', 'status', 'duration', 'id'];

/** Notes keys that front matter and body give with different values. Values that cannot be read are not compared. */
export function contradictions(scope: Scope, body: MetadataEntry[]): Note[] {
  return COMPARED.flatMap((key): Note[] => {
    const isKey = (entry: MetadataEntry): boolean => entry.key === key && meaningOf(entry, scope) !== null;
    const stated = scope.entries.find((entry) => entry.from === 'frontMatter' && isKey(entry));
    const other = stated && body.find((entry) => isKey(entry) && meaningOf(entry, scope) !== meaningOf(stated, scope));
    if (!other) return [];
    return [{ code: 'contradiction', span: other.valueSpan, data: { key, frontMatter: stated.value, body: plainText(other.value) } }];
  });
}

function meaningOf({ key, value }: MetadataEntry, { reading: { vocabulary }, order }: Scope): string | null {
  if (isUnfilled(value)) return null;
  switch (key) {
    case 'severity':
      return readSeverity(value, vocabulary)?.level ?? null;
    case 'status':
      return readStatus(value, vocabulary).status?.phase ?? null;
    case 'duration':
      return readDuration(value)?.minutes?.toString() ?? null;
    case 'id':
      return plainText(value).toLowerCase();
    default:
      return readDate(value, order)?.value ?? null;
  }
}
