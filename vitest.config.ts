import { defineConfig } from 'vitest/config';

const packages = ['schema', 'parser', 'linter', 'query', 'workspace', 'cli', 'action'];

const sources = { resolve: { conditions: ['development', 'import', 'node'] } };

export default defineConfig({
  test: {
    globalSetup: ['scripts/temporary-folder.ts'],
    // Each project would run the setup again if it extended this configuration.
    projects: [...packages.map((name) => ({ name, root: `packages/${name}` })), { name: 'bench', root: 'bench' }].map(({ name, root }) => ({
      ...sources,
      ssr: sources,
      test: {
        name,
        root,
        include: ['test/**/*.test.ts'],
        testTimeout: 60_000,
        ...(['cli', 'action'].includes(name) ? { globalSetup: ['test/build.ts'] } : {}),
      },
    })),
  },
});
