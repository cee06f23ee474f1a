import { defineConfig } from 'vitest/config';

/** What is measured, and must not be mixed with tests: figures depend on the machine. */
export default defineConfig({
  test: { name: 'bench', environment: 'node', include: ['bench/**/*.test.ts'], fileParallelism: false },
});
