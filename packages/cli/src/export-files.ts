import { mkdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { visible } from '@afterword/linter';
import { messageOf, Problem, within, writeAllAtomically } from '@afterword/workspace';
import type { Terminal } from './terminal.ts';

/** A file of an export. */
export interface ExportFile {
  path: string;
  text: string;
  /** What it holds, such as `12 rows`. */
  content: string;
}

/**
 * The folder of an export, made where it does not exist.
 *
 * @throws Problem when it cannot be made
 */
export function folderFor(path: string, cwd: string): string {
  const folder = resolve(cwd, path);
  try {
    mkdirSync(folder, { recursive: true });
  } catch (error) {
    throw new Problem(`Unexpected failure to make the folder \`${path}\`: ${messageOf(error)}`);
  }
  return folder;
}

/**
 * The file of an export: the named one, or one in the named folder.
 *
 * @throws Problem when the folder cannot be made
 */
export function fileIn(path: string, name: string, cwd: string): string {
  const file = resolve(cwd, path);
  const isFolder = /[\\/]$/.test(path) || statSync(file, { throwIfNoEntry: false })?.isDirectory();
  return isFolder ? join(folderFor(path, cwd), name) : file;
}

/**
 * Writes the files of an export, each as a whole, and says what they hold.
 *
 * @throws Problem when they cannot be written; files that were there before then stay as they are
 */
export function writeExport(files: readonly ExportFile[], terminal: Terminal): void {
  try {
    writeAllAtomically(files.map(({ path, text }) => [path, text] as const));
  } catch (error) {
    throw new Problem(`Unexpected failure to write the export: ${messageOf(error)}`, 'nothing was written');
  }
  for (const { path, content } of files) terminal.print(`written  ${visible(within(terminal.cwd, path))}  ${content}\n`);
}
