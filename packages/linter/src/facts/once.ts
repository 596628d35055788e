/**
 * The same function, working once for each object: what several rules ask of a document is found for the first of them. What it
 * gives is shared, and must not be changed.
 */
export function once<K extends object, V>(find: (of: K) => V): (of: K) => V {
  const found = new WeakMap<K, { value: V }>();
  return (of) => {
    const known = found.get(of) ?? { value: find(of) };
    found.set(of, known);
    return known.value;
  };
}
