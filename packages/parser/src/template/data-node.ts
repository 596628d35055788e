import type { Range } from './range.ts';

/** A value of a data block and its place in it, without white space around it. */
export type DataNode = Range &
  (
    | { kind: 'scalar'; text: string; /** Without quotes, so that it may be a word of YAML such as `null`. */ plain: boolean }
    | { kind: 'list'; items: (DataNode | null)[] }
    | { kind: 'map'; pairs: DataPair[] }
  );

export interface DataPair {
  key: string;
  /** Place of the key; null where it is no scalar. */
  place: Range | null;
  value: DataNode | null;
}
