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
  const near = requireNear();
  let reason = `${names[0]} ${SATTERI_VERSION} is not installed`;
  for (const name of names) {
    const file = resolved(near, name);
    if (file === null) continue;
    const { version } = near(join(dirname(file), 'package.json')) as { version: string };
    try {
      if (version === SATTERI_VERSION) return near(file) as Native;
      reason = `${name} is installed as ${version}, expected ${SATTERI_VERSION}`;
    } catch (error) {
      // Where both are installed, that of the other C library does not load.
      reason = `${name} does not load: ${error instanceof Error ? error.message.split('\n')[0] : String(error)}`;
    }
  }
  throw new Error(reason);
}

// Package managers put the binary beside the package that asks for it, which is not always where we find it ourselves.
function requireNear(): NodeJS.Require {
  const own = createRequire(import.meta.filename);
  const file = resolved(own, 'satteri');
  return file === null ? own : createRequire(file);
}

// Looked for once: that takes longer than what is then loaded.
function resolved(near: NodeJS.Require, name: string): string | null {
  try {
    return near.resolve(name);
  } catch {
    return null;
  }
}
