import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Checked } from './check.ts';

/** Scores by name, 0 to 100. */
export type Score = Record<string, number>;

/** Runs the corpus' own scorer over the parsed documents; null where there are no labels. */
export function scoreOf(documents: Checked[], corpus: string, list: boolean): Score | null {
  const scorer = join(corpus, 'score.mjs');
  if (!existsSync(scorer)) return null;
  const input = documents.flatMap(({ postmortem }) => (postmortem ? [`${JSON.stringify(postmortem)}\n`] : [])).join('');
  const args = [scorer, '--gold', join(corpus, 'gold'), ...(list ? ['--list'] : [])];
  const { stdout, stderr } = spawnSync(process.execPath, args, { input, encoding: 'utf8', maxBuffer: 1 << 28 });
  process.stdout.write(stdout + stderr);
  const result = JSON.parse(stdout.trimEnd().split('\n').at(-1)!) as {
    scalarMean: number;
    lists: Record<string, { f1: number }>;
    fields: Score;
  };
  return {
    scalarMean: result.scalarMean,
    timelineF1: result.lists['timeline']!.f1,
    actionItemsF1: result.lists['actionItems']!.f1,
    ...result.fields,
  };
}
