import { ancestors, type Part, type Parts, withDescendants } from '../../parts.ts';
import type { Unit } from '../../unit.ts';
import { metadataKeyOf, type MetadataKey } from '../../vocabulary/metadata-keys.ts';
import { bodyEntry, entriesOf } from './entries.ts';
import type { MetadataEntry } from './entry.ts';
import { labelsOn } from './labels.ts';

/** Entries of the body: those of the header, and, for what the header lacks, those of later sections. */
export interface BodyEntries {
  header: MetadataEntry[];
  later: MetadataEntry[];
}

/** What is known of a body before its entries are read. */
interface Found {
  /** Part whose heading is the title. */
  title: Part | null;
  /** Headings that each open an incident, where there are several. */
  incidents: readonly Part[];
  text: string;
}

const CORE: ReadonlySet<MetadataKey> = new Set(['date', 'started', 'discovered', 'severity', 'status', 'duration', 'id']);
const HEADING_KEYS: ReadonlySet<MetadataKey> = new Set([...CORE, 'ended', 'services', 'author', 'reviewer', 'approver', 'timeZone']);
const IMPACT_KEYS: ReadonlySet<MetadataKey> = new Set(['duration', 'services', 'severity']);

/** Reads the header line by line until the first real section; a section that is mostly metadata still belongs to it. */
export function bodyEntries(parts: Parts, { title, incidents: several, text }: Found): BodyEntries {
  const headings = parts.all.filter((part) => part.via === 'heading');
  const incidents = new Set(several);
  const header: MetadataEntry[] = [];
  const used = new Set<Part>();
  for (const part of headings) {
    const found =
      part === title || part.level === 0
        ? entriesOf(part.units, text)
        : headerSection(part, { text, isIncident: incidents.size > 1 && incidents.has(part) });
    if (found === null) break;
    header.push(...found, ...labelEntries(part, text));
    used.add(part);
  }
  return { header, later: laterEntries(parts, { used, incidents, text }) };
}

/** Entries of a section that belongs to the header, null for the first real section. */
function headerSection(part: Part, { text, isIncident }: { text: string; isIncident: boolean }): MetadataEntry[] | null {
  const heading = headingEntry(part, text);
  if (heading) return [heading, ...entriesOf(part.units, text)];
  if (isIncident) return null;
  const entries = entriesOf(part.units, text);
  const core = new Set(entries.flatMap(({ key }) => (key !== null && CORE.has(key) ? [key] : [])));
  if (part.kind === 'metadata') return entries;
  const fits = part.kind === null || part.kind === 'summary';
  return fits && core.size >= 2 ? entries.filter(({ key }) => key !== null && key !== 'summary') : null;
}

/** `## Severity: SEV-2`, or `## Date` with the value below it. */
function headingEntry(part: Part, text: string): MetadataEntry | null {
  const source = text.slice(part.titleSpan.start, part.titleSpan.end);
  const [label] = labelsOn(source, part.titleSpan.start);
  if (label && isHeadingKey(label.label)) {
    const entry = bodyEntry(label.label, label, text);
    if (entry.value !== '') return entry;
  }
  const first = part.units.find((unit) => unit.kind === 'line' || unit.kind === 'item');
  if (!first || first !== part.units[0] || !isHeadingKey(part.title)) return null;
  const valueSpan = first.kind === 'item' ? first.headSpan : first.span;
  return bodyEntry(part.title, { labelSpan: part.titleSpan, valueSpan }, text);
}

function isHeadingKey(label: string): boolean {
  const key = metadataKeyOf(label);
  return key !== null && HEADING_KEYS.has(key) && !/^(?:incident|detect|report|start|end|begin|fin)\p{L}*$/iu.test(label.trim());
}

// A label line such as `**Summary:**` takes the rest of its section; known keys below it still count.
function labelEntries(part: Part, text: string): MetadataEntry[] {
  const labels = part.children.filter((child) => child.via === 'label' && (child.kind === 'summary' || child.kind === 'metadata'));
  return labels.flatMap((child) => entriesOf(child.units, text)).filter(({ key }) => key !== null);
}

function laterEntries(parts: Parts, { used, incidents, text }: { used: Set<Part>; incidents: Set<Part>; text: string }): MetadataEntry[] {
  const inIncident = (part: Part): boolean => incidents.size > 1 && [part, ...ancestors(part)].some((one) => incidents.has(one));
  const open = (kind: Parameters<Parts['of']>[0]): Part[] => parts.of(kind).filter((part) => !used.has(part) && !inIncident(part));
  const metadata = open('metadata').flatMap((part) =>
    keyed(
      withDescendants(part).flatMap(({ units }) => units),
      CORE_AND_MORE,
      text,
    ),
  );
  const summary = open('summary')
    .slice(0, 2)
    .flatMap((part) => keyed(part.units, CORE_AND_MORE, text));
  const headings = parts.all.filter(
    (part) =>
      part.via === 'heading' &&
      part.level > 0 &&
      !used.has(part) &&
      !inIncident(part) &&
      !ancestors(part).some(({ kind }) => kind !== null),
  );
  const impact = open('impact').flatMap((part) =>
    keyed(
      withDescendants(part).flatMap(({ units }) => units),
      IMPACT_KEYS,
      text,
    ),
  );
  const stated = headings.flatMap((part) => headingEntry(part, text) ?? []).filter(({ key }) => key !== null && CORE.has(key));
  return [...metadata, ...summary, ...stated, ...impact];
}

const CORE_AND_MORE: ReadonlySet<MetadataKey> = new Set([...HEADING_KEYS, 'tags', 'ended']);

function keyed(units: Unit[], keys: ReadonlySet<MetadataKey>, text: string): MetadataEntry[] {
  return entriesOf(units, text).filter(({ key }) => key !== null && keys.has(key));
}
