import { existsSync } from 'node:fs';
import { Option, type Command } from 'commander';
import { counted, entriesOf, visible, type Baseline, type CheckedFile } from '@afterword/linter';
import {
  baselinePath,
  compareWithBaseline,
  loadBaseline,
  newBaseline,
  Problem,
  within,
  writeBaseline,
  type Archive,
} from '@afterword/workspace';
import type { Terminal } from './terminal.ts';

/** Options of a command that accepts the findings of a baseline. */
export interface BaselineFlags {
  baseline?: string;
  initBaseline?: boolean;
  updateBaseline?: boolean;
  config?: string;
}

export function withBaselineOptions(command: Command): Command {
  return command
    .option(
      '--baseline <file>',
      'file of accepted findings (default: afterword.baseline.json beside the configuration or at the root of the repository)',
    )
    .addOption(
      new Option('--init-baseline', 'accept all findings there are: write them to a new baseline').conflicts(['updateBaseline', 'diff']),
    )
    .addOption(new Option('--update-baseline', 'remove from the baseline what is not found any more; never adds to it').conflicts('diff'));
}

interface Run {
  archive: Archive;
  flags: BaselineFlags;
  terminal: Terminal;
}

/** The files with the findings of the baseline marked; writes the baseline where a flag asks for it. */
export function withBaseline(files: CheckedFile[], { archive, flags, terminal }: Run): CheckedFile[] {
  const path = baselinePath(archive, {
    cwd: terminal.cwd,
    file: flags.baseline ?? null,
    config: flags.config ?? null,
    settings: archive.settings,
  });
  const shown = visible(within(terminal.cwd, path));
  if (flags.initBaseline) {
    if (existsSync(path))
      throw new Problem(
        `Unexpected baseline \`${shown}\`, expected none`,
        'a baseline is never overwritten; --update-baseline removes what is fixed',
      );
    const baseline = newBaseline(files, path, archive);
    writeBaseline(path, baseline);
    terminal.notice(`Wrote ${shown}: ${sizeOf(baseline)}.\n`);
    return compareWithBaseline(files, { path, baseline }, archive).files;
  }
  if (!archive.settings.has(path) && flags.baseline === undefined && !flags.updateBaseline) return files;
  const baseline = loadBaseline(path, archive.settings);
  const compared = compareWithBaseline(files, { path, baseline }, archive);
  const stale = compared.stale.reduce((sum, { count }) => sum + count, 0);
  if (flags.updateBaseline) {
    if (stale > 0) writeBaseline(path, compared.kept);
    terminal.notice(
      `${stale > 0 ? `Removed ${counted(stale, 'finding')} from` : 'Nothing to remove from'} ${shown}: ${sizeOf(compared.kept)} left.\n`,
    );
  } else if (stale > 0) {
    const where = counted(new Set(compared.stale.map(({ file }) => file)).size, 'file');
    terminal.notice(`${shown}: ${counted(stale, 'finding')} in ${where} fixed since; remove with \`afterword lint --update-baseline\`\n`);
  }
  return compared.files;
}

function sizeOf(baseline: Baseline): string {
  const findings = entriesOf(baseline).reduce((sum, { count }) => sum + count, 0);
  return `${counted(findings, 'finding')} in ${counted(baseline.size, 'file')}`;
}
