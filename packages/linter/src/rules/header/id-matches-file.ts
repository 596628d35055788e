import { defineRule, type Rule } from '../../rule.ts';

const rule: Rule = defineRule({
  id: 'header/id-matches-file',
  summary: 'Require the incident id in the file name to be that of the document',
  rationale: 'Two ids for one document mean that it was copied from another and one was not changed.',
  source: 'RustSec advisory linter, `filename`',
  preset: 'recommended',
  severity: 'error',
  messages: { differs: 'Unexpected incident id `{id}`, expected `{expected}` as in the file name' },
  check({ incident, path, report }) {
    if (incident.id === null || path === null) return;
    const name = path.slice(path.lastIndexOf('/') + 1);
    const named = idsIn(name, incident.id);
    if (named.length === 0 || named.some((id) => folded(id) === folded(incident.id!))) return;
    report({ message: 'differs', at: '/incident/id', data: { id: incident.id, expected: named[0]!.toUpperCase() } });
  },
});

/** Ids in a file name that are written like the given one: same prefix, as many digits. A date after the prefix is none. */
function idsIn(name: string, id: string): string[] {
  const parts = /^([A-Za-z]{2,12})[-_]?(\d{1,8}(?:[-_]\d{1,8}){0,3})$/.exec(id);
  if (!parts) return [];
  const digits = parts[2]!
    .split(/[-_]/)
    .map((group) => `\\d{${group.length}}`)
    .join('[-_]');
  return name.match(new RegExp(`(?<![A-Za-z0-9])${parts[1]}[-_]?${digits}(?![-_]?\\d)`, 'gi')) ?? [];
}

function folded(id: string): string {
  return id.toLowerCase().replaceAll(/[-_]/g, '');
}

export default rule;
