import { Command, InvalidArgumentError, Option } from 'commander';
import { reportOf, rules } from '@afterword/linter';
import type { Report } from '@afterword/schema';
import { lintArchive, markUnchanged, secretFinder } from '@afterword/workspace';
import { withBaseline, withBaselineOptions, type BaselineFlags } from '../baseline.ts';
import { changesOf, noticeChanges, withChangeOptions, type ChangeFlags } from '../changes.ts';
import { checkFixFlags, previewFixes, withFixOptions, writeFixes, type FixFlags } from '../fixes.ts';
import { archiveOf, terminalOf, todayOption, withReadOptions, type ReadOptions } from '../options.ts';
import type { Finish } from '../program.ts';
import { DEFAULT_OUTPUTS, outputOption, writeReports, type Output } from '../reports.ts';
import type { ExitCode } from '../run.ts';
import type { Terminal } from '../terminal.ts';
import { version } from '../version.ts';

interface LintOptions extends ReadOptions, BaselineFlags, ChangeFlags, FixFlags {
  format?: Output[];
  failOn: 'error' | 'warning' | 'info';
  maxWarnings?: number;
  today: string;
}

export function lintCommand(finish: Finish): Command {
  return withBaselineOptions(withFixOptions(withChangeOptions(withReadOptions(new Command('lint')))))
    .description('Check postmortems against the template and the rules; the command CI runs.')
    .addOption(outputOption())
    .addOption(new Option('--fail-on <severity>', 'lowest severity that fails').choices(['error', 'warning', 'info']).default('error'))
    .option('--max-warnings <n>', 'fail with more warnings than this', wholeNumber)
    .addOption(todayOption())
    .addHelpText('after', EXAMPLES)
    .action(async (paths: string[], options: LintOptions, command: Command) => {
      finish(await lint(paths, options, terminalOf(command)));
    });
}

const EXAMPLES = `
Examples:
  afterword lint
  afterword lint incidents/2026-03-04-db.md
  afterword lint --changed --format github
  afterword lint --since origin/main --filter added
  afterword lint --staged
  afterword lint --diff --unsafe-fixes
  afterword lint --fix
  afterword lint --init-baseline
  afterword lint --format github --format json=report.json
  cat draft.md | afterword lint - --stdin-filename postmortems/draft.md`;

async function lint(paths: string[], options: LintOptions, terminal: Terminal): Promise<ExitCode> {
  checkFixFlags(options);
  const found = await archiveOf(paths, { ...options, changes: changesOf(options, paths) }, terminal);
  const secrets = await secretFinder(found);
  if (options.diff) return previewFixes(found, { flags: options, terminal, secrets });
  const fromStdin = paths.includes('-');
  const { archive, failed } = options.fix
    ? writeFixes(found, { flags: options, terminal, secrets, fromStdin })
    : { archive: found, failed: false };
  const compared = withBaseline(lintArchive(archive, { today: options.today, secrets }), { archive, flags: options, terminal });
  const files = options.filter ? await markUnchanged(compared, archive) : compared;
  const report = reportOf(files, rules, version);
  const outputs = noticeChanges(archive, { outputs: options.format ?? DEFAULT_OUTPUTS, terminal });
  writeReports(report, files, { outputs, archive, terminal: options.fix && fromStdin ? onStandardError(terminal) : terminal });
  return failed ? 2 : exitCodeOf(report, options);
}

// Standard output holds the fixed document.
function onStandardError(terminal: Terminal): Terminal {
  return { ...terminal, print: terminal.notice, color: terminal.errorColors.isColorSupported };
}

function exitCodeOf({ summary }: Report, { failOn, maxWarnings }: LintOptions): ExitCode {
  const counts = {
    error: summary.errors,
    warning: summary.errors + summary.warnings,
    info: summary.errors + summary.warnings + summary.infos,
  };
  return counts[failOn] > 0 || (maxWarnings !== undefined && summary.warnings > maxWarnings) ? 1 : 0;
}

function wholeNumber(text: string): number {
  if (!/^\d+$/.test(text)) throw new InvalidArgumentError('expected a whole number');
  return Number(text);
}
