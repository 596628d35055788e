import { defineConfig } from 'rolldown';

// One file without imports besides Node's own, runnable with plain `node` from anywhere.
export default defineConfig({
  input: 'packages/cli/src/main.ts',
  platform: 'node',
  resolve: { conditionNames: ['development', 'import', 'node'] },
  output: {
    file: 'packages/cli/dist/afterword.mjs',
    format: 'esm',
    codeSplitting: false,
    minify: true,
    comments: { legal: true, annotation: false, jsdoc: false },
  },
});
