/**
 * Builds web/ into web/dist, only when something it is made from changed since the last build.
 * Plain JavaScript, without a dependency until there is something to build: it runs before every `npm start`.
 */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const web = fileURLToPath(new URL('.', import.meta.url));
const lockFile = fileURLToPath(new URL('../package-lock.json', import.meta.url));
const dist = join(web, 'dist');
const stamp = join(dist, 'built.json');

const built = JSON.stringify({ sources: fingerprint() });
if (existsSync(stamp) && readFileSync(stamp, 'utf8') === built) {
  console.log('web/dist is up to date.');
} else {
  await build();
}

async function build() {
  const start = performance.now();
  process.stdout.write('Building the pages for browsers into web/dist… ');
  // Vite follows NODE_ENV, and a test or a developer's shell would otherwise leave a development build behind.
  process.env.NODE_ENV = 'production';
  try {
    const vite = await import('vite');
    await vite.build({ configFile: join(web, 'vite.config.ts'), logLevel: 'error' });
    // Written last: a build cut short is done again.
    writeFileSync(stamp, built);
    console.log(`done in ${((performance.now() - start) / 1000).toFixed(1)} s.`);
  } catch (error) {
    console.error(
      `\nweb/ could not be built: ${error.message}\n` +
        `If a package is missing, run "npm ci" again; the build needs Node.js 20.19 or newer, this is ${process.version}.`,
    );
    process.exitCode = 1;
  }
}

/** Names and contents of every source of web/, and of the lock file, since a new version of a package changes the pages. */
function fingerprint() {
  const hash = createHash('sha256');
  for (const file of [...sources(), lockFile]) {
    const name = relative(web, file).split(sep).join('/');
    const content = readFileSync(file);
    hash.update(`${name} ${content.length}\n`).update(content);
  }
  return hash.digest('hex');
}

function sources() {
  return readdirSync(web, { recursive: true })
    .filter(name => name !== 'dist' && !name.startsWith(`dist${sep}`))
    .map(name => join(web, name))
    .filter(file => statSync(file).isFile())
    .sort();
}
