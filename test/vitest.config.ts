import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.{ts,tsx}'],
    // nodejieba is a native addon: it wants a process of its own, not a worker thread.
    pool: 'forks',
    testTimeout: 30_000,
  },
});
