import { Command } from 'commander';
import { withPlaces } from '@afterword/parser';
import type { Postmortem } from '@afterword/schema';
import { Problem, readDocument, type ReadDocument } from '@afterword/workspace';
import { archiveOf, terminalOf, withReadOptions, type ReadOptions } from '../options.ts';
import type { Finish } from '../program.ts';
import type { Terminal } from '../terminal.ts';

interface ParseOptions extends ReadOptions {
  ndjson?: boolean;
  positions?: boolean;
}

export function parseCommand(finish: Finish): Command {
  return withReadOptions(new Command('parse'))
    .description('Print postmortems as typed JSON: one document as an object, several as NDJSON.')
    .option('--ndjson', 'one line for each document, also for a single one')
    .option('--positions', 'add the place of every value')
    .addHelpText('after', EXAMPLES)
    .action(async (paths: string[], options: ParseOptions, command: Command) => {
      const terminal = terminalOf(command);
      const { documents } = await archiveOf(paths, options, terminal);
      const asLines = options.ndjson === true || documents.length !== 1;
      let unread = 0;
      for (const document of documents) {
        const postmortem = postmortemOf(readDocument(document), options, terminal);
        if (postmortem === null) unread += 1;
        else terminal.print(`${JSON.stringify(postmortem, null, asLines ? undefined : 2)}\n`);
      }
      if (unread > 0) throw new Problem(`Unexpected failure to read ${unread} of ${documents.length} documents`);
      finish(0);
    });
}

const EXAMPLES = `
Examples:
  afterword parse incidents/2026-03-04-db.md
  afterword parse incidents --ndjson | jq -r '.incident.severity.level'
  afterword parse - --positions < draft.md`;

// A document that cannot be read is named, and the others are still printed.
function postmortemOf(read: ReadDocument, { positions }: ParseOptions, terminal: Terminal): Postmortem | null {
  if (!('parsed' in read)) {
    terminal.notice(`${read.document.path}: ${read.unread}\n`);
    return null;
  }
  for (const { code, data, span } of read.parsed.notes) {
    if (code !== 'limit' && code !== 'not-text') continue;
    const { line } = read.parsed.document.lines.point(span.start);
    const reason =
      code === 'limit' ? `over the limit ${data['limit']} (${data['actual']} of ${data['allowed']})` : `not text: ${data['reason']}`;
    terminal.notice(`${read.document.path}:${line}: not parsed, ${reason}\n`);
  }
  return positions ? withPlaces(read.parsed) : read.parsed.postmortem;
}
