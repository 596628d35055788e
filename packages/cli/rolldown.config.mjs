import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig } from 'rolldown';
import { bundledRequire } from '../../scripts/bundled-require.mjs';
import { lateLibraries } from '../../scripts/late-libraries.mjs';
import { lazyRemark } from '../../scripts/lazy-remark.mjs';
import { lazyValidators } from '../../scripts/lazy-validators.mjs';
import { thirdPartyNotices } from '../../scripts/third-party-notices.mjs';

// The command without imports besides Node's own, runnable with plain `node` from anywhere: an entry, and the program in chunks that are
// read when needed. What `import()` names in the sources is a chunk of its own, read only by the subcommands that need it. All are CommonJS:
// Node starts it sooner, and compiled code of it can be kept (src/program-files.ts). Names without hashes: a rebuild replaces a file
// instead of taking it away from a command that runs.
const shared = {
  platform: 'node',
  resolve: { conditionNames: ['development', 'import', 'node'] },
  output: {
    dir: 'packages/cli/dist',
    chunkFileNames: 'chunks/[name].cjs',
    format: 'cjs',
    // `import()` does not work in code that was compiled earlier.
    dynamicImportInCjs: false,
    minify: true,
    comments: { legal: true, annotation: false, jsdoc: false },
  },
};

// What is imported of libraries that a run may well do without: YAML without front matter, widths without findings or tables.
const LIBRARIES = {
  'string-width': ['default'],
  yaml: ['isAlias', 'isMap', 'isPair', 'isScalar', 'isSeq', 'Lexer', 'LineCounter', 'parseDocument'],
};

const written = new Set();

export const program = defineConfig({
  ...shared,
  input: { run: 'packages/cli/src/run.ts' },
  // 70 MB that few need, with a binary for each system.
  external: ['@duckdb/node-api'],
  plugins: [
    bundledRequire(),
    lateLibraries('chunks', LIBRARIES),
    lazyRemark('chunks'),
    lazyValidators('chunks'),
    thirdPartyNotices(),
    remembersFiles(),
  ],
  output: { ...shared.output, entryFileNames: 'chunks/[name].cjs' },
});

/** Has what it needs of the program's modules in itself, so that it starts with few files. */
export const entry = defineConfig({
  ...shared,
  input: { afterword: 'packages/cli/src/main.ts' },
  plugins: [remembersFiles(), withoutOthers()],
  output: { ...shared.output, entryFileNames: '[name].cjs' },
});

export default [program, entry];

function remembersFiles() {
  return {
    name: 'remembers-files',
    writeBundle(_, bundle) {
      for (const name of Object.keys(bundle)) written.add(name);
    },
  };
}

/** Removes what an earlier build left: the whole folder is published. */
function withoutOthers() {
  return {
    name: 'without-others',
    writeBundle({ dir }) {
      for (const path of readdirSync(dir, { recursive: true })) {
        const name = path.replaceAll('\\', '/');
        if (![...written].some((file) => file === name || file.startsWith(`${name}/`)))
          rmSync(join(dir, path), { recursive: true, force: true });
      }
    },
  };
}
