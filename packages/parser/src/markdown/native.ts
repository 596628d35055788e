import { existsSync, realpathSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** What is used of the native engine. Options are the engine's own bits, which its public interface does not offer one by one. */
export interface Native {
  createMdastHandle(source: string, options: number, positions: boolean): object;
  serializeHandle(handle: object): Uint8Array;
  dropHandle(handle: object): void;
}

/** The only version whose trees are known to be those of the reference. */
export const SATTERI_VERSION = '0.10.5';

const PLATFORMS: Record<string, readonly string[]> = {
  'linux-x64': ['linux-x64-gnu', 'linux-x64-musl'],
  'linux-arm64': ['linux-arm64-gnu', 'linux-arm64-musl'],
  'darwin-x64': ['darwin-x64'],
  'darwin-arm64': ['darwin-arm64'],
  'win32-x64': ['win32-x64-msvc'],
  'win32-arm64': ['win32-arm64-msvc'],
};

/** Loads the binary for this machine. Throws an error that says why there is none. */
export function loadNative(): Native {
  const platform = `${process.platform}-${process.arch}`;
  const names = (PLATFORMS[platform] ?? []).map((suffix) => `@bruits/satteri-${suffix}`);
  if (names.length === 0) throw new Error(`there is no binary of satteri for ${platform}`);
  const near = descriptionOf('satteri', import.meta.filename) ?? import.meta.filename;
  const require = createRequire(near);
  let reason = `${names[0]} ${SATTERI_VERSION} is not installed`;
  for (const name of names) {
    const description = descriptionOf(name, near);
    if (description === null) continue;
    const { version, main } = require(description) as { version: string; main: string };
    try {
      if (version === SATTERI_VERSION) return require(join(dirname(description), main)) as Native;
      reason = `${name} is installed as ${version}, expected ${SATTERI_VERSION}`;
    } catch (error) {
      // Where both are installed, that of the other C library does not load.
      reason = `${name} does not load: ${error instanceof Error ? error.message.split('\n')[0] : String(error)}`;
    }
  }
  throw new Error(reason);
}

/**
 * Path of a package's `package.json`, seen from a file; null where it is not installed. Package managers put the binary beside the package
 * that asks for it, which is not always where we find it ourselves.
 */
function descriptionOf(name: string, from: string): string | null {
  return inModules(name, dirname(from)) ?? resolved(name, from);
}

// Where nearly all packages are. Node looks there, too, but for much more: that takes longer than loading the binary.
function inModules(name: string, folder: string): string | null {
  const file = join(folder, 'node_modules', name, 'package.json');
  if (existsSync(file)) return realpathSync(file);
  return dirname(folder) === folder ? null : inModules(name, dirname(folder));
}

function resolved(name: string, from: string): string | null {
  try {
    return join(dirname(createRequire(from).resolve(name)), 'package.json');
  } catch {
    return null;
  }
}
