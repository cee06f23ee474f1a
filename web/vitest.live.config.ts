import { defineConfig } from 'vitest/config';

/** The console against a running service; scripts/tests/console.sh starts one and says where it is. */
export default defineConfig({
  test: {
    environment: 'node',
    include: ['live/**/*.test.ts'],
    fileParallelism: false,
    retry: 2,
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
