import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { fileName, postmortem } from './archive.ts';

/** Makes a Git repository with the generated documents 1 to `documents` in `postmortems/`, added in about equal shares by `commits` commits. */
export function writeGitArchive(folder: string, documents: number, commits: number): void {
  mkdirSync(folder, { recursive: true });
  const git = (args: string[], input?: Buffer): void => {
    const { status, stderr } = spawnSync('git', args, { cwd: folder, input, encoding: 'utf8' });
    if (status !== 0) throw new Error(`git ${args[0]}: ${stderr}`);
  };
  git(['init', '--quiet', '--initial-branch', 'main']);
  git(['fast-import', '--quiet'], Buffer.concat(Array.from({ length: commits }, (_, i) => commitOf(i, documents, commits))));
  git(['reset', '--quiet', '--hard', 'main']);
}

/** A commit that adds its share of the documents, as `git fast-import` reads it. */
function commitOf(nth: number, documents: number, commits: number): Buffer {
  const time = 1_700_000_000 + nth * 86_400;
  const head = `commit refs/heads/main\ncommitter Robin Example <robin@example.invalid> ${time} +0000\ndata 4\nMore\n`;
  const [from, to] = [Math.floor((nth * documents) / commits), Math.floor(((nth + 1) * documents) / commits)];
  const files = Array.from({ length: to - from }, (_, i) => {
    const text = Buffer.from(postmortem(from + i + 1));
    return Buffer.concat([
      Buffer.from(`M 100644 inline postmortems/${fileName(from + i + 1)}\ndata ${text.length}\n`),
      text,
      Buffer.from('\n'),
    ]);
  });
  return Buffer.concat([Buffer.from(head), ...files, Buffer.from('\n')]);
}
