import { mkdirSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { Command } from 'commander';
import { scaffold } from '@afterword/parser';
import { Configurations, openArchive, openRepository, Problem, readDocument, Templates, within, type Archive } from '@afterword/workspace';
import { nextId } from '../next-id.ts';
import { isoDay, localDay, terminalOf } from '../options.ts';
import type { Finish } from '../program.ts';
import type { Terminal } from '../terminal.ts';

interface NewOptions {
  date: string;
  id?: string;
  dir?: string;
  template?: string;
  config?: string;
  print?: boolean;
}

export function newCommand(finish: Finish): Command {
  return new Command('new')
    .description('Start a postmortem from the template, with date, next id and author filled in.')
    .argument('[title]', 'title of the incident', 'Untitled incident')
    .option('--date <date>', 'day the incident began, YYYY-MM-DD', isoDay, localDay())
    .option('--id <id>', 'id of the incident instead of the next one')
    .option('--dir <folder>', 'folder of the new file instead of the one where the newest postmortem stands')
    .option('--print', 'print the document instead of writing a file')
    .option('-t, --template <file>', 'template instead of the configured one')
    .option('-c, --config <file>', 'configuration instead of the nearest afterword.config.yaml')
    .addHelpText(
      'after',
      '\nExamples:\n  afterword new "Checkout API down"\n  afterword new "Label printer queue stuck" --date 2026-03-04 --dir incidents',
    )
    .action(async (title: string, options: NewOptions, command: Command) => {
      const terminal = terminalOf(command);
      const archive = await openArchive({
        cwd: terminal.cwd,
        paths: [],
        config: options.config ?? null,
        template: options.template ?? null,
        allowNone: true,
      });
      const text = await documentText(title, options, { archive, terminal });
      if (options.print) terminal.print(text);
      else terminal.print(`${within(terminal.cwd, write(fileOf(title, options, { archive, terminal }), text))}\n`);
      finish(0);
    });
}

interface Place {
  archive: Archive;
  terminal: Terminal;
}

async function documentText(title: string, options: NewOptions, { archive, terminal }: Place): Promise<string> {
  const config = new Configurations(options.config ?? null, terminal.cwd).of(terminal.cwd);
  const templates = new Templates();
  const template = options.template ? templates.load(options.template, terminal.cwd) : templates.load(config.template, config.folder);
  const author = await (await openRepository(terminal.cwd))?.userName();
  const id = options.id ?? nextId(idsOf(archive), options.date.slice(0, 4));
  return scaffold(template, { title, date: options.date, id, ...(author ? { author } : {}) }, { guidance: true });
}

function idsOf({ documents }: Archive): string[] {
  return documents.flatMap((document) => {
    const read = readDocument(document);
    const id = 'parsed' in read ? read.parsed.postmortem.incident.id : null;
    return id === null ? [] : [id];
  });
}

function fileOf(title: string, { date, dir }: NewOptions, { archive, terminal }: Place): string {
  const newest = archive.documents.map(({ absolute }) => absolute).toSorted((a, b) => (basename(a) < basename(b) ? 1 : -1))[0];
  const folder = dir !== undefined ? resolve(terminal.cwd, dir) : newest ? dirname(newest) : join(terminal.cwd, 'postmortems');
  const slug = title
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .replaceAll(/^-+|-+$/g, '')
    .slice(0, 60);
  return join(folder, `${date}-${slug === '' ? 'incident' : slug}.md`);
}

function write(file: string, text: string): string {
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text, { flag: 'wx' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST')
      throw new Problem(`Unexpected file \`${file}\`: it exists already`, 'choose another title, or --print to see the document');
    throw new Problem(`Unexpected failure to write \`${file}\`: ${error instanceof Error ? error.message : error}`);
  }
  return file;
}
