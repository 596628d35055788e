import { execFile } from 'node:child_process';

/**
 * Runs Git in a folder and gives what it prints. A command that ends without a word, such as a search that found nothing, has printed
 * nothing.
 *
 * @throws Error with what Git says; also where Git is not installed or the folder is not there
 */
export function git(args: readonly string[], folder: string): Promise<string> {
  const options = { cwd: folder, env: gitEnvironment(), encoding: 'utf8', maxBuffer: Infinity, windowsHide: true } as const;
  return new Promise((resolve, reject) => {
    execFile('git', args, options, (error, stdout, stderr) => {
      if (error && (typeof error.code !== 'number' || stderr !== '')) reject(new Error(stderr || error.message, { cause: error }));
      else resolve(stdout);
    });
  });
}

// `git commit --all` and `git commit <path>` name another index to their hooks; it holds what is about to be committed.
const KEPT = 'GIT_INDEX_FILE';

/** Surroundings of this process without variables that could name other repositories, objects or programs to Git. */
export function gitEnvironment(): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => name === KEPT || !/^GIT_/i.test(name)));
}
