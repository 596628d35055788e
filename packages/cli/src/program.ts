import { Command, Option } from 'commander';
import type { ExitCode } from './run.ts';
import { version } from './version.ts';

/** Takes the exit code of a command that ran to its end. */
export type Finish = (code: ExitCode) => void;

type Load = () => Promise<(finish: Finish) => Command>;

// A command is loaded when its name is among the arguments: `--version` and `--help` need none of them.
const COMMANDS: readonly [name: string, description: string, load: Load][] = [
  [
    'init',
    'Set up a repository: configuration, template, first example and CI workflow.',
    async () => (await import('./commands/init.ts')).initCommand,
  ],
  ['new', 'Start a postmortem from the template.', async () => (await import('./commands/new.ts')).newCommand],
  [
    'lint',
    'Check postmortems against the template and the rules; the command CI runs.',
    async () => (await import('./commands/lint.ts')).lintCommand,
  ],
  [
    'validate',
    'Check documents against the JSON Schema of their template.',
    async () => (await import('./commands/validate.ts')).validateCommand,
  ],
  ['parse', 'Print postmortems as typed JSON.', async () => (await import('./commands/parse.ts')).parseCommand],
  ['query', 'List incidents as a table or as JSON.', async () => (await import('./commands/query.ts')).queryCommand],
  [
    'actions',
    'List the action items of all documents: what is open, what is overdue.',
    async () => (await import('./commands/actions.ts')).actionsCommand,
  ],
  [
    'stats',
    'Count incidents, and say how long response, action items and publication take.',
    async () => (await import('./commands/stats.ts')).statsCommand,
  ],
  [
    'similar',
    'Rank past incidents by what they share with a document.',
    async () => (await import('./commands/similar.ts')).similarCommand,
  ],
  ['sql', 'Answer a question in SQL over all incidents.', async () => (await import('./commands/sql.ts')).sqlCommand],
  [
    'export',
    'Write incidents as NDJSON, CSV or Parquet, and due dates as iCalendar.',
    async () => (await import('./commands/export.ts')).exportCommand,
  ],
  ['rules', 'List all rules.', async () => (await import('./commands/rules.ts')).rulesCommand],
  ['explain', 'Say what a rule does and why.', async () => (await import('./commands/explain.ts')).explainCommand],
  ['config', 'Show the settings of a file and where each comes from.', async () => (await import('./commands/config.ts')).configCommand],
  ['template', 'Show how a template is understood, or check one.', async () => (await import('./commands/template.ts')).templateCommand],
  ['schema', 'Print a JSON Schema.', async () => (await import('./commands/schema.ts')).schemaCommand],
];

/** Commands that read documents, and look for them in the current folder unless they are told otherwise. */
const READING: readonly string[] = ['lint', 'validate', 'parse', 'query', 'actions', 'stats', 'similar', 'sql', 'export'];

/** The command line, with the commands that the arguments name and the descriptions of the others. */
export async function programOf(args: string[], finish: Finish): Promise<Command> {
  const program = new Command('afterword')
    .description('Postmortems as code: read, check and query incident postmortems written in Markdown.')
    .version(version, '-V, --version', 'print the version')
    .addOption(new Option('--color <when>', 'colour the output').choices(['auto', 'always', 'never']).default('auto'))
    .helpOption('-h, --help', 'show help')
    .showSuggestionAfterError()
    .showHelpAfterError('(--help shows how to use it)')
    .addHelpText('after', EXAMPLES)
    .exitOverride();
  for (const [name, description, load] of COMMANDS) {
    const command = args.includes(name) ? await loaded(name, load, finish) : new Command(name).usage('[options]').description(description);
    program.addCommand(inherit(command, program));
  }
  return program;
}

async function loaded(name: string, load: Load, finish: Finish): Promise<Command> {
  // Git looks while the code is read that works on its answers.
  const search = READING.includes(name) ? (await import('./search.ts')).searchIn(process.cwd()) : null;
  return (await load())(finish).setOptionValue('search', search);
}

// Settings of a program do not reach commands that are made apart from it.
function inherit(command: Command, program: Command): Command {
  command.copyInheritedSettings(program);
  for (const child of command.commands) inherit(child, command);
  return command;
}

const EXAMPLES = `
Examples:
  afterword new "Checkout API down"      start a postmortem from the template
  afterword lint                         check all postmortems of this repository
  afterword query --severity critical    list incidents
  afterword actions --overdue            what should have been done by now
  afterword parse incidents/db.md        one incident as JSON

Exit codes: 0 clean, 1 findings, 2 the job could not be done.`;
