import {
  foldedKey,
  kindOfHeading,
  metadataKeyOf,
  withDescendants,
  type Gap,
  type MetadataKey,
  type Note,
  type NoteCode,
  type Parsed,
  type PartKind,
  type Unit,
} from '@afterword/parser';
import { isHeaderValue } from './header.ts';
import { notesOf } from './notes.ts';
import { once } from './once.ts';
import { isOtherProse } from './section-names.ts';
import { overlap, overlapsAny } from './spans.ts';
import { fitOf, isMisfit } from './template-fit.ts';
import { isBlank, isTodo } from './unfilled-text.ts';

// What the template asks for and the document does not give is told once: each gap belongs to one rule, or to none where a
// rule about actions or the timeline says it better.

export type GapRule =
  | 'structure/missing-section'
  | 'structure/missing-field'
  | 'structure/empty-section'
  | 'structure/invalid-value'
  | 'structure/placeholder'
  | 'structure/title';

// What `structure/template-fit` says once for a document that was not written for the template.
const SAID_BY_FIT: ReadonlySet<GapRule> = new Set(['structure/missing-section', 'structure/missing-field']);

/** Notes on the order, names and levels of sections; none for a document that has an outline of its own. */
export function outlineNotes(parsed: Parsed, ...codes: NoteCode[]): Note[] {
  const notes = notesOf(parsed, ...codes);
  return notes.length === 0 || hasOwnOutline(parsed) ? [] : notes;
}

function hasOwnOutline(parsed: Parsed): boolean {
  const fit = fitOf(parsed);
  return fit.isForeign || fit.isMisfit;
}

/** Gaps that a rule reports. */
export function gapsOf(parsed: Parsed, rule: GapRule): Gap[] {
  if (SAID_BY_FIT.has(rule) && isMisfit(parsed)) return [];
  return gapsByRule(parsed).get(rule) ?? [];
}

const gapsByRule = once(assign);

function assign(parsed: Parsed): Map<GapRule | null, Gap[]> {
  const byRule = new Map<GapRule | null, Gap[]>();
  for (const gap of parsed.gaps) {
    const rule = ruleOf(gap, parsed);
    if (rule !== null && isConsequence(gap, parsed)) continue;
    const gaps = byRule.get(rule);
    if (gaps) gaps.push(gap);
    else byRule.set(rule, [gap]);
  }
  return byRule;
}

function ruleOf(gap: Gap, parsed: Parsed): GapRule | null {
  if (gap.what === 'title') return 'structure/title';
  switch (gap.kind) {
    case 'missing':
    case 'empty':
      return gap.required && !isToldElsewhere(gap, parsed) ? missingRule(gap) : null;
    case 'unmatched':
      return isInvalid(gap, parsed) ? 'structure/invalid-value' : null;
    default:
      return 'structure/placeholder';
  }
}

function missingRule({ kind, what }: Gap): GapRule {
  if (what !== 'section') return 'structure/missing-field';
  return kind === 'missing' ? 'structure/missing-section' : 'structure/empty-section';
}

// Broken data is the finding of `appendix/yaml`, a value of the header that of its own rule.
function isInvalid(gap: Gap, parsed: Parsed): boolean {
  const text = gap.text ?? '';
  const isOther = gap.what === 'data' || isTodo(text) || isBlank(text) || isHeaderValue(gap.span, parsed);
  return !isOther && !isToldElsewhere(gap, parsed);
}

// Owners and due dates of actions, the timeline, and signatures have rules of their own.
function isToldElsewhere(gap: Gap, parsed: Parsed): boolean {
  if (gap.what === 'section' && gap.kind === 'missing') return isAnsweredAbove(gap, parsed);
  if (isKnownHeaderValue(gap, parsed)) return true;
  if (gap.what === 'rows' || (gap.what === 'section' && gap.kind === 'empty' && kindOfHeading(gap.label) === 'timeline'))
    return kindOfHeading(gap.label) === 'timeline' && hasText(timelineUnits(parsed));
  if (gap.what === 'field') return gap.kind === 'missing' && isOtherProse(parsed, gap.pointer.slice(0, gap.pointer.lastIndexOf('/')));
  if (gap.what !== 'part') return false;
  // `- No check for repeated jobs` where the template has `**[Factor]:** [text]` says what there is to say.
  if (gap.kind === 'missing' && overlapsAny(gap.span, itemSpans(parsed))) return true;
  return (
    parsed.actionRecords.some(({ span }) => overlap(gap.span, span)) ||
    timelineUnits(parsed).some(({ span }) => overlap(gap.span, span)) ||
    isSignature(gap, parsed)
  );
}

