// Readers, template and rules ask the same of the same short texts again and again: a label or a cell is made plain by each of them.

// What is longer is hardly asked twice.
const LONGEST_TEXT = 300;
// A text is often a slice, which keeps its whole document in memory.
const MOST_READ = 500_000;

const memories: Map<string, unknown>[] = [];
let read = 0;

/** The same function, working once for each short text. What it gives is shared, and must not be changed. */
export function remembered<T extends object | string | boolean | null>(find: (text: string) => T): (text: string) => T {
  const memory = new Map<string, T>();
  memories.push(memory);
  return (text) => {
    if (text.length > LONGEST_TEXT) return find(text);
    const known = memory.get(text);
    if (known !== undefined) return known;
    const found = find(text);
    memory.set(text, found);
    return found;
  };
}

/** The same function, working once for each object. For what never changes, such as the nodes of a template, which is frozen. */
export function rememberedOf<K extends object, T extends object | string | boolean | null>(find: (of: K) => T): (of: K) => T {
  const memory = new WeakMap<K, T>();
  return (of) => {
    const known = memory.get(of);
    if (known !== undefined) return known;
    const found = find(of);
    memory.set(of, found);
    return found;
  };
}

/** To be told of each document before it is read, so that memory does not grow with their number. */
export function makeRoomFor(length: number): void {
  read += length;
  if (read <= MOST_READ) return;
  for (const memory of memories) memory.clear();
  read = length;
}
