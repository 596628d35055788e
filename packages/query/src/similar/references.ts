import type { Postmortem } from '@afterword/schema';

/** Whether a document names another one among its similar incidents, by the path of its file or by its id. */
export function names(from: Postmortem, to: Postmortem): boolean {
  const { id } = to.incident;
  return from.incident.similar.some(
    (one) =>
      (one.path !== null && to.source.path !== null && isPathOf(resolved(one.path, from.source.path ?? ''), to.source.path)) ||
      (one.id !== null && id !== null && one.id.toLowerCase() === id.toLowerCase()),
  );
}

function isPathOf(target: string | null, path: string): boolean {
  return target !== null && (path === target || path === `${target}.md`);
}

// A link counts from the folder of the document that has it, or with a slash from the root. Null for what lies outside of the root.
function resolved(link: string, from: string): string | null {
  const target = decoded(link.replace(/[?#].*$/s, ''));
  const parts = target.startsWith('/') ? [] : from.split('/').slice(0, -1);
  for (const part of target.split('/')) {
    if (part === '' || part === '.') continue;
    if (part !== '..') parts.push(part);
    else if (parts.pop() === undefined) return null;
  }
  return parts.join('/');
}

function decoded(link: string): string {
  try {
    return decodeURIComponent(link);
  } catch {
    return link;
  }
}
