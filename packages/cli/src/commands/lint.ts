import { Command, InvalidArgumentError, Option } from 'commander';
import { reportOf, rules } from '@afterword/linter';
import { unmeasured, type Measure } from '@afterword/parser';
import type { Report } from '@afterword/schema';
import { lintArchive, markUnchanged, secretsIn, Timing } from '@afterword/workspace';
import { withBaseline, withBaselineOptions, type BaselineFlags } from '../baseline.ts';
import { resultsFor, withCacheOption, type CacheFlags } from '../cache.ts';
import { changesOf, noticeChanges, withChangeOptions, type ChangeFlags } from '../changes.ts';
import { checkFixFlags, previewFixes, withFixOptions, writeFixes, type FixFlags } from '../fixes.ts';
import { archiveOf, terminalOf, todayOption, withReadOptions, type ReadOptions } from '../options.ts';
import type { Finish } from '../program.ts';
import { DEFAULT_OUTPUTS, outputOption, writeReports, type Output } from '../reports.ts';
import type { ExitCode } from '../run.ts';
import type { Terminal } from '../terminal.ts';
import { timingTable } from '../timing-table.ts';
import { version } from '../version.ts';
import { withWatchOption, type WatchFlags } from '../watch-option.ts';

interface LintOptions extends ReadOptions, BaselineFlags, CacheFlags, ChangeFlags, FixFlags, WatchFlags {
  format?: Output[];
  failOn: 'error' | 'warning' | 'info';
  maxWarnings?: number;
  today: string;
  timing?: true;
}

export function lintCommand(finish: Finish): Command {
  const command = withReadOptions(new Command('lint'), { several: false });
  return withWatchOption(withCacheOption(withBaselineOptions(withFixOptions(withChangeOptions(command)))))
    .description('Check postmortems against the template and the rules; the command CI runs.')
    .addOption(outputOption())
    .addOption(new Option('--fail-on <severity>', 'lowest severity that fails').choices(['error', 'warning', 'info']).default('error'))
    .option('--max-warnings <n>', 'fail with more warnings than this', wholeNumber)
    .addOption(todayOption())
    .option('--timing', 'say on standard error what the time was spent on, rule by rule')
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
  afterword lint --watch
  afterword lint --init-baseline
  afterword lint --format github --format json=report.json
  cat draft.md | afterword lint - --stdin-filename postmortems/draft.md`;

async function lint(paths: string[], options: LintOptions, terminal: Terminal): Promise<ExitCode> {
  checkFixFlags(options);
  if (options.watch) {
    const { watchedPaths, watching } = await import('../watching.ts');
    // What was looked at when the command began may be another meanwhile.
    const checkAgain = (): Promise<ExitCode> => checkTimed(paths, { ...options, search: null }, terminal);
    return watching(watchedPaths({ ...options, paths }, terminal), checkAgain, terminal);
  }
  return checkTimed(paths, options, terminal);
}

async function checkTimed(paths: string[], options: LintOptions, terminal: Terminal): Promise<ExitCode> {
  const timing = options.timing ? new Timing() : null;
  const code = await check(paths, options, { terminal, timing });
  if (timing) terminal.notice(`\n${timingTable(timing)}`);
  return code;
}

interface Run {
  terminal: Terminal;
  timing: Timing | null;
}

async function check(paths: string[], options: LintOptions, { terminal, timing }: Run): Promise<ExitCode> {
  const measure: Measure = timing?.measure ?? unmeasured;
  const wait: Timing['wait'] = (phase, run) => (timing ? timing.wait(phase, run) : run());
  const found = await wait('find (Git, disk)', () => archiveOf(paths, { ...options, changes: changesOf(options, paths) }, terminal));
  const fromStdin = paths.includes('-');
  const results = measure('read cache', () => resultsFor(found, options, fromStdin));
  const { memory } = results;
  const checking = { today: options.today, secrets: secretsIn(found), memory, lasting: options.cache, ...(timing && { measure }) };
  if (options.diff) return previewFixes(found, { flags: options, terminal, checking });
  const { archive, failed } = options.fix
    ? await writeFixes(found, { flags: options, terminal, checking, fromStdin })
    : { archive: found, failed: false };
  const compared = withBaseline(await lintArchive(archive, checking), { archive, flags: options, terminal });
  const files = options.filter ? await wait('changed lines (Git)', () => markUnchanged(compared, archive)) : compared;
  const report = measure('report', () => reportOf(files, rules, version));
  const outputs = noticeChanges(archive, { outputs: options.format ?? DEFAULT_OUTPUTS, terminal });
  const shownOn = options.fix && fromStdin ? onStandardError(terminal) : terminal;
  measure('report', () => writeReports(report, files, { outputs, archive, terminal: shownOn }));
  await wait('write cache', () => results.save());
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
