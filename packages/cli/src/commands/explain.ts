import { Argument, Command } from 'commander';
import { reporters, reportOf, ruleUrl, rules, visible, type Rule } from '@afterword/linter';
import { nearest } from '@afterword/schema';
import { Problem } from '@afterword/workspace';
import { ruleExamples, type Excerpt } from '../generated/rule-examples.ts';
import { terminalOf } from '../options.ts';
import type { Finish } from '../program.ts';
import type { Terminal } from '../terminal.ts';
import { version } from '../version.ts';

export function explainCommand(finish: Finish): Command {
  return new Command('explain')
    .description('Say what a rule does and why, with an example.')
    .addArgument(new Argument('<rule>', 'id of the rule, such as actions/owner-required'))
    .addHelpText('after', '\nExamples:\n  afterword explain actions/owner-required')
    .action((id: string, _options: object, command: Command) => {
      const terminal = terminalOf(command);
      const rule = ruleById(id);
      terminal.print(explanation(rule, terminal) + examples(rule, terminal));
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
  const base = rule.againstBase ? 'Needs: a base to compare with (--since, --changed, --staged, or a pull request)\n' : '';
  return [
    `${c.bold(rule.id)}\n${rule.summary}.\n\n${rule.rationale}\n\n`,
    `Preset: ${rule.preset}\nSeverity: ${rule.severity}${phase}\nFixable: ${rule.fixable ? 'yes' : 'no'}\n${base}Source: ${rule.source}\nPage: ${ruleUrl(rule.id)}\n`,
    options.length > 0 ? `\nOptions:\n${options.join('')}` : '',
    `\nReports:\n${Object.values(rule.messages)
      .map((message) => `  ${message}\n`)
      .join('')}`,
  ].join('');
}

function examples({ id }: Rule, terminal: Terminal): string {
  const { colors: c, color, width } = terminal;
  const { bad, findings, good } = ruleExamples[id]!;
  const { path } = findings[0]!;
  const text = textOf(bad);
  const report = reportOf([{ path, text: () => text, diagnostics: [...findings] }], rules, version);
  return [
    `\n${c.bold('Reported')}\n\n${numbered(bad, terminal)}\n`,
    reporters['pretty']!(report, { textOf: () => text, shownPath: () => path, color, width }),
    `\n${c.bold('Not reported')}\n\n${numbered(good, terminal)}`,
  ].join('');
}

// Code frames look lines up by their number.
function textOf(excerpt: Excerpt): string {
  const lines: string[] = [];
  for (const [line, text] of excerpt) lines[line - 1] = text;
  return Array.from(lines, (line) => line ?? '').join('\n');
}

function numbered(excerpt: Excerpt, { colors: c }: Terminal): string {
  const gutter = String(excerpt.at(-1)?.[0] ?? 0).length;
  return excerpt
    .map(([line, text], i) => {
      const skipped = line !== (excerpt[i - 1]?.[0] ?? 0) + 1 ? `  ${'…'.padStart(gutter)}\n` : '';
      return `${skipped}  ${c.dim(`${String(line).padStart(gutter)} |`)} ${visible(text)}`.trimEnd();
    })
    .map((line) => `${line}\n`)
    .join('');
}
