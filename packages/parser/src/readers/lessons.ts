import type { Lessons } from '@afterword/schema';
import type { Part } from '../parts.ts';
import type { Reading } from '../reader.ts';
import { pointsOf, type Point } from './points.ts';

type Group = keyof Lessons;

// Groups of a lessons section by their heading; outside it these words say nothing of lessons.
const GROUP_NAMES: readonly (readonly [Group, RegExp])[] = [
  ['technical', /^(?:technical|technology|engineering|técnicas?|techniques?|technisch\p{L}*)(?:\s+\p{L}+)?$|技術|技术/iu],
  [
    'process',
    /^(?:process(?:es)?|organi[sz]ational|team|cultural?|communication|procesos?|processos?|prozess\p{L}*)(?:\s+\p{L}+)?$|プロセス|組織|流程|组织/iu,
  ],
  ['questions', /^(?:open |unanswered |remaining )?questions?(?: for .*)?$|疑問|问题/iu],
];

/** Lessons by group, and open questions. */
export function readLessons({ document, parts, places }: Reading): Lessons {
  const found: Record<Group, Point[]> = { technical: [], process: [], other: [], questions: [] };
  for (const part of parts.of('lessons', 'technicalLessons', 'processLessons', 'questions'))
    collect(part, (group, one) => found[group].push(...pointsOf(one, document)));
  const list = (group: Group): string[] =>
    found[group].map(({ markdown, span }, i) => {
      places.set(`/incident/lessons/${group}/${i}`, span);
      return markdown;
    });
  return { technical: list('technical'), process: list('process'), other: list('other'), questions: list('questions') };
}

// A part's groups are read on their own, so that what stays in it are the lessons without a group.
function collect(part: Part, add: (group: Group, part: Part) => void, outer: Group = 'other'): void {
  const group = groupOf(part) ?? outer;
  const grouped = part.children.filter((child) => groupOf(child) !== null);
  add(group, { ...part, children: part.children.filter((child) => !grouped.includes(child)) });
  for (const child of grouped) collect(child, add, group);
}

function groupOf({ kind, title, parent }: Part): Group | null {
  if (kind === 'technicalLessons') return 'technical';
  if (kind === 'processLessons') return 'process';
  if (kind === 'questions') return 'questions';
  if (kind === 'lessons') return 'other';
  const isBelow = parent !== null && kind === null;
  return isBelow ? (GROUP_NAMES.find(([, pattern]) => pattern.test(title.trim()))?.[0] ?? null) : null;
}
