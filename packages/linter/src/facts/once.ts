/**
 * The same function, working once for each object while one after the other is asked about: what several rules ask of a document is
 * found for the first of them. What it gives is shared, and must not be changed.
 */
export function once<K extends object, V>(find: (of: K) => V): (of: K) => V {
  // A map with weak keys would do for any order, but hands what it holds to the old generation of the heap, where it outlives its document.
  let last: { of: K; value: V } | null = null;
  return (of) => {
    if (last?.of !== of) last = { of, value: find(of) };
    return last.value;
  };
}
