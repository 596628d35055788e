import { isDigitAt, isWordAt, isWordBefore } from '../../characters.ts';
import { plainText } from '../../inline.ts';
import { foldedKey, labelText } from '../../key.ts';
import { phrasesOf } from '../../phrases.ts';
import type { Part, Parts } from '../../parts.ts';
import type { Span } from '../../place.ts';
import type { Line } from '../../unit.ts';
import { endAt } from '../../values/match-at.ts';
import { isUnfilled } from '../../values/unfilled.ts';
import { metadataKeyOf } from '../../vocabulary/metadata-keys.ts';
import { kindOfName } from '../../vocabulary/section-names.ts';
import { ID_PREFIXES, NO_ID_PREFIXES, TITLE_LABELS } from '../../vocabulary/title-labels.ts';
import type { MetadataEntry } from './entry.ts';
import { labelsOn } from './labels.ts';

export interface Found {
  text: string;
  span: Span;
}

/** A title with the text it was taken from, which still has id and label. */
export interface TitleFound extends Found {
  written: string;
}

const LABELS = phrasesOf(
  TITLE_LABELS.map((label) => label.toLowerCase()),
  () => false,
);
const AFTER_LABEL = /\s?[:：|·]\s*|\s[-–—]\s|\s?[–—]\s?/y;
const GENERIC = new Set([...TITLE_LABELS, 'Incident postmortem template', 'Postmortem template'].map(foldedKey));
const LEADING_ID = /^\s*([A-Z]{2,10})[-_]?\d[\d_-]*(?<=\d)(?=\s*(?:[:：|–—]|-\s|$))/u;
const SPACED_ID = new RegExp(`^\\s*(${ID_PREFIXES.join('|')})-\\d[\\d-]*(?<=\\d\\d)(?=\\s+\\p{L})`, 'u');
const KNOWN_ID = new RegExp(`(?:${ID_PREFIXES.join('|')})[-_ ]?\\d[\\d_-]*`, 'g');
const BRACKETED_ID = /^\s*[[(]([A-Z]{2,10})[-_]?\d[\d_-]*(?<=\d)[\])]/u;

// Length of a label before a title with its separator (`Postmortem: …`, `[RCA] …`), 0 for none; of several the longest counts.
function labelLength(text: string): number {
  const bracket = text.startsWith('[') ? 1 : 0;
  const labels = LABELS.allAt(text, bracket) ?? [];
  for (const { end } of labels.toReversed()) {
    const length = bracket > 0 ? bracketEnd(text, end) : (endAt(AFTER_LABEL, text, end) ?? 0);
    if (length > 0) return length;
  }
  return 0;
}

function bracketEnd(text: string, at: number): number {
  return text[at] === ']' ? at + /^\][\s:：\p{Pd}]*/u.exec(text.slice(at))![0].length : 0;
}

/** The heading that carries the title: the first H1 that is no section and no key, or an only first heading of a lower level. */
export function titlePart({ all }: Parts): Part | null {
  const headings = all.filter((part) => part.via === 'heading' && part.level > 0);
  const h1 = headings.find((part) => part.level === 1 && mayBeTitle(part));
  if (h1) return headings.slice(0, headings.indexOf(h1)).some(({ kind }) => kind !== null && kind !== 'metadata') ? null : h1;
  const [first] = headings;
  if (!first || !mayBeTitle(first)) return null;
  const alone = headings.every((part) => part === first || part.level > first.level);
  return alone || labelLength(first.title) > 0 ? first : null;
}

function mayBeTitle(part: Part): boolean {
  return (part.kind === null || (part.level === 1 && kindOfName(part.title) === null)) && !isKeyHeading(part);
}

/** Title by heading, front matter, `Title` key or first line, with its place. Only labels and id are taken off. */
export function readTitle(part: Part | null, parts: Parts, entries: MetadataEntry[]): TitleFound | null {
  const heading = part && { text: part.title, span: part.titleSpan };
  const keyed = entries.find(({ key, value }) => key === 'title' && !isUnfilled(value));
  const stated = keyed && { text: labelText(keyed.value), span: keyed.valueSpan };
  const found = heading && !GENERIC.has(foldedKey(heading.text)) ? heading : (stated ?? heading ?? firstLine(parts));
  if (!found) return null;
  const text = bareTitle(found.text);
  return text === '' ? null : { text, span: found.span, written: found.text };
}

