import { Option, type Command } from 'commander';

/** Options of a command that can be run again whenever files change. */
export interface WatchFlags {
  watch?: true;
}

export function withWatchOption(command: Command): Command {
  return command.addOption(
    new Option('--watch', 'check again whenever a document, template or configuration changes; Ctrl-C ends it').conflicts(NOT_WITH_WATCH),
  );
}

// What writes, or reads what does not change by editing.
const NOT_WITH_WATCH = ['fix', 'diff', 'initBaseline', 'updateBaseline', 'staged', 'rev'];
