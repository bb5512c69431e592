import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { isContinuousIntegration, tryBrowser } from './requirements.ts';

/** Once before all the tests: the pages that browsers run are built, as `npm start` builds them, and what is missing is said. */
export default function setup(): void {
  execFileSync(process.execPath, [join(import.meta.dirname, '../web/build.mjs')], { stdio: 'inherit' });
  tellDatabase();
  tellBrowser();
}

function tellDatabase(): void {
  if (process.env.DATABASE_URL_TEST) return;
  const without =
    'DATABASE_URL_TEST is not set: the store and the API are tested on the embedded database only';
  if (isContinuousIntegration)
    throw new Error(
      `${without}, and continuous integration tests them on PostgreSQL too (.ci/run starts one).`,
    );
  console.log(`${without}.`);
}

function tellBrowser(): void {
  if (tryBrowser) return;
  console.log(
    'No Chromium was found: the playground is not tried in a browser (install it, or name it with CHROMIUM_PATH).',
  );
}
