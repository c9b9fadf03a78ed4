import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    // They need a browser: npm run test:browser.
    exclude: ['tests/browser/**'],
    setupFiles: ['tests/helpers/one-width.ts'],
    // Two workers at most: the suite must pass on a small machine without starving the spawned programs.
    maxWorkers: 2,
    testTimeout: 30_000,
    hookTimeout: 60_000,
    coverage: { provider: 'v8', include: ['src/**/*.ts'], exclude: ['src/build/**'] },
  },
});
