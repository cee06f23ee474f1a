import { defineConfig } from 'vitest/config';

/** The console against the product itself, which is started once for all of it. */
export default defineConfig({
  test: {
    name: 'live',
    environment: 'node',
    include: ['live/**/*.test.ts'],
    globalSetup: 'live/setup.ts',
    fileParallelism: false,
    retry: 2,
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