// A section with content of its own and none of its subsections was answered as a whole.
function isAnsweredAbove({ pointer }: Gap, { places, gaps }: Parsed): boolean {
  const parent = pointer.slice(0, pointer.lastIndexOf('/'));
  if (parent === '/sections' || !places.get(`${parent}/text`)) return false;
  const inside = [...places.entries()].filter(([at]) => at.startsWith(`${parent}/`) && at !== `${parent}/text`);
  return inside.length === 0 && gaps.every(({ kind, pointer: at }) => kind !== 'placeholder' || !at.startsWith(`${parent}/`));
}

// A timeline in another form than the template's table is a timeline; whether it has entries is for `timeline/not-empty`.
function hasText(units: readonly Unit[]): boolean {
  return units.some((unit) =>
    unit.kind === 'table' ? unit.rows.length > 0 : unit.kind !== 'html' && unit.kind !== 'rule' && unit.kind !== 'definition',
  );
}

// Dates beside names, and the name of the approver.
function isSignature({ span, pointer }: Gap, parsed: Parsed): boolean {
  const [field = '', part = ''] = pointer.split('/').slice(-2);
  return (/date/i.test(part) || metadataKeyOf(field) === 'approver') && reviewUnits(parsed).some((unit) => overlap(span, unit.span));
}

const timelineUnits = once((parsed: Parsed) => unitsOf(parsed, 'timeline'));
const reviewUnits = once((parsed: Parsed) => unitsOf(parsed, 'review'));
const itemSpans = once(({ document }: Parsed) =>
  document.sections.flatMap(({ units }) => units.filter(({ kind }) => kind === 'item').map(({ span }) => span)),
);

function unitsOf({ parts }: Parsed, kind: PartKind): Unit[] {
  return parts
    .of(kind)
    .flatMap(withDescendants)
    .flatMap(({ units }) => units);
}

// An id in the title or a date in the front matter is a value, wherever the template would have it.
function isKnownHeaderValue(gap: Gap, { postmortem: { incident }, metadata }: Parsed): boolean {
  if (gap.kind !== 'missing' || !gap.pointer.startsWith('/sections/header/')) return false;
  const known: Partial<Record<MetadataKey, unknown>> = {
    date: incident.date,
    id: incident.id,
    severity: incident.severity,
    status: incident.status ?? metadata.documentState,
    duration: incident.durationMinutes,
  };
  const key = metadataKeyOf(gap.label);
  return key !== null && (known[key] ?? null) !== null;
}

// One mistake, one finding: a missing section's fields are missing too, a `TBD` has no parts, below a heading that stands twice
// one of the two is empty, and what front matter states is lost when it cannot be read.
function isConsequence(gap: Gap, { gaps, notes, document }: Parsed): boolean {
  if (gap.kind !== 'missing' && gap.kind !== 'empty') return false;
  const text = document.text.slice(gap.span.start, gap.span.end).trim();
  if (gap.what === 'part' && (isTodo(text) || isBlank(text))) return true;
  if (
    notes.some(
      ({ code, data }) => code === 'duplicate-section' && gap.kind === 'empty' && foldedKey(data['heading'] ?? '') === foldedKey(gap.label),
    )
  )
    return true;
  const lostHeader = notes.some(({ code }) => code === 'front-matter-unparsable' || code === 'front-matter-not-first');
  if (lostHeader && gap.pointer.startsWith('/sections/header')) return true;
  return gaps.some((other) => other !== gap && covers(other, gap));
}

function covers(other: Gap, gap: Gap): boolean {
  if (other.kind === 'placeholder') return other.pointer === gap.pointer || other.pointer.startsWith(`${gap.pointer}/`);
  return (other.kind === 'missing' || other.kind === 'empty') && other.required && gap.pointer.startsWith(`${other.pointer}/`);
}
