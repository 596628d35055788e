import { defineConfig } from 'vitest/config';

const packages = ['schema', 'parser', 'linter', 'query', 'workspace', 'cli', 'action'];

export default defineConfig({
  resolve: { conditions: ['development', 'import', 'node'] },
  ssr: { resolve: { conditions: ['development', 'import', 'node'] } },
  test: {
    projects: packages.map((name) => ({
      extends: true,
      test: {
        name,
        root: `packages/${name}`,
        include: ['test/**/*.test.ts'],
        testTimeout: 60_000,
        ...(['cli', 'action'].includes(name) ? { globalSetup: ['test/build.ts'] } : {}),
      },
    })),
  },
});
