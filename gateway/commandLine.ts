import { parseArgs } from 'node:util';
import { harvestCommand } from './commands/harvest.ts';
import { tryCommand } from './commands/try.ts';
import { readConfiguration } from './configuration.ts';

const usage = `npm run hub -- harvest [source…] [--force]
    lire maintenant toutes les sources, ou celles-là ; --force accepte une lecture qui paraît anormale
npm run hub -- try <source, fichier ou adresse> [--connector <nom>]
    lire sans rien enregistrer, et montrer ce qui est compris et ce qui ne l'est pas`;

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
  const { command, names, force, connector } = asked;
  if (command === 'help') {
    console.log(usage);
    return 0;
  }
  const context = { configuration: readConfiguration(process.env), print: console.log, signal: stop.signal };
  if (command === 'harvest') return harvestCommand(names, { ...context, force });
  return tryCommand(names[0] ?? '', { ...context, connector });
}

interface Command {
  command: 'harvest' | 'try' | 'help';
  names: string[];
  force: boolean;
  connector: string | null;
}

function readCommand(args: string[]): Command | { mistake: string } {
  const options = {
    force: { type: 'boolean', default: false },
    connector: { type: 'string' },
    help: { type: 'boolean', default: false },
  } as const;
  try {
    const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
    const [command, ...names] = positionals;
    const { force, connector = null } = values;
    if (values.help) return { command: 'help', names, force, connector };
    if (command === 'harvest' && connector === null) return { command, names, force, connector };
    if (command === 'harvest')
      return { mistake: '--connector ne va qu’avec try : celui d’une source est dans la configuration.' };
    if (command === 'try' && force)
      return { mistake: '--force ne va qu’avec harvest : try n’enregistre rien.' };
    if (command === 'try' && names.length === 1) return { command, names, force, connector };
    if (command === 'try') return { mistake: 'try lit une source, un fichier ou une adresse à la fois.' };
    return { mistake: command ? `Commande inconnue : « ${command} ».` : 'Que faut-il faire ?' };
  } catch (error) {
    return { mistake: error instanceof Error ? error.message : String(error) };
  }
}
