import { Command } from 'commander';
import { ruleUrl, rules, type Rule } from '@afterword/linter';
import { terminalOf } from '../options.ts';
import type { Finish } from '../program.ts';
import { tableText } from '../table.ts';

export function rulesCommand(finish: Finish): Command {
  return new Command('rules')
    .description('List all rules.')
    .option('--json', 'JSON array')
    .addHelpText('after', '\nExamples:\n  afterword rules\n  afterword rules --json')
    .action((options: { json?: boolean }, command: Command) => {
      const terminal = terminalOf(command);
      if (options.json) terminal.print(`${JSON.stringify(rules.map(summaryOf), null, 2)}\n`);
      else terminal.print(tableText({ head: ['Rule', 'Preset', 'Severity', 'What it does'], rows: rules.map(rowOf) }, terminal));
      finish(0);
    });
}

function summaryOf({ id, summary, preset, severity, fixable, source, options }: Rule): object {
  return { id, summary, preset, severity, fixable, source, options, url: ruleUrl(id) };
}

function rowOf({ id, summary, preset, severity, fixable }: Rule): string[] {
  return [id, preset, severity, fixable ? `${summary} (fixable)` : summary];
}
