import { createHash } from 'node:crypto';
import { Command, Option } from 'commander';
import { actionsOf, calendarOf, csvRows, csvText, isDue, pick, tables, type IncidentFilter } from '@afterword/query';
import { counted } from '@afterword/linter';
import type { Postmortem } from '@afterword/schema';
import { Problem } from '@afterword/workspace';
import { withCacheOption, type CacheFlags } from '../cache.ts';
import { fileIn, folderFor, writeExport, type ExportFile } from '../export-files.ts';
import { openIncidents } from '../incidents.ts';
import { terminalOf, todayOption, withReadOptions, type ReadOptions } from '../options.ts';
import { PackedIncidents } from '../packed-incidents.ts';
import { parquetWriter } from '../parquet.ts';
import type { Finish } from '../program.ts';
import { withIncidentFilters } from '../query-arguments.ts';
import type { Terminal } from '../terminal.ts';

interface ExportOptions extends ReadOptions, CacheFlags, IncidentFilter {
  format: 'ndjson' | 'csv' | 'parquet' | 'ics';
  output?: string;
  today: string;
}

export function exportCommand(finish: Finish): Command {
  return withCacheOption(withIncidentFilters(withReadOptions(new Command('export'))))
    .description('Write incidents as NDJSON, CSV or Parquet, and the due dates of open action items as iCalendar.')
    .addOption(new Option('-f, --format <format>', 'what to write').choices(['ndjson', 'csv', 'parquet', 'ics']).makeOptionMandatory())
    .option('-o, --output <path>', 'csv, parquet: folder for a file of each table; ndjson, ics: file instead of standard output')
    .addOption(todayOption())
    .addHelpText('after', EXAMPLES)
    .action(async (paths: string[], options: ExportOptions, command: Command) => {
      const terminal = terminalOf(command);
      // What cannot work is told before all documents are read.
      const writeParquet = options.format === 'parquet' ? await parquetWriter(terminal) : null;
      if ((options.format === 'csv' || writeParquet) && options.output === undefined) throw missingFolder(options.format);
      const { incidents } = await openIncidents(paths, { ...options, questions: options.format === 'ics' ? [] : null }, terminal);
      const found = await PackedIncidents.of(incidents);
      if (writeParquet) await writeParquet(found, folderFor(options.output!, terminal.cwd));
      else writeTexts(found, options, terminal);
      finish(0);
    });
}

const EXAMPLES = `
Tables of csv and parquet: ${tables.map(({ name }) => name).join(', ')}

Examples:
  afterword export --format csv --output archive/
  afterword export --format ndjson > incidents.ndjson
  afterword export --format ics --output actions.ics`;

function missingFolder(format: string): Problem {
  return new Problem(`Missing \`--output <folder>\`: ${format} is ${tables.length} files, one for each table`);
}

function writeTexts(found: PackedIncidents, options: ExportOptions, terminal: Terminal): void {
  if (options.format === 'csv') return writeExport(csvFiles(found, folderFor(options.output!, terminal.cwd)), terminal);
  if (options.format === 'ndjson') {
    if (options.output === undefined) return printEach(found, terminal);
    const text = Array.from(found, lineOf).join('');
    return writeExport(
      [{ path: fileIn(options.output, 'incidents.ndjson', terminal.cwd), text, content: counted(found.length, 'incident') }],
      terminal,
    );
  }
  const dated = Array.from(found, (postmortem) => actionsOf(postmortem, options.today).filter(isDue)).flat();
  const text = calendarOf(dated, { today: options.today, digest });
  if (options.output === undefined) return terminal.print(text);
  writeExport(
    [{ path: fileIn(options.output, 'action-items.ics', terminal.cwd), text, content: counted(dated.length, 'due date') }],
    terminal,
  );
}

function printEach(found: PackedIncidents, terminal: Terminal): void {
  for (const postmortem of found) terminal.print(lineOf(postmortem));
}

function lineOf(postmortem: Postmortem): string {
  return `${JSON.stringify(pick(postmortem, []))}\n`;
}

function csvFiles(found: PackedIncidents, folder: string): ExportFile[] {
  return tables.map(({ name, columns, rows }) => {
    const texts = [
      csvText(
        columns.map((column) => column.name),
        [],
      ),
    ];
    let count = 0;
    for (const postmortem of found) {
      const own = rows(postmortem);
      count += own.length;
      texts.push(csvRows(own));
    }
    return { path: `${folder}/${name}.csv`, text: texts.join(''), content: counted(count, 'row') };
  });
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 32);
}
