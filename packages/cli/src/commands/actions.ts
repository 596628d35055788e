import { Command, Option } from 'commander';
import {
  ACTION_GROUPINGS,
  actionsOf,
  countActions,
  filterActions,
  groupActions,
  type ActionFilter,
  type ActionGrouping,
  type ActionRecord,
  type IncidentFilter,
} from '@afterword/query';
import { actionsText } from '../action-table.ts';
import { withCacheOption, type CacheFlags } from '../cache.ts';
import { printCsv, printJson, printLines } from '../data-output.ts';
import { incidentsOf } from '../incidents.ts';
import { collectList, isoDay, terminalOf, todayOption, withReadOptions, type ReadOptions } from '../options.ts';
import type { Finish } from '../program.ts';
import { withIncidentFilters } from '../query-arguments.ts';
import type { ExitCode } from '../run.ts';
import type { Terminal } from '../terminal.ts';

interface ActionsOptions extends ReadOptions, CacheFlags, IncidentFilter, ActionFilter {
  groupBy: ActionGrouping;
  failOnOverdue?: boolean;
  today: string;
  json?: boolean;
  ndjson?: boolean;
  csv?: boolean;
}

export function actionsCommand(finish: Finish): Command {
  return withCacheOption(withIncidentFilters(withReadOptions(new Command('actions'))))
    .description('List the action items of all documents, the oldest due date first.')
    .option('--open', 'only items that are open or in progress')
    .option('--overdue', 'only open items past their due date')
    .option('--owner <names>', 'only items of these owners, comma-separated; a part of a name is enough', collectList)
    .option('--due-before <date>', 'only items due before this day', isoDay)
    .addOption(new Option('--group-by <property>', 'group the items').choices(ACTION_GROUPINGS).default('owner'))
    .option('--fail-on-overdue', 'exit code 1 if any of the items is overdue')
    .addOption(todayOption())
    .option('--json', 'JSON array')
    .addOption(new Option('--ndjson', 'one JSON object a line').conflicts('json'))
    .addOption(new Option('--csv', "CSV; a cell that a spreadsheet would take for a formula begins with `'`").conflicts(['json', 'ndjson']))
    .addHelpText('after', EXAMPLES)
    .action(async (paths: string[], options: ActionsOptions, command: Command) => {
      finish(await list(paths, options, terminalOf(command)));
    });
}

const EXAMPLES = `
Examples:
  afterword actions --open
  afterword actions --overdue --fail-on-overdue
  afterword actions --owner mara --due-before 2026-12-01
  afterword actions --open --service checkout --group-by due
  afterword actions --overdue --csv > overdue.csv`;

async function list(paths: string[], options: ActionsOptions, terminal: Terminal): Promise<ExitCode> {
  const { found: matching } = await incidentsOf(paths, { ...options, questions: [] }, terminal);
  const records = matching.flatMap(({ postmortem }) => actionsOf(postmortem, options.today));
  const found = filterActions(records, options);
  if (options.json) printJson(found, terminal);
  else if (options.ndjson) printLines(found, terminal);
  else if (options.csv) printCsv(COLUMNS, found, terminal);
  else {
    const asked = filterActions(records, { ...options, open: false, overdue: false });
    const groups = groupActions(found, options.groupBy, options.today);
    terminal.print(actionsText(groups, { by: options.groupBy, asked, read: matching, terminal }));
  }
  return options.failOnOverdue && countActions(found).overdue > 0 ? 1 : 0;
}

const COLUMNS: readonly (keyof ActionRecord)[] = [
  'path',
  'incidentId',
  'incidentTitle',
  'incidentDate',
  'severity',
  'title',
  'owner',
  'due',
  'dueText',
  'state',
  'completedOn',
  'horizon',
  'ageDays',
  'overdueDays',
  'references',
  'notes',
];
