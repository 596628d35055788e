import { Command, InvalidArgumentError, Option } from 'commander';
import { byDate, CELL_FIELDS, comparableField, FIELDS, groupsOf, orderBy, pick, type IncidentFilter, type Order } from '@afterword/query';
import { Problem } from '@afterword/workspace';
import { withCacheOption, type CacheFlags } from '../cache.ts';
import { printCsv, printJson, printLines } from '../data-output.ts';
import { groupTable, incidentTable } from '../incident-table.ts';
import { incidentsOf, type ReadIncident } from '../incidents.ts';
import type { Question } from '../looked-at.ts';
import { collectList, terminalOf, withReadOptions, type ReadOptions } from '../options.ts';
import type { Finish } from '../program.ts';
import { asArgument, fieldNames, positiveNumber, withIncidentFilters } from '../query-arguments.ts';
import { tableText } from '../table.ts';
import type { Terminal } from '../terminal.ts';

interface QueryOptions extends ReadOptions, CacheFlags, IncidentFilter {
  sort?: Order;
  limit?: number;
  groupBy?: string;
  fields?: string[];
  /** True for `--json` without fields. */
  json?: string[] | true;
  ndjson?: boolean;
  csv?: boolean;
}

export function queryCommand(finish: Finish): Command {
  return withCacheOption(withIncidentFilters(withReadOptions(new Command('query'))))
    .description('List incidents, newest first, or count them; as a table, JSON or CSV.')
    .option('--sort <fields>', 'order by these fields, comma-separated; `-` before one turns it round', sortOrder)
    .option('--limit <n>', 'only the first n', positiveNumber)
    .option('--group-by <field>', 'count the incidents for each value of a field', groupField)
    .option('--fields <fields>', 'show these fields, comma-separated', fieldNames)
    .addOption(new Option('--json [fields]', 'JSON array of incidents, or of these fields of them').argParser(jsonFields))
    .addOption(new Option('--ndjson', 'one JSON object a line').conflicts('json'))
    .addOption(new Option('--csv', "CSV; a cell that a spreadsheet would take for a formula begins with `'`").conflicts(['json', 'ndjson']))
    .addHelpText('after', EXAMPLES)
    .action(async (paths: string[], options: QueryOptions, command: Command) => {
      const terminal = terminalOf(command);
      const fields = fieldsOf(options);
      const order = options.sort ?? byDate;
      const asked = [...fields, options.groupBy ?? []].flat();
      const isWhole = asked.length === 0 && Boolean(options.json ?? options.ndjson);
      const shown = asked.length === 0 && options.csv ? CELL_FIELDS : asked;
      const questions: Question[] = [(one) => order(one, one), (one) => pick(one, shown)];
      const { found, total } = await incidentsOf(paths, { ...options, questions: isWhole ? null : questions }, terminal);
      found.sort((a, b) => order(a.postmortem, b.postmortem));
      if (options.groupBy === undefined) printIncidents(found, { fields, total, options, terminal });
      else printGroups(found, { field: options.groupBy, total, options, terminal });
      finish(0);
    });
}

const EXAMPLES = `
Fields: ${FIELDS.join(', ')}

Examples:
  afterword query --severity critical,high --since 2026-01-01
  afterword query --where 'severity.level>=high' --where 'services~checkout' --sort -durationMinutes --limit 5
  afterword query --where '!endedAt' --fields id,title,status.label
  afterword query --group-by services
  afterword query --where 'history.publicationLagDays>14' --json id,history.merged
  afterword query --service checkout --json id,date,durationMinutes
  afterword query --text "connection pool" --ndjson | jq .title`;

/** @throws Problem when options do not go together */
function fieldsOf({ fields = [], json, groupBy }: QueryOptions): string[] {
  const inJson = Array.isArray(json) ? json : [];
  if (fields.length > 0 && inJson.length > 0) throw new Problem('Unexpected fields after `--json` besides `--fields`, expected them once');
  if (groupBy !== undefined && fields.length + inJson.length > 0)
    throw new Problem('Unexpected fields with `--group-by`, which prints the value and its count');
  return [...fields, ...inJson];
}

interface Printing {
  total: number;
  options: QueryOptions;
  terminal: Terminal;
}

function printIncidents(found: ReadIncident[], { fields, total, options, terminal }: Printing & { fields: string[] }): void {
  const shown = found.slice(0, options.limit);
  const records = (names: readonly string[]): object[] => shown.map(({ postmortem }) => pick(postmortem, names));
  if (options.json) return printJson(records(fields), terminal);
  if (options.ndjson) return printLines(records(fields), terminal);
  const columns = fields.length > 0 ? fields : CELL_FIELDS;
  if (options.csv) return printCsv(columns, records(columns), terminal);
  if (shown.length > 0) terminal.print(tableText(incidentTable(shown, fields, terminal), terminal));
  terminal.print(`${countText(found.length, total)}${shown.length < found.length ? `, the first ${shown.length} shown` : ''}\n`);
}

function printGroups(found: ReadIncident[], { field, total, options, terminal }: Printing & { field: string }): void {
  const all = groupsOf(
    found.map(({ postmortem }) => postmortem),
    field,
  );
  const shown = all.slice(0, options.limit);
  const records = shown.map(({ value, count, share }) => ({ [field]: value, count, share: Number(share.toFixed(4)) }));
  if (options.json) return printJson(records, terminal);
  if (options.ndjson) return printLines(records, terminal);
  if (options.csv) return printCsv([field, 'count', 'share'], records, terminal);
  if (shown.length > 0) terminal.print(tableText(groupTable(shown, field, terminal), terminal));
  const rest = shown.length < all.length ? `, the first ${shown.length} of ${all.length} groups shown` : '';
  terminal.print(`${countText(found.length, total)}${rest}\n`);
}

function countText(found: number, total: number): string {
  return `${found} of ${total} ${total === 1 ? 'incident' : 'incidents'}`;
}

function sortOrder(value: string): Order {
  return asArgument(() => orderBy(collectList(value, undefined)));
}

function jsonFields(value: string): string[] {
  try {
    return fieldNames(value);
  } catch (error) {
    if (!(error instanceof InvalidArgumentError) || error.message.includes('did you mean')) throw error;
    throw new InvalidArgumentError(`${error.message}; put paths before --json`);
  }
}

function groupField(name: string): string {
  return asArgument(() => comparableField(name)).name;
}
