/**
 * Identity of a finding that survives moved lines: a hash of the rule, the section path and the text it points at.
 * cyrb53 by bryc (public domain), two rounds for 106 bits; collisions only matter within one file.
 */
export function fingerprintOf(parts: string[]): string {
  const text = parts.map((part) => part.normalize('NFKC').replaceAll(/\s+/g, ' ').trim().toLowerCase()).join('\u0000');
  return hash53(text, 0) + hash53(text, 1);
}

function hash53(text: string, seed: number): string {
  let high = 0xdeadbeef ^ seed;
  let low = 0x41c6ce57 ^ seed;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    high = Math.imul(high ^ code, 2654435761);
    low = Math.imul(low ^ code, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return (4294967296 * (2097151 & low) + (high >>> 0)).toString(16).padStart(14, '0');
}

/** A short name of a text: the text itself, or 106 bits of hash for a longer one. */
export function hashOf(text: string): string {
  return text.length <= 28 ? text : hash53(text, 0) + hash53(text, 1);
}
