import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { openRepository, type Repository } from '@afterword/workspace';

/** The systems that `afterword init` can write CI for. */
export const FORGES = ['github', 'gitlab'] as const;
export type Forge = (typeof FORGES)[number];

export interface Hosting {
  /** Null when nothing tells. */
  forge: Forge | null;
  /** Root of the repository, where CI files belong; the folder itself outside of one. */
  root: string;
}

/** Where a folder is hosted: what its remotes say, else what lies in its repository. */
export async function hostingOf(folder: string): Promise<Hosting> {
  const repository = await openRepository(folder);
  const root = repository?.root ?? folder;
  return { forge: (repository && (await forgeOfRemotes(repository))) ?? forgeOfFiles(root), root };
}

async function forgeOfRemotes(repository: Repository): Promise<Forge | null> {
  const lines = (await repository.run(['remote', '--verbose']).catch(() => '')).split('\n');
  const origin = lines.filter((line) => line.startsWith('origin\t'));
  const hosts = [...origin, ...lines].map((line) => hostOf(line.split('\t')[1] ?? ''));
  return hosts.map((host) => FORGES.find((forge) => host.includes(forge))).find((forge) => forge !== undefined) ?? null;
}

// `https://name@host/path`, `ssh://host:22/path` or `name@host:path`; a folder of this machine has none.
function hostOf(remote: string): string {
  const address = remote.split(' ')[0]!;
  return (/^\w+:\/\/(?:[^/@]*@)?([^/:]+)/.exec(address) ?? /^(?:[^/@:]*@)?([^/:]+):/.exec(address))?.[1]?.toLowerCase() ?? '';
}

function forgeOfFiles(root: string): Forge | null {
  if (existsSync(join(root, '.github'))) return 'github';
  return existsSync(join(root, '.gitlab-ci.yml')) ? 'gitlab' : null;
}
