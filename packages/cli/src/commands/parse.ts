import { Command } from 'commander';
import { withPlaces } from '@afterword/parser';
import type { Postmortem } from '@afterword/schema';
import { visible } from '@afterword/linter';
import { openHistories, Problem, readDocument, Turns, type Histories, type ReadDocument } from '@afterword/workspace';
import { versionsFor } from '../cache.ts';
import { archiveOf, terminalOf, withReadOptions, type ReadOptions } from '../options.ts';
import type { Finish } from '../program.ts';
import type { Terminal } from '../terminal.ts';
import { withHistory } from '../with-history.ts';

interface ParseOptions extends ReadOptions {
  ndjson?: boolean;
  positions?: boolean;
  history?: boolean;
}

export function parseCommand(finish: Finish): Command {
  return withReadOptions(new Command('parse'))
    .description('Print postmortems as typed JSON: one document as an object, several as NDJSON.')
    .option('--ndjson', 'one line for each document, also for a single one')
    .option('--positions', 'add the place of every value')
    .option('--history', 'add what Git knows: first draft, merge, authors, when actions were done and their due dates moved')
    .addHelpText('after', EXAMPLES)
    .action(async (paths: string[], options: ParseOptions, command: Command) => {
      const terminal = terminalOf(command);
      const archive = await archiveOf(paths, options, terminal);
      const { documents } = archive;
      const versions = options.history ? versionsFor(archive) : null;
      const output = { positions: options.positions ?? false, histories: versions && (await openHistories(archive, versions)) };
      const asLines = options.ndjson === true || documents.length !== 1;
      const turns = new Turns();
      let unread = 0;
      for (const document of documents) {
        const postmortem = postmortemOf(readDocument(document), output, terminal);
        if (postmortem === null) unread += 1;
        else terminal.print(`${JSON.stringify(postmortem, null, asLines ? undefined : 2)}\n`);
        await turns.afterDocument();
      }
      versions?.save();
      if (unread > 0) throw new Problem(`Unexpected failure to read ${unread} of ${documents.length} documents`);
      finish(0);
    });
}

const EXAMPLES = `
Examples:
  afterword parse incidents/2026-03-04-db.md
  afterword parse incidents --ndjson | jq -r '.incident.severity.level'
  afterword parse incidents --history --rev v1.0 | jq '.incident.history.merged.at'
  afterword parse - --positions < draft.md`;

interface Output {
  positions: boolean;
  histories: Histories | null;
}

// A document that cannot be read is named, and the others are still printed.
function postmortemOf(read: ReadDocument, { positions, histories }: Output, terminal: Terminal): Postmortem | null {
  if (!('parsed' in read)) {
    terminal.notice(`${visible(read.document.path)}: ${visible(read.unread)}\n`);
    return null;
  }
  for (const { code, data, span } of read.parsed.notes) {
    if (code !== 'limit' && code !== 'not-text') continue;
    const { line } = read.parsed.document.lines.point(span.start);
    const reason =
      code === 'limit' ? `over the limit ${data['limit']} (${data['actual']} of ${data['allowed']})` : `not text: ${data['reason']}`;
    terminal.notice(`${visible(read.document.path)}:${line}: not parsed, ${reason}\n`);
  }
  return withHistory(positions ? withPlaces(read.parsed) : read.parsed.postmortem, read, histories);
}
