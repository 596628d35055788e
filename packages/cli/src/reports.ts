import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { InvalidArgumentError, Option } from 'commander';
import { reporters, type CheckedFile, type ReportContext } from '@afterword/linter';
import { nearest, type Report } from '@afterword/schema';
import { Problem, within, type Archive } from '@afterword/workspace';
import type { Terminal } from './terminal.ts';

/** A format and where it goes: a file, or standard output for null. */
export interface Output {
  format: string;
  file: string | null;
}

export function outputOption(): Option {
  return new Option(
    '-f, --format <format>',
    `${Object.keys(reporters).join(', ')}; FORMAT=FILE writes to a file; repeatable (default: pretty)`,
  ).argParser(outputOf);
}

function outputOf(value: string, before: Output[] | undefined): Output[] {
  const [format = '', ...rest] = value.split('=');
  if (!Object.hasOwn(reporters, format)) {
    const meant = nearest(format, Object.keys(reporters));
    throw new InvalidArgumentError(
      `expected one of ${Object.keys(reporters).join(', ')}${meant === null ? '' : `; did you mean ${meant}?`}`,
    );
  }
  const file = rest.length > 0 ? rest.join('=') : null;
  if (file === '') throw new InvalidArgumentError(`expected a file after \`${format}=\``);
  return [...(before ?? []), { format, file }];
}

/** Where a report goes when no format is named. */
export const DEFAULT_OUTPUTS: Output[] = [{ format: 'pretty', file: null }];

interface Writing {
  outputs: Output[] | undefined;
  archive: Pick<Archive, 'root'>;
  terminal: Terminal;
}

/** Renders a report in each format to standard output or its file; `pretty` to standard output when none is named. */
export function writeReports(report: Report, files: CheckedFile[], { outputs = DEFAULT_OUTPUTS, archive, terminal }: Writing): void {
  let byPath: Map<string, CheckedFile> | null = null;
  const fileOf = (path: string): CheckedFile | undefined => (byPath ??= new Map(files.map((file) => [file.path, file]))).get(path);
  for (const { format, file } of outputs) {
    const context: ReportContext = {
      textOf: (path) => fileOf(path)?.text() ?? null,
      shownPath: (path) => within(terminal.cwd, resolve(archive.root, path)),
      color: file === null && terminal.color,
      width: terminal.width,
    };
    const text = reporters[format]!(report, context);
    if (file === null) terminal.print(text);
    else writeOutput(resolve(terminal.cwd, file), text);
  }
}

function writeOutput(path: string, text: string): void {
  try {
    writeFileSync(path, text);
  } catch (error) {
    throw new Problem(`Unexpected failure to write \`${path}\`: ${error instanceof Error ? error.message : error}`);
  }
}
