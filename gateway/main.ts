import { readConfiguration } from './configuration.ts';
import { startHub } from './startHub.ts';

const stop = Promise.withResolvers<string>();
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => stop.resolve(signal));

try {
  const hub = await startHub(readConfiguration(process.env), line => console.log(line));
  void hub.firstRound.then(() => console.log(welcome(hub.address)));
  await stop.promise;
  console.log('Closing…');
  await hub.close();
  process.exit(0);
} catch (error) {
  // One sentence for whoever starts the hub; the stack only where someone asked to see everything.
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
