import { readConfiguration } from './configuration.ts';
import { startHub } from './startHub.ts';

/** How long closing may take before the process ends anyway. */
const patience = 10_000;

const stop = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.removeAllListeners(signal).on(signal, () => stop.abort());
}
const stopped = new Promise(resolve => stop.signal.addEventListener('abort', resolve, { once: true }));
void stopped.then(() => console.log('Closing…'));

try {
  const hub = await startHub(readConfiguration(process.env), say);
  void hub.firstRound.then(() => say(welcome(hub.address)));
  await stopped;
  setTimeout(() => fail(new Error(`The hub did not close within ${patience / 1000} s.`)), patience);
  await hub.close();
  process.exit(0);
} catch (error) {
  fail(error);
}

function say(line: string): void {
  if (!stop.signal.aborted) console.log(line);
}

/** One sentence for whoever starts the hub; the stack only where someone asked to see everything. */
function fail(error: unknown): never {
  console.error(error instanceof Error ? error.message : error);
  if (process.env.LOG_LEVEL === 'debug') console.error(error);
  process.exit(1);
}

function welcome(address: string): string {
  return `
The hub is running:
  ${address}/               what it is
  ${address}/playground     GraphQL, with ready examples
  ${address}/documentation  the API
Try:
  curl -s ${address}/graphql -H 'Content-Type: application/json' \\
    -d '{"query":"{ offers(filter: { territory: [\\"esc:maurepas\\"] }, first: 3) { totalCount nodes { title nextSession { start } } } }"}'
Ctrl-C closes it.`;
}