/** Id the metadata or a title states; null when a title names several. */
export function readId(entries: MetadataEntry[], titles: (Found | null)[]): Found | null {
  for (const entry of entries.filter(({ key }) => key === 'id')) {
    const id = idIn(entry);
    if (id !== null) return { text: id, span: entry.valueSpan };
  }
  for (const title of titles) {
    const id = title && (leadingId(title.text) ?? knownId(title.text));
    if (title && id) return { text: id, span: title.span };
  }
  return null;
}

/** The one incident id that a text names, or null. */
export function knownId(text: string): string | null {
  if (!/[A-Z][-_ ]?\d/.test(text)) return null;
  const ids = new Set<string>();
  for (const { index, 0: found } of text.matchAll(KNOWN_ID)) {
    const end =
      '_-'.includes(text[index - 1] ?? ' ') || isWordBefore(text, index) ? index : idEnd(text, { start: index, end: index + found.length });
    if (end > index) ids.add(text.slice(index, end));
  }
  return ids.size === 1 ? [...ids][0]! : null;
}

// An id ends with a digit, and no word goes on behind it.
function idEnd(text: string, { start, end }: Span): number {
  let last = end;
  while (last > start && (!isDigitAt(text, last - 1) || isWordAt(text, last))) last--;
  return last;
}

function leadingId(text: string): string | null {
  const bare = text.slice(labelLength(text));
  if (!/^\s*[[(]?[A-Z]{2,10}[-_]?\d/.test(bare)) return null;
  const match = LEADING_ID.exec(bare) ?? BRACKETED_ID.exec(bare) ?? SPACED_ID.exec(bare);
  return match && !NO_ID_PREFIXES.includes(match[1]!) ? match[0].replaceAll(/[\s[\]()]/g, '') : null;
}

// `Incident ID: x` may hold any token; under `Incident:` a name can stand, so only what looks like an id counts.
function idIn({ label, value }: MetadataEntry): string | null {
  if (isUnfilled(value)) return null;
  const text = plainText(value).replaceAll('**', '');
  const token = /^[#\p{L}\p{N}][\p{L}\p{N}._/#-]*/u.exec(text)?.[0] ?? '';
  const whole = token.length === text.length || /^\s*[(（[,;|–—-]/u.test(text.slice(token.length));
  const strict = foldedKey(label) === 'incident';
  return whole &&
    token.length <= 60 &&
    /\d/.test(token) &&
    !/X{2,}|Y{4}|N{3,}/.test(token) &&
    (!strict || /^\p{Lu}+[-_]?\d|^#?\d/u.test(token))
    ? token
    : null;
}

function isKeyHeading({ titleSpan, title }: Part): boolean {
  const [label] = labelsOn(title, titleSpan.start);
  const key = metadataKeyOf(label?.label ?? title);
  return key !== null && !['id', 'title', 'summary', 'tags', 'started', 'ended', 'discovered'].includes(key);
}

function bareTitle(text: string): string {
  let bare = text.replaceAll(/\s+/g, ' ').trim();
  for (let i = 0; i < 2; i++) {
    const id = leadingId(bare);
    const rest = bare.slice(labelLength(bare)).trim();
    const next = id !== null && rest === bare ? bare.slice(bare.indexOf(id) + id.length).replace(/^[\s\])]*[:：|\p{Pd}]?\s*/u, '') : rest;
    bare = next === '' ? bare : next;
  }
  return bare;
}

/** Without a heading, the title is a first line that says so (`Postmortem: …`), or a short one that stands alone. */
function firstLine({ all }: Parts): Found | null {
  const lines = (all[0]?.units ?? []).filter((unit) => unit.kind === 'line');
  const bare = all.every((part) => part.level === 0 || part.via === 'label');
  const labelled = lines.slice(0, 3).find((line) => labelLength(labelText(line.text)) > 0);
  const line = bare && labelled ? labelled : lines[0];
  if (!line || (line !== labelled && !isTitleLine(line, { lines, bare }))) return null;
  return { text: labelText(line.text), span: line.span };
}

function isTitleLine(line: Line, { lines, bare }: { lines: Line[]; bare: boolean }): boolean {
  const text = labelText(line.text);
  const bold = /^(\*\*|__)[^*_]+\1$/.test(line.text);
  const alone = lines.length > 1 && lines.every((other) => other === line || other.paragraph !== line.paragraph);
  const short = text.length > 0 && text.length <= 100 && !/[.!?。:：]$/u.test(line.text) && !/^(?:https?:|<|\[)/.test(line.text);
  return alone && short && (bold || bare) && labelsOn(line.text, 0).length === 0;
}
