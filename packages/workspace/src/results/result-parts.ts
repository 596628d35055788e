import type { Incident } from '@afterword/schema';

/** The properties of an incident that are kept: all but the lists that few questions look at, and what only Git knows. */
export type KeptProperty = Exclude<keyof Incident, 'timeline' | 'causes' | 'lessons' | 'similar' | 'history'>;

const KEPT_PROPERTIES: Record<KeptProperty, true> = {
  id: true,
  title: true,
  date: true,
  severity: true,
  status: true,
  timeZone: true,
  timeZoneStated: true,
  startedAt: true,
  endedAt: true,
  durationMinutes: true,
  summary: true,
  services: true,
  tags: true,
  actionItems: true,
  review: true,
  measures: true,
};

export const KEPT: readonly KeptProperty[] = Object.keys(KEPT_PROPERTIES) as KeptProperty[];

/**
 * The parts of a result: what other documents ask about it, its anchors apart, the kept properties of its incident, questions and findings. `asked` and
 * `diagnostics` are null for a document that was only read.
 */
export type ResultPart = 'facts' | 'anchors' | KeptProperty | 'asked' | 'diagnostics';

export const PARTS: readonly ResultPart[] = ['facts', 'anchors', ...KEPT, 'asked', 'diagnostics'];

/** Parts as JSON outside of the heap, where those of ten thousand documents make no work for the garbage collector. */
export interface ResultParts {
  /** A part as JSON without line breaks; null when what was kept of it cannot be read any more. */
  bytes(part: ResultPart): Uint8Array | null;
  /** A part; undefined when what was kept of it cannot be read any more. Must not be changed. */
  value(part: ResultPart): unknown;
}

/** Parts of one document, packed together; those without a value are not kept. */
export class PackedParts implements ResultParts {
  readonly #bytes: Buffer;
  readonly #ends: readonly number[];

  constructor(values: Readonly<Partial<Record<ResultPart, unknown>>>) {
    const lines = PARTS.map((part) => (values[part] === undefined ? '' : JSON.stringify(values[part])));
    const json = lines.join('');
    this.#bytes = Buffer.from(json);
    const isAscii = this.#bytes.length === json.length;
    let end = 0;
    this.#ends = lines.map((line) => (end += isAscii ? line.length : Buffer.byteLength(line)));
  }

  bytes(part: ResultPart): Uint8Array | null {
    const [start, end] = this.#placeOf(part);
    return start === end ? null : this.#bytes.subarray(start, end);
  }

  value(part: ResultPart): unknown {
    const [start, end] = this.#placeOf(part);
    return start === end ? undefined : JSON.parse(this.#bytes.toString('utf8', start, end));
  }

  #placeOf(part: ResultPart): [start: number, end: number] {
    const place = PARTS.indexOf(part);
    return [this.#ends[place - 1] ?? 0, this.#ends[place]!];
  }
}
