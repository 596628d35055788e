import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Command } from 'commander';
import { defaultTemplate } from '@afterword/parser';
import { CONFIG_NAMES, Problem } from '@afterword/workspace';
import { configText, workflowText } from '../init-files.ts';
import { firstExample } from '../generated/first-example.ts';
import { terminalOf } from '../options.ts';
import type { Finish } from '../program.ts';

export function initCommand(finish: Finish): Command {
  return new Command('init')
    .description('Set up a repository: configuration, template, first example and CI workflow. Never overwrites a file.')
    .option('--no-example', 'leave out the example postmortem')
    .option('--no-workflow', 'leave out the CI workflow')
    .addHelpText('after', '\nExamples:\n  afterword init\n  afterword init --no-example')
    .action((options: { example: boolean; workflow: boolean }, command: Command) => {
      const terminal = terminalOf(command);
      const c = terminal.colors;
      for (const [path, text] of filesOf(terminal.cwd, options)) {
        terminal.print(
          writeNew(join(terminal.cwd, path), text)
            ? `${c.green('written')}  ${path}\n`
            : `${c.yellow('kept')}     ${path} (exists already)\n`,
        );
      }
      terminal.print('\nNext: `afterword new "What happened"`, then `afterword lint`.\n');
      finish(0);
    });
}

function filesOf(cwd: string, options: { example: boolean; workflow: boolean }): [path: string, text: string][] {
  const config = CONFIG_NAMES.find((name) => existsSync(join(cwd, name))) ?? CONFIG_NAMES[0]!;
  return [
    [config, configText],
    ['postmortems/template.md', defaultTemplate().source],
    ...(options.example ? [[`postmortems/${firstExample.name}`, firstExample.text] as [string, string]] : []),
    ...(options.workflow ? [['.github/workflows/postmortems.yml', workflowText] as [string, string]] : []),
  ];
}

/** False when the file exists. */
function writeNew(path: string, text: string): boolean {
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text, { flag: 'wx' });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw new Problem(`Unexpected failure to write \`${path}\`: ${error instanceof Error ? error.message : error}`);
  }
}
