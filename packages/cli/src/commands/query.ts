import { Command, InvalidArgumentError, Option } from 'commander';
import { byDate, FIELDS, listing, matchesFilter, pick, type IncidentFilter } from '@afterword/query';
import { nearest, type Postmortem } from '@afterword/schema';
import { readDocument } from '@afterword/workspace';
import { archiveOf, collectList, isoDay, terminalOf, withReadOptions, type ReadOptions } from '../options.ts';
import type { Finish } from '../program.ts';
import { tableText } from '../table.ts';
import type { Terminal } from '../terminal.ts';

interface QueryOptions extends ReadOptions, IncidentFilter {
  /** True for `--json` without fields. */
  json?: string[] | true;
  ndjson?: boolean;
}

export function queryCommand(finish: Finish): Command {
  return withReadOptions(new Command('query'))
    .description('List incidents, newest first, as a table or as JSON.')
    .option('--severity <words>', 'levels (critical) or labels (SEV-1), comma-separated', collectList)
    .option('--status <words>', 'phases (ongoing) or labels, comma-separated', collectList)
    .option('--service <names>', 'affected services, comma-separated', collectList)
    .option('--since <date>', 'from this day on', isoDay)
    .option('--until <date>', 'up to this day', isoDay)
    .option('--text <words>', 'words that all occur in the document')
    .addOption(new Option('--json [fields]', 'JSON array of incidents, or of these fields of them').argParser(fieldList))
    .addOption(new Option('--ndjson', 'one JSON object a line').conflicts('json'))
    .addHelpText('after', EXAMPLES)
    .action(async (paths: string[], options: QueryOptions, command: Command) => {
      const terminal = terminalOf(command);
      const { documents } = await archiveOf(paths, options, terminal);
      const found: Postmortem[] = [];
      for (const document of documents) {
        const read = readDocument(document);
        if (!('parsed' in read)) terminal.notice(`${document.path}: ${read.unread}\n`);
        else if (matchesFilter(read.parsed.postmortem, options)) found.push(read.parsed.postmortem);
      }
      print(found.sort(byDate), documents.length, { options, terminal });
      finish(0);
    });
}

const EXAMPLES = `
Fields: ${FIELDS.join(', ')}

Examples:
  afterword query --severity critical,high --since 2026-01-01
  afterword query --service checkout --json id,date,durationMinutes
  afterword query --text "connection pool" --ndjson | jq .title`;

function print(found: Postmortem[], total: number, { options, terminal }: { options: QueryOptions; terminal: Terminal }): void {
  const fields = Array.isArray(options.json) ? options.json : [];
  if (options.json)
    return terminal.print(
      `${JSON.stringify(
        found.map((one) => pick(one, fields)),
        null,
        2,
      )}\n`,
    );
  if (options.ndjson) return terminal.print(found.map((one) => `${JSON.stringify(pick(one, []))}\n`).join(''));
  if (found.length > 0) terminal.print(tableText(listing(found), terminal));
  terminal.print(`${found.length} of ${total} ${total === 1 ? 'incident' : 'incidents'}\n`);
}

function fieldList(value: string): string[] {
  const fields = value
    .split(',')
    .map((field) => field.trim())
    .filter(Boolean);
  for (const field of fields.filter((name) => !FIELDS.includes(name))) {
    const meant = nearest(field, FIELDS);
    throw new InvalidArgumentError(
      `unknown field \`${field}\`${meant === null ? '; put paths before --json' : `, did you mean ${meant}?`}`,
    );
  }
  return fields;
}
