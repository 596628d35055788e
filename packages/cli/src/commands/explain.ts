import { Argument, Command } from 'commander';
import { ruleUrl, rules, type Rule } from '@afterword/linter';
import { nearest } from '@afterword/schema';
import { Problem } from '@afterword/workspace';
import { terminalOf } from '../options.ts';
import type { Finish } from '../program.ts';
import type { Terminal } from '../terminal.ts';

export function explainCommand(finish: Finish): Command {
  return new Command('explain')
    .description('Say what a rule does and why.')
    .addArgument(new Argument('<rule>', 'id of the rule, such as actions/owner-required'))
    .addHelpText('after', '\nExamples:\n  afterword explain actions/owner-required')
    .action((id: string, _options: object, command: Command) => {
      const terminal = terminalOf(command);
      terminal.print(explanation(ruleById(id), terminal));
      finish(0);
    });
}

function ruleById(id: string): Rule {
  const rule = rules.find((one) => one.id === id) ?? onlyOneNamed(id);
  if (rule) return rule;
  const meant = nearest(
    id,
    rules.map((one) => one.id),
  );
  throw new Problem(
    `Unexpected rule \`${id}\`, expected one that exists`,
    meant === null ? 'run `afterword rules` for all rules' : `did you mean \`${meant}\`?`,
  );
}

// `owner-required` is enough where it is clear.
function onlyOneNamed(name: string): Rule | null {
  const found = rules.filter(({ id }) => id.endsWith(`/${name}`));
  return found.length === 1 ? found[0]! : null;
}

function explanation(rule: Rule, { colors: c }: Terminal): string {
  const options = Object.entries(rule.options).map(
    ([name, { default: value, description }]) => `  ${name} (default ${JSON.stringify(value)}): ${description}\n`,
  );
  const phase = rule.followsPhase ? '; a warning while the incident is ongoing or the document a draft' : '';
  return [
    `${c.bold(rule.id)}\n${rule.summary}.\n\n${rule.rationale}\n\n`,
    `Preset: ${rule.preset}\nSeverity: ${rule.severity}${phase}\nFixable: ${rule.fixable ? 'yes' : 'no'}\nSource: ${rule.source}\nPage: ${ruleUrl(rule.id)}\n`,
    options.length > 0 ? `\nOptions:\n${options.join('')}` : '',
    `\nReports:\n${Object.values(rule.messages)
      .map((message) => `  ${message}\n`)
      .join('')}`,
  ].join('');
}
