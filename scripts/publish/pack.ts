import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { globSync } from 'tinyglobby';

/** A package as it will be published. */
export interface Packed {
  name: string;
  version: string;
  /** Absolute path of its tarball. */
  tarball: string;
}

/** Packs every package that is not private, as built, into an empty folder. */
export function packAll(folder: string): Packed[] {
  rmSync(folder, { recursive: true, force: true });
  const manifests = globSync('packages/*/package.json').map((file) => JSON.parse(readFileSync(file, 'utf8')) as Manifest);
  const published = manifests.filter(({ private: isPrivate }) => !isPrivate);
  const filters = published.map(({ name }) => `--filter=${name}`);
  run('npx', ['--yes', rootManifest().packageManager, '--silent', ...filters, 'pack', '--pack-destination', resolve(folder)]);
  return published.map(({ name, version }) => ({
    name,
    version,
    tarball: join(resolve(folder), `${name.slice(1).replace('/', '-')}-${version}.tgz`),
  }));
}

interface Manifest {
  name: string;
  version: string;
  private?: boolean;
}

function rootManifest(): { packageManager: string } {
  return JSON.parse(readFileSync('package.json', 'utf8')) as { packageManager: string };
}

/**
 * Runs a program and gives its standard output.
 *
 * @throws Error with all of its output when it fails
 */
export function run(program: string, args: readonly string[], cwd: string = process.cwd()): string {
  const { status, stdout, stderr, error } = spawnSync(program, args, { cwd, encoding: 'utf8', maxBuffer: 1 << 28 });
  if (error) throw error;
  if (status !== 0) throw new Error(`${program} ${args.join(' ')} ended with ${status}\n${stdout}${stderr}`);
  return stdout;
}
