import { mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { run, type Packed } from './pack.ts';

const QUIET = ['--no-audit', '--no-fund', '--loglevel=error'];

type Installed = Record<string, { optional?: boolean }>;

/** Installs the command alone, as a user does, and has it set up and check a project. */
export function tryCommand(packages: readonly Packed[]): void {
  inProject((project) => {
    const command = packages.find(({ name }) => name === '@afterword/cli')!;
    run('npm', ['install', ...QUIET, command.tarball], project);
    const { packages: installed } = JSON.parse(readFileSync(join(project, 'package-lock.json'), 'utf8')) as { packages: Installed };
    const needed = Object.entries(installed).filter(([path, { optional }]) => path !== '' && !optional);
    if (needed.length > 1) throw new Error(`the command must need no other package, not ${needed.map(([path]) => path).join(', ')}`);
    const version = run('npx', ['afterword', '--version'], project).trim();
    if (version !== command.version) throw new Error(`the installed command calls itself ${version}`);
    run('npx', ['afterword', 'init'], project);
    const report = run('npx', ['afterword', 'lint'], project);
    if (!report.includes('no problems in 1 file')) throw new Error(`the installed command reports\n${report}`);
  });
}

/** Installs all packages, imports each, and has their types checked against each other. */
export function tryLibraries(packages: readonly Packed[]): void {
  inProject((project) => {
    run('npm', ['install', ...QUIET, ...packages.map(({ tarball }) => tarball)], project);
    const names = packages.map(({ name }) => name).filter((name) => name !== '@afterword/cli');
    const imports = names.map((name, i) => `import * as all${i} from '${name}';`).join('\n');
    const source = `${imports}\nif ([${names.map((_, i) => `all${i}`).join(', ')}].some((all) => Object.keys(all).length === 0)) throw new Error('nothing exported');\n`;
    writeFileSync(join(project, 'try.mjs'), source);
    run('node', ['try.mjs'], project);
    writeFileSync(join(project, 'try.mts'), source);
    const options = ['--noEmit', '--strict', '--module', 'nodenext', '--target', 'es2023', '--types', ''];
    run(resolve('node_modules/.bin/tsc'), [...options, 'try.mts'], project);
  });
}

function inProject(use: (project: string) => void): void {
  const project = realpathSync(mkdtempSync(join(tmpdir(), 'afterword-install-')));
  try {
    run('npm', ['init', '--yes', '--loglevel=error'], project);
    use(project);
  } finally {
    rmSync(project, { recursive: true, force: true });
  }
}
