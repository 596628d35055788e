import { Argument, Command } from 'commander';
import { configSchema, rules } from '@afterword/linter';
import { templateSchema } from '@afterword/parser';
import { incidentSchema, nearest, postmortemSchema, reportSchema, statsSchema } from '@afterword/schema';
import { Problem, Templates } from '@afterword/workspace';
import { terminalOf } from '../options.ts';
import type { Finish } from '../program.ts';
import type { Terminal } from '../terminal.ts';

const SCHEMAS: Readonly<Record<string, () => object>> = {
  incident: () => incidentSchema,
  postmortem: () => postmortemSchema,
  report: () => reportSchema,
  stats: () => statsSchema,
  config: () => configSchema(rules),
};

export function schemaCommand(finish: Finish): Command {
  return new Command('schema')
    .description('Print a JSON Schema (2020-12).')
    .addArgument(new Argument('[name]', `${Object.keys(SCHEMAS).join(', ')}, template, or a template file`).default('postmortem'))
    .addHelpText(
      'after',
      '\nExamples:\n  afterword schema incident\n  afterword schema template > default.schema.json\n  afterword schema docs/our-template.md',
    )
    .action((name: string, _options: object, command: Command) => {
      const terminal = terminalOf(command);
      terminal.print(`${JSON.stringify(schemaOf(name, terminal), null, 2)}\n`);
      finish(0);
    });
}

function schemaOf(name: string, { cwd }: Terminal): object {
  const known = SCHEMAS[name];
  if (known) return known();
  if (name === 'template' || name === 'default') return templateSchema(new Templates().load(null, cwd));
  if (/\.(?:md|markdown)$/i.test(name)) return templateSchema(new Templates().load(name, cwd));
  const meant = nearest(name, [...Object.keys(SCHEMAS), 'template']);
  throw new Problem(
    `Unexpected schema \`${name}\`, expected one of ${Object.keys(SCHEMAS).join(', ')}, template`,
    meant === null ? null : `did you mean \`${meant}\`?`,
  );
}
