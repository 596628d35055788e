import { defineConfig } from 'rolldown';
import { bundledRequire } from '../../scripts/bundled-require.mjs';
import { thirdPartyNotices } from '../../scripts/third-party-notices.mjs';

// The file that action.yml names. It is committed: a runner installs nothing.
export default defineConfig({
  input: 'packages/action/src/main.ts',
  platform: 'node',
  plugins: [bundledRequire(), thirdPartyNotices()],
  resolve: { conditionNames: ['development', 'import', 'node'] },
  output: {
    file: 'packages/action/dist/index.mjs',
    format: 'esm',
    codeSplitting: false,
    minify: true,
    comments: { legal: true, annotation: false, jsdoc: false },
  },
});
