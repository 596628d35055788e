import { defineConfig } from 'vitest/config';

const packages = ['schema', 'parser', 'linter', 'query', 'workspace', 'cli', 'action'];

export default defineConfig({
  resolve: { conditions: ['development', 'import', 'node'] },
  ssr: { resolve: { conditions: ['development', 'import', 'node'] } },
  test: {
    projects: [...packages.map((name) => ({ name, root: `packages/${name}` })), { name: 'bench', root: 'bench' }].map(({ name, root }) => ({
      extends: true,
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
