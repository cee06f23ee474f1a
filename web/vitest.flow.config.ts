import { defineConfig } from 'vitest/config';

/** The whole way through the product itself, started once; the other browser tests have a scripted service at the wire. */
export default defineConfig({
  test: { name: 'flow', environment: 'node', include: ['flow/**/*.test.ts'], fileParallelism: false, retry: 1, testTimeout: 180_000 },
});
