// Plain JavaScript that any Node can read: it says in one sentence what is missing where the hub itself could not even be parsed.
import module from 'node:module';
import { fileURLToPath } from 'node:url';

const [major] = process.versions.node.split('.').map(Number);
if (major < 24) {
  console.error(
    `The hub needs Node.js 24 or newer and this is ${process.version}: run it with "npm start" after "npm ci", which brings its own, or install Node.js 24.`,
  );
  process.exit(1);
}
// Until what follows listens to them itself, there is nothing to close.
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => process.exit(0));
// Opening hours are evaluated on a wall clock without changes of hour; it must be set before any thread starts.
process.env.TZ = 'UTC';
// A name that a resolver does not answer for holds a thread: one source must not keep another from connecting.
process.env.UV_THREADPOOL_SIZE ??= '16';
// Parsing all the code takes longer than reading a feed: what was parsed once is kept, for the threads that read too.
process.env.NODE_COMPILE_CACHE ??= fileURLToPath(new URL('../node_modules/.cache/hub', import.meta.url));
module.enableCompileCache();
// `npm run hub -- …` is `start.mjs hub …`, `npm start` is `start.mjs`.
await import(process.argv[2] === 'hub' ? './commandLine.ts' : './main.ts');
