import { InvalidArgumentError, Option, type Command } from 'commander';
import { conditionOf, fieldOf, QueryError, type Condition } from '@afterword/query';
import { collectList, isoDay } from './options.ts';

/** Options of every command that asks for some incidents only; they are an `IncidentFilter`. */
export function withIncidentFilters(command: Command): Command {
  return command
    .option('--severity <words>', 'incidents of these levels (critical) or labels (SEV-1), comma-separated', collectList)
    .option('--status <words>', 'incidents in these phases (ongoing) or with these labels, comma-separated', collectList)
    .option('--service <names>', 'incidents of these services, comma-separated; a part of a name is enough', collectList)
    .option('--since <date>', 'incidents from this day on', isoDay)
    .option('--until <date>', 'incidents up to this day', isoDay)
    .option('--text <words>', 'incidents whose documents have all these words')
    .addOption(
      new Option(
        '-w, --where <condition>',
        'incidents that meet a condition: a field and =, !=, <, <=, >, >=, ~ (contains) or !~ with a value; `field` and `!field` ask whether it is known; repeatable, all must hold',
      ).argParser((text: string, before: Condition[] | undefined) => [...(before ?? []), asArgument(() => conditionOf(text))]),
    );
}

/** Turns a mistake in a question into one of the command line. */
export function asArgument<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (error instanceof QueryError) throw new InvalidArgumentError(error.message);
    throw error;
  }
}

/** Reads names of fields, comma-separated. */
export function fieldNames(value: string): string[] {
  const names = collectList(value, undefined);
  for (const name of names) asArgument(() => fieldOf(name));
  return names;
}

/** Reads a whole number from 1. */
export function positiveNumber(text: string): number {
  if (!/^[1-9]\d{0,8}$/.test(text)) throw new InvalidArgumentError('expected a whole number from 1');
  return Number(text);
}
