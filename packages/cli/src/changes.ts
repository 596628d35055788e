import { Option, type Command } from 'commander';
import { counted, visible } from '@afterword/linter';
import { Problem, type Archive, type ChangeSelection } from '@afterword/workspace';
import type { Output } from './reports.ts';
import type { Terminal } from './terminal.ts';

/** Options of a command that can keep to what changed. */
export interface ChangeFlags {
  since?: string;
  changed?: boolean;
  staged?: boolean;
  filter?: 'added';
}

export function withChangeOptions(command: Command): Command {
  return command
    .addOption(
      new Option('--since <ref>', 'only documents changed since HEAD left a branch, tag or commit, with those not committed yet').conflicts(
        ['changed', 'staged', 'initBaseline'],
      ),
    )
    .addOption(
      new Option(
        '--changed',
        'like --since, and finds the base: in GitHub Actions that of the pull request or push, elsewhere the default branch',
      ).conflicts(['since', 'staged', 'initBaseline']),
    )
    .addOption(
      new Option('--staged', 'only documents staged for the next commit, as they are staged; for a pre-commit hook').conflicts([
        'since',
        'changed',
        'initBaseline',
        'fix',
      ]),
    )
    .addOption(
      new Option(
        '--filter <lines>',
        'with one of these: `added` counts only findings on added or changed lines; all of them in new documents',
      )
        .choices(['added'])
        .conflicts(['fix', 'diff']),
    );
}

/**
 * What the flags select; null for all documents.
 *
 * @throws Problem when the flags do not go together
 */
export function changesOf({ since, changed, staged, filter }: ChangeFlags, paths: readonly string[]): ChangeSelection | null {
  const selection = selectionOf({ since, changed, staged });
  if (filter && !selection) throw new Problem('Unexpected `--filter` alone, expected `--since <ref>`, `--changed` or `--staged` with it');
  if (selection && paths.includes('-'))
    throw new Problem('Unexpected `-` with `--since`, `--changed` or `--staged`: Git does not know what standard input was before');
  return selection;
}

function selectionOf({
  since,
  changed,
  staged,
}: { [name in 'since' | 'changed' | 'staged']: ChangeFlags[name] | undefined }): ChangeSelection | null {
  if (since !== undefined) return { kind: 'since', ref: since };
  if (staged) return { kind: 'staged' };
  return changed ? { kind: 'changed' } : null;
}

/**
 * Says how many documents changed, and since when. Without any, that is the report for people.
 *
 * @returns the outputs that are left to write
 */
export function noticeChanges({ changes, documents }: Archive, { outputs, terminal }: { outputs: Output[]; terminal: Terminal }): Output[] {
  if (!changes) return outputs;
  const count = documents.filter(({ selected }) => selected).length;
  const line = `${counted(count, 'changed postmortem')} since ${visible(changes.base.name)}${changes.base.commit ? ` (${changes.base.commit.slice(0, 10)})` : ''}`;
  const forPeople = ({ format, file }: Output): boolean => format === 'pretty' && file === null;
  if (count > 0 || !outputs.some(forPeople)) {
    terminal.notice(`${line}\n`);
    return outputs;
  }
  terminal.print(`${terminal.colors.bold(terminal.colors.green(`✔ ${line}`))}\n`);
  return outputs.filter((output) => !forPeople(output));
}
