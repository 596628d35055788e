import { resolve } from 'node:path';
import { basename } from 'node:path';
import { Command } from 'commander';
import { compileTemplate, defaultTemplate, LineIndex, type Template, type TemplateNode } from '@afterword/parser';
import { reportOf, rules, ruleUrl } from '@afterword/linter';
import type { Diagnostic } from '@afterword/schema';
import { posix, readTemplate } from '@afterword/workspace';
import { terminalOf } from '../options.ts';
import type { Finish } from '../program.ts';
import { writeReports } from '../reports.ts';
import type { Terminal } from '../terminal.ts';
import { version } from '../version.ts';

export function templateCommand(finish: Finish): Command {
  return new Command('template')
    .description('Show how a template is understood, or check one.')
    .addCommand(showCommand(finish))
    .addCommand(checkCommand(finish));
}

function showCommand(finish: Finish): Command {
  return new Command('show')
    .description('Print the parts of a template, or its source, or the compiled template as JSON.')
    .argument('[template]', 'a Markdown file, or `default`', 'default')
    .option('--json', 'the compiled template')
    .option('--source', 'the Markdown of the template')
    .addHelpText('after', '\nExamples:\n  afterword template show\n  afterword template show --source > docs/postmortem-template.md')
    .action((name: string, options: { json?: boolean; source?: boolean }, command: Command) => {
      const terminal = terminalOf(command);
      const template = compiled(name, terminal);
      if (options.json) terminal.print(`${JSON.stringify(template, null, 2)}\n`);
      else if (options.source) terminal.print(template.source);
      else terminal.print(outline(template));
      finish(0);
    });
}

function checkCommand(finish: Finish): Command {
  return new Command('check')
    .description('Report what is wrong with a template.')
    .argument('<template>', 'a Markdown file')
    .addHelpText('after', '\nExamples:\n  afterword template check docs/postmortem-template.md')
    .action((name: string, _options: object, command: Command) => {
      const terminal = terminalOf(command);
      const template = compiled(name, terminal);
      const file = {
        path: posix(resolve(terminal.cwd, name)),
        text: () => template.source,
        diagnostics: diagnosticsOf(template, posix(resolve(terminal.cwd, name))),
      };
      const report = reportOf([file], rules, version);
      writeReports(report, [file], { outputs: undefined, archive: { root: terminal.cwd }, terminal });
      finish(report.summary.errors > 0 ? 1 : 0);
    });
}

function compiled(name: string, { cwd }: Terminal): Template {
  if (name === 'default') return defaultTemplate();
  return compileTemplate(readTemplate(resolve(cwd, name), name), basename(name).replace(/\.(?:md|markdown)$/i, ''));
}

function diagnosticsOf({ errors, source }: Template, path: string): Diagnostic[] {
  const lines = new LineIndex(source);
  return errors.map(({ code, severity, message, span }) => {
    const { start, end } = lines.place(span);
    const ruleId = `template/${code}`;
    return {
      ruleId,
      severity: severity === 'error' ? 'error' : 'info',
      message,
      path,
      offset: span.start,
      url: ruleUrl(ruleId),
      fingerprint: `${ruleId}:${span.start}`,
      range: { start: { line: start.line, column: start.column }, end: { line: end.line, column: end.column } },
    };
  });
}

/** The parts of a template as an indented list: key, kind and what it holds. */
function outline({ name, root }: Template): string {
  return `${name}\n${root.children.flatMap((node) => lines(node, 1)).join('\n')}\n`;
}

function lines(node: TemplateNode, depth: number): string[] {
  const name = node.key ?? `(${node.kind})`;
  const optional = node.optional ? ', optional' : '';
  const below = node.kind === 'group' ? node.children.flatMap((child) => lines(child, depth + 1)) : [];
  return [`${'  '.repeat(depth)}${name}: ${shape(node)}${optional}`, ...below];
}

function shape(node: TemplateNode): string {
  switch (node.kind) {
    case 'group':
      return node.via === 'heading' ? 'section' : 'group';
    case 'field':
      return captures(node.pattern.segments.map(({ capture }) => capture));
    case 'list':
      return `list of {${[...(node.checkbox ? ['done'] : []), ...node.pattern.segments.map(({ capture }) => `${capture.name}: ${capture.type}`)].join(', ')}}`;
    case 'rows':
      return `rows of {${node.columns.map(({ key, capture }) => `${key}: ${capture.type}`).join(', ')}}`;
    case 'choices':
      return `choices ${node.options.join(', ')}`;
    case 'data':
    case 'code':
      return `${node.language} ${node.kind}`;
    case 'prose':
      return 'text';
  }
}

function captures(list: { name: string; type: string; values: string[] }[]): string {
  const [only] = list;
  if (list.length === 1 && only) return only.type === 'enum' ? `one of ${only.values.join(', ')}` : only.type;
  return `{${list.map(({ name, type }) => `${name}: ${type}`).join(', ')}}`;
}
