import { fileURLToPath } from 'node:url';
import { configDefaults, defineConfig } from 'vitest/config';
import { needServer, tryBrowser, tryServer } from './test/requirements.ts';

const report = process.env.TEST_REPORT;

export default defineConfig({
  // As Node resolves packages: one graphql for the tests and for what they test, not its ESM twin.
  resolve: {
    alias: [
      {
        find: /^graphql$/,
        replacement: fileURLToPath(new URL('node_modules/graphql/index.js', import.meta.url)),
      },
    ],
  },
  test: {
    include: ['test/**/*.test.ts'],
    exclude: [
      ...configDefaults.exclude,
      ...(tryBrowser ? [] : ['test/web/playground.test.ts']),
      ...(tryServer ? [] : needServer),
    ],
    globalSetup: 'test/setup.ts',
    // As gateway/start.mjs sets it: opening hours are evaluated on a wall clock without changes of hour.
    env: { TZ: 'UTC' },
    reporters: ['default', ...(report ? [['json', { outputFile: report }] as const] : [])],
    // The first embedded database of a machine takes seconds to make, then it is loaded from a dump; hubs are started as
    // processes, several at once, on machines that may be slow.
    testTimeout: 90_000,
    hookTimeout: 120_000,
  },
});
