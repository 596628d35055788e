import type { Item } from '../unit.ts';
import { baseOf, problem, spanIn, type Builder } from './builder.ts';
import { itemPattern, mergePatterns, skeletonOf, type BuiltPattern } from './pattern.ts';
import { OPTIONAL_WORDS } from './slot-words.ts';
import type { Choices, List } from './types.ts';

/** Items of one run as a list of one pattern; items with slots decide it, and all of them must agree. */
export function listOf(builder: Builder, items: Item[]): List {
  const first = items[0]!;
  const built = items.map((item) => ({ item, ...itemPattern(item.lines.map((line) => line.text).join('\n'), builder.references) }));
  const slotted = built.some(({ slotted: has }) => has) ? built.filter(({ slotted: has }) => has) : built;
  const leading = slotted.toSorted((a, b) => b.pattern.segments.length - a.pattern.segments.length)[0]!;
  const skeleton = skeletonOf(leading.pattern);
  const same = slotted.filter(({ pattern }) => skeletonOf(pattern) === skeleton);
  for (const other of slotted) {
    if (!same.includes(other)) {
      problem(builder, other.item.span, {
        code: 'mixed-list',
        message: `Unexpected item \`${other.item.head.slice(0, 60)}\`, expected the same parts as in the list's other items`,
      });
    }
  }
  reportOnce(builder, leading);
  const span = { start: first.span.start, end: items.at(-1)!.span.end };
  const pattern = mergePatterns(same.map(({ pattern: one }) => one));
  return {
    kind: 'list',
    ...baseOf(builder, null, span),
    optional: pattern.segments.every(({ capture }) => OPTIONAL_WORDS.test(capture.hint)),
    marker: first.ordered ? '1.' : first.marker === '*' ? '*' : '-',
    checkbox: items.some((item) => item.box !== 'none'),
    pattern,
    samples: items.map((item) => spanIn(builder, { start: item.headSpan.start, end: item.headSpan.start + item.text.length })),
  };
}

function reportOnce(builder: Builder, { item, problems }: BuiltPattern & { item: Item }): void {
  for (const found of problems) problem(builder, item.span, found);
}

/** Options to tick. */
export function choicesOf(builder: Builder, items: Item[]): Choices {
  const span = { start: items[0]!.span.start, end: items.at(-1)!.span.end };
  return { kind: 'choices', ...baseOf(builder, null, span), options: items.map((item) => item.head) };
}
