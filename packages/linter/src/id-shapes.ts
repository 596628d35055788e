/** The first and the last two ids of one shape, each from its end inwards: with two, one is left when a document's own is put aside. */
interface Ends {
  low: string[];
  high: string[];
}

const KEPT = 2;

/** Ids in lower case by their shape (`inc-0-0`), of which only the ends are kept, so that adding one costs the same in any archive. */
export class IdShapes {
  readonly #ends = new Map<string, Ends>();

  constructor(ids: Iterable<string>) {
    for (const id of ids) this.add(id);
  }

  /** Adds an id that is not there yet. */
  add(id: string): void {
    const shape = shapeOf(id);
    const { low, high } = this.#ends.get(shape) ?? { low: [], high: [] };
    this.#ends.set(shape, {
      low: [...low, id].sort(compare).slice(0, KEPT),
      high: [...high, id].sort((a, b) => compare(b, a)).slice(0, KEPT),
    });
  }

  /** Whether ids of the same shape stand both before and after an id, of those that count. */
  hasAround(id: string, counts: (other: string) => boolean): boolean {
    const { low, high } = this.#ends.get(shapeOf(id)) ?? { low: [], high: [] };
    const first = low.find(counts);
    const last = high.find(counts);
    return first !== undefined && last !== undefined && compare(first, id) < 0 && compare(last, id) > 0;
  }
}

// Made when the first two ids are compared: it reads its tables.
let collator: Intl.Collator | null = null;

function compare(a: string, b: string): number {
  collator ??= new Intl.Collator('en', { numeric: true, sensitivity: 'base' });
  return collator.compare(a, b);
}

function shapeOf(id: string): string {
  return id.toLowerCase().replaceAll(/\d+/g, '0');
}
