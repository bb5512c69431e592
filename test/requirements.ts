import { existsSync } from 'node:fs';

/** Continuous integration tries everything: there, what is missing is a failure. */
export const isContinuousIntegration = Boolean(process.env.CI);

const usualPlaces = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** The browser that `CHROMIUM_PATH` names, else the first found where they usually are. */
export const browser = process.env.CHROMIUM_PATH || usualPlaces.find(path => existsSync(path));

/** The tests that need a browser run where there is one, where one is named, and in continuous integration. */
export const tryBrowser = isContinuousIntegration || browser !== undefined;

/** The tests of what only a PostgreSQL server does run where one is named. */
export const tryServer = Boolean(process.env.DATABASE_URL_TEST);

export const needServer = [
  'test/gateway/databaseAway.test.ts',
  'test/gateway/severalHubs.test.ts',
  'test/store/silentServer.test.ts',
];
