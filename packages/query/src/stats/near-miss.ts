import { foldedKey } from '@afterword/parser';
import type { Incident } from '@afterword/schema';

const WORDS = [
  'near miss',
  'near-miss incident',
  'close call',
  'casi incidente',
  'cuasi incidente',
  'cuasi accidente',
  'quase incidente',
  'quase acidente',
  'presque incident',
  'presque accident',
  'Beinahe-Vorfall',
  'Beinahe-Unfall',
  'ヒヤリハット',
  '未遂事件',
].map(foldedKey);

/** Whether a document is about a near miss: its severity, its status, a tag or the label before its title says so. */
export function isNearMiss({ severity, status, tags, title }: Incident): boolean {
  const label = title === null ? null : (/^([^:–—]{1,40})\s*[:–—]|^([^-]{1,40}) - /.exec(title)?.slice(1).find(Boolean) ?? null);
  const said = [severity?.label, severity?.note, [severity?.label, severity?.note].join(' '), status?.label, label, ...tags];
  return said.some((text) => typeof text === 'string' && WORDS.includes(foldedKey(text)));
}
