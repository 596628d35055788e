import { rememberedOf } from '../remembered.ts';
import { kindOfHeading } from '../vocabulary/section-names.ts';
import { childKey } from './builder.ts';
import type { Phase } from './phase.ts';
import type { Group, Template } from './types.ts';

const EARLY_KINDS: ReadonlySet<string | null> = new Set(['summary', 'timeline']);

/** Kind of section a group is for the readers. */
export const kindOf: (group: Group) => string | null = rememberedOf(
  ({ role, label }) => role ?? (label === null ? null : kindOfHeading(label)),
);

/** Pointers (below `/sections`) of what an ongoing incident's document must have: by the template, else header, summary and timeline. */
export function ongoingPointers({ phases, root }: Template): string[] {
  if (phases.ongoing.length > 0) return phases.ongoing;
  const early = root.children.filter((child) => childKey(child) === 'header' || (child.kind === 'group' && EARLY_KINDS.has(kindOf(child))));
  return early.map((child) => `/${childKey(child)}`);
}

/** Pointers of what an approved document must have beyond a resolved one: by the template, else every name and date of its sign-offs. */
export function approvedPointers({ phases, root }: Template): string[] {
  if (phases.approved.length > 0) return phases.approved;
  const reviews = root.children.filter((child): child is Group => child.kind === 'group' && kindOf(child) === 'review');
  return reviews.flatMap((group) =>
    group.children.flatMap((child) => {
      if (child.kind !== 'field' || child.optional || child.pattern.segments.length < 2) return [];
      const signed = child.pattern.segments.filter(({ capture }) => capture.type === 'person' || capture.type === 'date');
      return signed.map(({ capture }) => `/${childKey(group)}/${childKey(child)}/${capture.name}`);
    }),
  );
}

/** Whether a phase asks for the value at a pointer (beginning with `/sections`) of a node. */
export function askedIn(template: Template, phase: Phase): (pointer: string, node: { optional: boolean }) => boolean {
  const early = ongoingPointers(template).map((pointer) => `/sections${pointer}`);
  return (pointer, { optional }) =>
    !optional &&
    (phase !== 'ongoing' || early.some((asked) => pointer === asked || pointer.startsWith(`${asked}/`) || asked.startsWith(`${pointer}/`)));
}
