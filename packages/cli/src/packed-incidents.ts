import { byDate } from '@afterword/query';
import type { Incident, Postmortem } from '@afterword/schema';
import type { ReadIncident } from './incidents.ts';

/** Incidents as bytes, which take a fraction of the memory that they take as objects; each is made again when it is come to. */
export class PackedIncidents implements Iterable<Postmortem> {
  readonly #packed: readonly Packed[];

  private constructor(packed: readonly Packed[]) {
    this.#packed = packed;
  }

  /** Packs incidents as they come, and puts them in the order of `byDate`. Sections are left out. */
  static async of(incidents: AsyncIterable<ReadIncident>): Promise<PackedIncidents> {
    const packed: Packed[] = [];
    for await (const { postmortem } of incidents) packed.push(pack(postmortem));
    return new PackedIncidents(packed.sort((a, b) => byDate(a.key, b.key)));
  }

  get length(): number {
    return this.#packed.length;
  }

  *[Symbol.iterator](): Generator<Postmortem> {
    for (const { bytes } of this.#packed) yield JSON.parse(bytes.toString('utf8')) as Postmortem;
  }
}

interface Packed {
  /** What orders it. */
  key: Postmortem;
  bytes: Buffer;
}

function pack({ source, incident }: Postmortem): Packed {
  const order = incident.date === null ? null : Buffer.from(incident.date).toString();
  const key: Postmortem = { source, incident: { date: order } as Incident, sections: {}, other: [] };
  return { key, bytes: Buffer.from(JSON.stringify({ source, incident, sections: {}, other: [] })) };
}
