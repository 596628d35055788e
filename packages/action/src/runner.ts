import { randomBytes } from 'node:crypto';
import { appendFileSync } from 'node:fs';
import { visible, workflowCommand } from '@afterword/linter';

/** Environment variables of a step. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** The runner of a step, by its protocol: lines on standard output, and files that it names. */
export class Runner {
  readonly #env: Environment;

  constructor(env: Environment) {
    this.#env = env;
  }

  /** A folded part of the log. Nothing in the text is taken as a command. */
  group(title: string, text: string): void {
    // Only who knows the token can end what it begins.
    const token = randomBytes(16).toString('hex');
    const lines = [
      workflowCommand('group', {}, title),
      workflowCommand('stop-commands', {}, token),
      inert(text),
      workflowCommand(token, {}, ''),
      workflowCommand('endgroup', {}, ''),
    ];
    write(lines.join('\n'));
  }

  /** Annotations that are already commands. */
  annotations(commands: string): void {
    write(inert(commands.trimEnd()));
  }

  notice(message: string): void {
    this.#annotate('notice', message);
  }

  error(message: string): void {
    this.#annotate('error', message);
  }

  output(name: string, value: string): void {
    const delimiter = `end-${randomBytes(16).toString('hex')}`;
    this.#append('GITHUB_OUTPUT', `${name}<<${delimiter}\n${value}\n${delimiter}\n`);
  }

  /** Adds Markdown to the summary of the job. */
  summary(markdown: string): void {
    this.#append('GITHUB_STEP_SUMMARY', markdown);
  }

  #annotate(level: 'notice' | 'error', message: string): void {
    write(inert(workflowCommand(level, { title: 'afterword' }, message)));
  }

  // Without a runner, as on a desk, there is no such file.
  #append(variable: string, text: string): void {
    const file = this.#env[variable];
    if (file) appendFileSync(file, text);
  }
}

function write(text: string): void {
  process.stdout.write(`${text}\n`);
}

// The older form of commands is found anywhere in a line; a zero-width space keeps it from being one.
function inert(text: string): string {
  return text.split('\n').map(visible).join('\n').replaceAll('##[', '##\u200B[');
}
