import { readCommand, usage } from './commands/readCommand.ts';
import { readConfiguration } from './configuration.ts';

const stop = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.removeAllListeners(signal).on(signal, () => {
    stop.abort();
    process.exit(130);
  });
}

try {
  process.exit(await run(process.argv.slice(3)));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  if (process.env.LOG_LEVEL === 'debug') console.error(error);
  process.exit(1);
}

/** The exit code: 0 when all went well, 1 when a source could not be read or not whole, 2 when the command is no command. */
async function run(args: string[]): Promise<number> {
  const asked = readCommand(args);
  if ('mistake' in asked) {
    console.error(`${asked.mistake}\n\n${usage}`);
    return 2;
  }
  if (asked.help) {
    console.log(usage);
    return 0;
  }
  const context = { configuration: readConfiguration(process.env), print: console.log, signal: stop.signal };
  return asked.command.run(asked.names, { ...context, ...asked.options });
}
