import { Command } from 'commander';
import { visible } from '@afterword/linter';
import { COMPARED_LISTS, SIMILAR_ENOUGH, similarTo, titleOf, type Likeness, type Similar } from '@afterword/query';
import type { Postmortem } from '@afterword/schema';
import { Problem } from '@afterword/workspace';
import { printJson } from '../data-output.ts';
import { incidentsOf, type ReadIncident } from '../incidents.ts';
import type { Question } from '../looked-at.ts';
import { terminalOf, withReadOptions, type ReadOptions } from '../options.ts';
import type { Finish } from '../program.ts';
import { positiveNumber } from '../query-arguments.ts';
import type { Terminal } from '../terminal.ts';

interface SimilarOptions extends ReadOptions {
  all?: boolean;
  limit: number;
  json?: boolean;
}

export function similarCommand(finish: Finish): Command {
  return withReadOptions(
    new Command('similar').argument('<document>', 'file to find similar incidents for, also a draft from elsewhere; or `-`'),
  )
    .description('Rank past incidents by the services, causes and words they share with a document.')
    .option('--all', 'later incidents too, and those without a date')
    .option('--limit <n>', 'show at most this many', positiveNumber, 5)
    .option('--json', 'JSON array, the most similar first')
    .addHelpText('after', EXAMPLES)
    .action(async (...[file, paths, options, command]: [string, string[], SimilarOptions, Command]) => {
      const terminal = terminalOf(command);
      const asked = await documentOf(file, options, terminal);
      const { found } = await incidentsOf(
        paths.filter((path) => path !== '-'),
        { ...options, questions: [compared] },
        terminal,
      );
      const archive = found.filter(({ document }) => document.absolute !== asked.document.absolute).map(({ postmortem }) => postmortem);
      const similar = similarTo(asked.postmortem, archive, options);
      if (options.json) printJson(similar.found.map(record), terminal);
      else terminal.print(textOf(asked.postmortem, similar, terminal));
      finish(0);
    });
}

// No run keeps them, and of thousands of documents no more than these are held.
const compared: Question = ({ incident }) => COMPARED_LISTS.map((list) => incident[list]);

const EXAMPLES = `
Examples:
  afterword similar postmortems/2026-11-20-checkout-answers-502.md
  afterword similar drafts/new.md postmortems --limit 3
  afterword similar postmortems/2025-03-11-pool.md --all --json`;

async function documentOf(file: string, options: ReadOptions, terminal: Terminal): Promise<ReadIncident> {
  const { found, total } = await incidentsOf([file], { ...options, questions: null }, terminal);
  if (total > 1)
    throw new Problem(
      `Unexpected ${total} documents in \`${file}\`, expected one`,
      'name one file first, then the folders to compare it with',
    );
  const [one] = found;
  if (!one) throw new Problem(`Unexpected failure to read \`${file}\``);
  return one;
}

/** What `--json` prints of one similar incident. */
function record({ postmortem: { source, incident }, score, named, services, causes, words }: Likeness): object {
  const { id, title, date } = incident;
  return { path: source.path, id, title, date, score: Math.round(score * 1000) / 1000, named, services, causes, words };
}

function textOf({ incident }: Postmortem, similar: Similar, { colors }: Terminal): string {
  const { found, compared, skipped } = similar;
  const lines = [
    ...found.flatMap((one) => [...entry(one, colors.bold), '']),
    ...nothingText(similar),
    `${compared} compared with ${visible(JSON.stringify(titleOf(incident)))}${skipped > 0 ? `; ${skipped} later or undated left out (--all)` : ''}`,
  ];
  return `${lines.join('\n')}\n`;
}

function nothingText({ found, nearest, compared }: Similar): string[] {
  if (compared === 0) return ['There is no earlier incident.'];
  if (nearest === null || found.some(({ named }) => !named)) return [];
  const other = found.length > 0 ? ' other' : '';
  return [`No${other} incident is similar enough: the nearest scores ${nearest.toFixed(2)}, and ${SIMILAR_ENOUGH} is needed.`];
}

function entry({ postmortem, score, named, services, causes, words }: Likeness, bold: (text: string) => string): string[] {
  const { source, incident } = postmortem;
  const head = [score.toFixed(2), incident.date ?? 'no date', incident.id, titleOf(incident)].filter((part) => part !== null).join('  ');
  const reasons = [
    ['services', services],
    ['causes', causes],
    ['words', words],
  ] as const;
  const shared = reasons.filter(([, values]) => values.length > 0).map(([name, values]) => `      ${name}: ${visible(values.join(', '))}`);
  return [bold(visible(head)), `      ${visible(source.path ?? '-')}`, ...(named ? ['      named in the document'] : []), ...shared];
}
