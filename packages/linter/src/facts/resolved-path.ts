import { decoded, isAddress } from './links.ts';

/**
 * Path of what a relative link leads to, from the root that document paths start from; null for an address, an anchor, and
 * what lies outside of the root.
 *
 * @param from path of the document the link stands in
 */
export function resolvedPath(target: string, from: string): string | null {
  const path = isAddress(target) ? '' : decoded(target.replace(/[?#].*$/, ''));
  if (path === '') return null;
  const parts = path.startsWith('/') ? [] : from.split('/').slice(0, -1);
  for (const part of path.split('/')) {
    if (part === '' || part === '.') continue;
    if (part !== '..') parts.push(part);
    else if (parts.length === 0) return null;
    else parts.pop();
  }
  return parts.join('/');
}
