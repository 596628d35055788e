import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig } from 'rolldown';
import { bundledRequire } from '../../scripts/bundled-require.mjs';
import { lazyRemark } from '../../scripts/lazy-remark.mjs';
import { lazyValidators } from '../../scripts/lazy-validators.mjs';
import { thirdPartyNotices } from '../../scripts/third-party-notices.mjs';

// The command and its chunks without imports besides Node's own, runnable with plain `node` from anywhere. What `import()` names in the
// sources is a chunk of its own, read only by the commands that need it. Names without hashes: a rebuild replaces a file instead of
// taking it away from a command that runs.
export default defineConfig({
  input: { afterword: 'packages/cli/src/main.ts' },
  platform: 'node',
  // 70 MB that few need, with a binary for each system.
  external: ['@duckdb/node-api'],
  plugins: [bundledRequire(), lazyRemark('chunks'), lazyValidators('chunks'), thirdPartyNotices(), withoutOthers()],
  resolve: { conditionNames: ['development', 'import', 'node'] },
  output: {
    dir: 'packages/cli/dist',
    entryFileNames: '[name].mjs',
    chunkFileNames: 'chunks/[name].mjs',
    format: 'esm',
    minify: true,
    comments: { legal: true, annotation: false, jsdoc: false },
  },
});

/** Removes what an earlier build left: the whole folder is published. */
function withoutOthers() {
  return {
    name: 'without-others',
    writeBundle({ dir }, bundle) {
      const written = Object.keys(bundle);
      for (const path of readdirSync(dir, { recursive: true })) {
        const name = path.replaceAll('\\', '/');
        if (!written.some((file) => file === name || file.startsWith(`${name}/`)))
          rmSync(join(dir, path), { recursive: true, force: true });
      }
    },
  };
}
