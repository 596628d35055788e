import type { Measure } from '@afterword/parser';

/** Time spent in the phases of a run. */
export class Timing {
  readonly #phases = new Map<string, { ms: number; count: number }>();
  #inner = 0;

  /** Runs something and adds its time to a phase; a phase within another does not count for the outer one. */
  readonly measure: Measure = (phase, run) => {
    const outer = this.#inner;
    this.#inner = 0;
    const start = performance.now();
    try {
      return run();
    } finally {
      const ms = performance.now() - start;
      this.add(phase, ms - this.#inner);
      this.#inner = outer + ms;
    }
  };

  /** The same for what takes its time elsewhere: in Git, on the disk. */
  async wait<T>(phase: string, run: () => Promise<T>): Promise<T> {
    const start = performance.now();
    try {
      return await run();
    } finally {
      this.add(phase, performance.now() - start);
    }
  }

  add(phase: string, ms: number): void {
    const known = this.#phases.get(phase) ?? { ms: 0, count: 0 };
    this.#phases.set(phase, { ms: known.ms + ms, count: known.count + 1 });
  }

  /** Phases with their time in milliseconds, the longest first. */
  phases(): { phase: string; ms: number; count: number }[] {
    return [...this.#phases].map(([phase, { ms, count }]) => ({ phase, ms, count })).sort((a, b) => b.ms - a.ms);
  }
}
