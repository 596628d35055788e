import { parseDocument } from 'yaml';
import type { Document } from '../document.ts';
import type { Span } from '../place.ts';
import { SECTION_ALIASES, type PartKind } from '../vocabulary/section-aliases.ts';
import type { PhaseRequirements, TemplateProblem } from './types.ts';

/** What a template says about itself in its front matter under `afterword:`. Pointers are those of derived keys. */
export interface Settings {
  name: string | null;
  /** Published key by pointer. */
  keys: Map<string, string>;
  aliases: Map<string, string[]>;
  roles: Map<string, PartKind>;
  optional: Set<string>;
  ignore: Set<string>;
  phases: PhaseRequirements;
  /** Scalars of the front matter outside `afterword:`, line by line: they join the header. */
  scalars: { label: string; value: string; span: Span; hole: Span }[];
}

const KNOWN = ['name', 'version', 'keys', 'aliases', 'roles', 'optional', 'ignore', 'phases'];
const KEY = /^[\p{L}_][\p{L}\p{N}_]*$/u;

/** Reads the settings. Template front matter is no valid YAML (`[Name]`, `{{x}}`), so only the `afterword:` block is parsed as such. */
export function readSettings({ frontMatter, text }: Document, problems: TemplateProblem[]): Settings {
  const settings: Settings = {
    name: null,
    keys: new Map(),
    aliases: new Map(),
    roles: new Map(),
    optional: new Set(),
    ignore: new Set(),
    phases: { ongoing: [], approved: [] },
    scalars: [],
  };
  if (!frontMatter) return settings;
  const block = splitBlock(text, frontMatter.valueSpan, settings);
  if (block) readBlock(text, block, { settings, problems });
  return settings;
}

// Lines of the `afterword:` block as a span; other top-level `key: value` lines become scalars.
function splitBlock(text: string, { start, end }: Span, settings: Settings): Span | null {
  let block: Span | null = null;
  let inside = false;
  for (const match of text.slice(start, end).matchAll(/[^\r\n]+/g)) {
    const line = match[0];
    const at = start + match.index;
    if (/^\s/.test(line) || line.startsWith('#')) {
      if (inside && block) block.end = at + line.length;
      continue;
    }
    inside = /^afterword\s*:/.test(line);
    if (inside) block = { start: at, end: at + line.length };
    const pair = inside ? null : /^([\p{L}_][^:]{0,60}?)\s*:(?:\s+(.*?))?\s*$/u.exec(line);
    if (!pair) continue;
    const value = pair[2] ?? '';
    const hole = at + line.trimEnd().length - value.length;
    settings.scalars.push({
      label: pair[1]!.replaceAll('_', ' '),
      value,
      span: { start: at, end: at + line.length },
      hole: { start: hole, end: hole + value.length },
    });
  }
  return block;
}

interface Reading {
  settings: Settings;
  problems: TemplateProblem[];
}

function readBlock(text: string, span: Span, { settings, problems }: Reading): void {
  const fail = (code: string, message: string): void => void problems.push({ code, severity: 'error', message, span });
  let value: unknown;
  try {
    const parsed = parseDocument(text.slice(span.start, span.end), { schema: 'failsafe', uniqueKeys: true });
    if (parsed.errors[0]) return fail('settings-unparsable', `Unexpected settings, expected YAML: ${parsed.errors[0].code}`);
    value = (parsed.toJS({ maxAliasCount: 10 }) as Record<string, unknown> | null)?.['afterword'];
  } catch {
    return fail('settings-unparsable', 'Unexpected settings, expected plain YAML');
  }
  if (value === null || value === '' || value === undefined) return;
  if (typeof value !== 'object' || Array.isArray(value)) return fail('settings-shape', 'Unexpected value of `afterword`, expected a map');
  const map = new Map(Object.entries(value));
  for (const key of map.keys()) {
    if (!KNOWN.includes(key))
      fail('unknown-setting', `Unexpected setting \`${key}\`, expected one of ${KNOWN.map((known) => `\`${known}\``).join(', ')}`);
  }
  if (typeof map.get('name') === 'string') settings.name = map.get('name') as string;
  settings.optional = new Set(strings(map.get('optional')));
  settings.ignore = new Set(strings(map.get('ignore')));
  for (const [pointer, names] of entries(map.get('aliases'))) settings.aliases.set(pointer, strings(names));
  for (const [pointer, key] of entries(map.get('keys'))) {
    if (typeof key === 'string' && KEY.test(key) && key !== '__proto__') settings.keys.set(pointer, key);
    else fail('invalid-key', `Unexpected key \`${String(key)}\` for \`${pointer}\`, expected letters and digits`);
  }
  for (const [pointer, role] of entries(map.get('roles'))) {
    if (isPartKind(role)) settings.roles.set(pointer, role);
    else fail('unknown-role', `Unexpected role \`${String(role)}\` for \`${pointer}\`, expected one such as \`impact\` or \`timeline\``);
  }
  const phases = new Map(entries(map.get('phases')));
  settings.phases = { ongoing: strings(phases.get('ongoing')), approved: strings(phases.get('approved')) };
}

function entries(value: unknown): [string, unknown][] {
  return value !== null && typeof value === 'object' && !Array.isArray(value) ? Object.entries(value) : [];
}

function strings(value: unknown): string[] {
  const all = Array.isArray(value) ? value : value === undefined ? [] : [value];
  return all.filter((item): item is string => typeof item === 'string' && item !== '');
}

function isPartKind(value: unknown): value is PartKind {
  return typeof value === 'string' && Object.hasOwn(SECTION_ALIASES, value);
}
