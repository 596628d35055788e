import { defineConfig } from 'rolldown';

// The file that action.yml names. It is committed: a runner installs nothing.
export default defineConfig({
  input: 'packages/action/src/main.ts',
  platform: 'node',
  resolve: { conditionNames: ['development', 'import', 'node'] },
  output: {
    file: 'packages/action/dist/index.mjs',
    format: 'esm',
    codeSplitting: false,
    minify: true,
    comments: { legal: true, annotation: false, jsdoc: false },
  },
});
