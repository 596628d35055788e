import { defineConfig } from 'vitest/config';

const packages = ['schema', 'parser', 'linter', 'query', 'workspace', 'cli'];

export default defineConfig({
  resolve: { conditions: ['development', 'import', 'node'] },
  ssr: { resolve: { conditions: ['development', 'import', 'node'] } },
  test: {
    projects: packages.map((name) => ({
      extends: true,
      test: { name, root: `packages/${name}`, include: ['test/**/*.test.ts'], testTimeout: 30_000 },
    })),
  },
});
