import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { Command, Option } from 'commander';
import { defaultTemplate } from '@afterword/parser';
import { CONFIG_NAMES, posix, Problem } from '@afterword/workspace';
import { ciFileOf, PLAIN_COMMAND } from '../ci-file.ts';
import { FORGES, hostingOf, type Forge } from '../forge.ts';
import { firstExample } from '../generated/first-example.ts';
import { configText } from '../starter-config.ts';
import { terminalOf } from '../options.ts';
import type { Finish } from '../program.ts';
import type { Terminal } from '../terminal.ts';

interface InitOptions {
  example: boolean;
  workflow: boolean;
  ci?: Forge;
}

export function initCommand(finish: Finish): Command {
  return new Command('init')
    .description('Set up a repository: configuration, template, first example and CI workflow. Never overwrites a file.')
    .option('--no-example', 'leave out the example postmortem')
    .option('--no-workflow', 'leave out the CI workflow')
    .addOption(
      new Option('--ci <system>', 'write the workflow for this system, whatever the remotes of the repository say').choices(FORGES),
    )
    .addHelpText('after', '\nExamples:\n  afterword init\n  afterword init --ci gitlab\n  afterword init --no-example')
    .action(async (options: InitOptions, command: Command) => {
      const terminal = terminalOf(command);
      const { cwd } = terminal;
      for (const [path, text] of filesOf(cwd, options)) tell(path, writeNew(join(cwd, path), text), terminal);
      if (options.workflow) await addCi(options.ci ?? null, terminal);
      terminal.print('\nNext: `afterword new "What happened"`, then `afterword lint`.\n');
      finish(0);
    });
}

function filesOf(cwd: string, options: InitOptions): [path: string, text: string][] {
  const config = CONFIG_NAMES.find((name) => existsSync(join(cwd, name))) ?? CONFIG_NAMES[0]!;
  return [
    [config, configText],
    ['postmortems/template.md', defaultTemplate().source],
    ...(options.example ? [[`postmortems/${firstExample.name}`, firstExample.text] as [string, string]] : []),
  ];
}

async function addCi(wanted: Forge | null, terminal: Terminal): Promise<void> {
  const { forge, root } = await hostingOf(terminal.cwd);
  const system = wanted ?? forge;
  if (system === null) {
    terminal.print(
      `\nNo CI workflow is written: no remote says where this repository is hosted. For GitHub or GitLab, run\n\`afterword init --ci github\` or \`--ci gitlab\`; any other system can run\n\n  ${PLAIN_COMMAND}\n`,
    );
    return;
  }
  const file = ciFileOf(system, { root, folder: terminal.cwd });
  tell(posix(relative(terminal.cwd, file.path)), writeNew(file.path, file.text), terminal);
  if (file.todo !== null) terminal.print(`\nTo run it, ${file.todo}\n`);
}

function tell(path: string, isNew: boolean, { colors: c, print }: Terminal): void {
  print(isNew ? `${c.green('written')}  ${path}\n` : `${c.yellow('kept')}     ${path} (exists already)\n`);
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
