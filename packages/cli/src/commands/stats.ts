import { Command, Option } from 'commander';
import { statisticsOf, type IncidentFilter, type PeriodLength } from '@afterword/query';
import type { Postmortem } from '@afterword/schema';
import { withCacheOption, type CacheFlags } from '../cache.ts';
import { printJson } from '../data-output.ts';
import { incidentsOf } from '../incidents.ts';
import { terminalOf, todayOption, withReadOptions, type ReadOptions } from '../options.ts';
import type { Finish } from '../program.ts';
import { withIncidentFilters } from '../query-arguments.ts';
import { statisticsText } from '../statistics/report.ts';

interface StatsOptions extends ReadOptions, CacheFlags, IncidentFilter {
  by: PeriodLength;
  today: string;
  history?: boolean;
  json?: boolean;
}

export function statsCommand(finish: Finish): Command {
  return withCacheOption(withIncidentFilters(withReadOptions(new Command('stats'))))
    .description('Count incidents, and say how long response, action items and publication take.')
    .addOption(new Option('--by <period>', 'length of a period').choices(['month', 'quarter', 'year']).default('month'))
    .option('--history', 'take from Git when a postmortem was merged, and when an action was done that has no date')
    .addOption(todayOption())
    .option('--json', 'one JSON object; its schema: afterword schema stats')
    .addHelpText('after', EXAMPLES)
    .action(async (paths: string[], options: StatsOptions, command: Command) => {
      const terminal = terminalOf(command);
      const { found: incidents } = await incidentsOf(paths, { ...options, questions: [] }, terminal);
      const found = incidents.map(({ postmortem }) => postmortem);
      const statistics = statisticsOf(found, { asOf: options.today, by: options.by, until: lastDay(found, options) });
      if (options.json) printJson(statistics, terminal);
      else terminal.print(statisticsText(statistics, terminal));
      finish(0);
    });
}

// A condition such as `date<2026` leaves out later incidents: the periods after the last one that was found are then not known to be empty.
function lastDay(found: readonly Postmortem[], { until, where }: StatsOptions): string | null {
  if (until !== undefined || where === undefined) return until ?? null;
  return found.reduce<string | null>(
    (last, { incident: { date } }) => (date !== null && (last === null || date > last) ? date : last),
    null,
  );
}

const EXAMPLES = `
Examples:
  afterword stats --since 2026-01-01
  afterword stats --service checkout --by quarter
  afterword stats --json | jq .times.timeToDetect`;
