import { Command } from 'commander';
import { reportOf, rules } from '@afterword/linter';
import { validateArchive } from '@afterword/workspace';
import { archiveOf, terminalOf, withReadOptions, type ReadOptions } from '../options.ts';
import type { Finish } from '../program.ts';
import { version } from '../version.ts';
import { outputOption, writeReports, type Output } from '../reports.ts';

interface ValidateOptions extends ReadOptions {
  format?: Output[];
}

export function validateCommand(finish: Finish): Command {
  return withReadOptions(new Command('validate'), { several: false })
    .description('Check documents (.md, .json) against the JSON Schema of their template, and nothing else.')
    .addOption(outputOption())
    .addHelpText(
      'after',
      '\nExamples:\n  afterword validate incidents/2026-03-04-db.md\n  afterword parse incidents/db.md > db.json && afterword validate db.json',
    )
    .action(async (paths: string[], options: ValidateOptions, command: Command) => {
      const terminal = terminalOf(command);
      const archive = await archiveOf(paths, options, terminal);
      const files = await validateArchive(archive);
      const report = reportOf(files, rules, version);
      writeReports(report, files, { outputs: options.format, archive, terminal });
      finish(report.summary.errors > 0 ? 1 : 0);
    });
}
