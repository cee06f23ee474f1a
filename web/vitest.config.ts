import { defineConfig } from 'vitest/config';

/** Two tiers: units in a small stand-in for the DOM, and the built page in a real browser, one after the other. */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          environment: 'happy-dom',
          include: ['{stream,client,ui,widget,page,console}/**/*.test.ts'],
        },
      },
      {
        test: {
          name: 'browser',
          environment: 'node',
          include: ['test/**/*.test.ts'],
          fileParallelism: false,
          testTimeout: 30_000,
          hookTimeout: 60_000,
          bail: 0,
        },
      },
    ],
  },
});
