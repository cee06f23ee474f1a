import { defineConfig } from 'vitest/config';

/** Three tiers: pure parts, elements in a small stand-in for the DOM, the built page in a real browser. */
export default defineConfig({
  test: {
    projects: [
      {
        test: { name: 'unit', environment: 'node', include: ['{stream,client,store,voice,packs,console/client,console/machines/qr}/**/*.test.ts'] },
      },
      {
        test: { name: 'elements', environment: 'happy-dom', include: ['{ui,widget,page,console}/**/*.test.ts'], exclude: ['console/{client,machines/qr}/**'] },
      },
      {
        test: {
          name: 'browser',
          environment: 'node',
          include: ['test/**/*.test.ts'],
          fileParallelism: false,
          // A browser on a busy machine misses a moment now and then; what is broken fails three times.
          retry: 2,
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
