/**
 * The id after the highest one in use, in the form of the latest: `INC-2026-003` counts within its year, `PM-17` on and
 * on. Without any, `INC-<year>-001`.
 */
export function nextId(ids: readonly string[], year: string): string {
  const used = ids.map(partsOf).filter((parts) => parts !== null);
  const last = used.toSorted((a, b) => (a.year ?? '').localeCompare(b.year ?? '') || a.number - b.number).at(-1);
  if (!last) return `INC-${year}-001`;
  const same = used.filter((id) => id.prefix === last.prefix && (last.year === null || id.year === year));
  const number = String(Math.max(0, ...same.map((id) => id.number)) + 1).padStart(last.digits, '0');
  return last.year === null ? `${last.prefix}${number}` : `${last.prefix}${year}${last.dash}${number}`;
}

interface IdParts {
  prefix: string;
  year: string | null;
  dash: string;
  number: number;
  digits: number;
}

function partsOf(id: string): IdParts | null {
  const match = /^(.*?)(?:((?:19|20)\d\d)([-_]))?(\d+)$/.exec(id);
  if (!match) return null;
  return { prefix: match[1]!, year: match[2] ?? null, dash: match[3] ?? '', number: Number(match[4]), digits: match[4]!.length };
}
