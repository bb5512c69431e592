import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // The first embedded database of a machine takes seconds to make; then it is loaded from a dump.
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
});
