import { parseArgs } from 'node:util';
import { backupCommand } from './backup.ts';
import type { CommandContext } from './context.ts';
import { harvestCommand } from './harvest.ts';
import { replayCommand } from './replay.ts';
import { restoreCommand } from './restore.ts';
import { tryCommand } from './try.ts';

export const usage = `npm run hub -- harvest [source…] [--force]
    lire maintenant toutes les sources, ou celles-là ; --force accepte une lecture qui paraît anormale
npm run hub -- try <source, fichier ou adresse> [--connector <nom>]
    lire sans rien enregistrer, et montrer ce qui est compris et ce qui ne l'est pas
npm run hub -- replay [source…] [--force]
    relire les copies gardées sans interroger les partenaires, quand un connecteur a été corrigé
npm run hub -- backup <fichier>
    sauvegarder toute la base dans un fichier, qui sert pour l'une et l'autre base (embarquée, PostgreSQL)
npm run hub -- restore <fichier> [--force]
    remettre dans une base vide ce qu'une sauvegarde contient ; --force remplace ce que la base contient`;

interface Options {
  force: boolean;
  connector: string | null;
}

interface Command {
  run(names: string[], context: CommandContext & Options): Promise<number>;
  /** Said where not exactly one name is given; left out where any number is right. */
  one?: string;
  option?: keyof Options;
}

const commands: Readonly<Record<string, Command>> = {
  harvest: { run: harvestCommand, option: 'force' },
  try: {
    run: ([name = ''], context) => tryCommand(name, context),
    one: 'try lit une source, un fichier ou une adresse à la fois.',
    option: 'connector',
  },
  replay: { run: replayCommand, option: 'force' },
  backup: {
    run: ([name = ''], context) => backupCommand(name, context),
    one: 'backup écrit un fichier : dire lequel.',
  },
  restore: {
    run: ([name = ''], context) => restoreCommand(name, context),
    one: 'restore lit un fichier : dire lequel.',
    option: 'force',
  },
};

type Asked = { help: true } | { help: false; command: Command; names: string[]; options: Options };

/** The command of these arguments, or what is wrong with them, in French. */
export function readCommand(args: string[]): Asked | { mistake: string } {
  const known = {
    force: { type: 'boolean', default: false },
    connector: { type: 'string' },
    help: { type: 'boolean', default: false },
  } as const;
  try {
    const { values, positionals } = parseArgs({ args, options: known, allowPositionals: true });
    if (values.help) return { help: true };
    const [name, ...names] = positionals;
    const command = name && Object.hasOwn(commands, name) ? commands[name] : undefined;
    const { force, connector = null } = values;
    if (!command) return { mistake: name ? `Commande inconnue : « ${name} ».` : 'Que faut-il faire ?' };
    const mistake = mistakeOf(command, names, { force, connector });
    if (mistake) return { mistake };
    return { help: false, command, names, options: { force, connector } };
  } catch (error) {
    return { mistake: error instanceof Error ? error.message : String(error) };
  }
}

function mistakeOf({ one, option }: Command, names: string[], { force, connector }: Options): string | null {
  if (connector !== null && option !== 'connector') {
    return '--connector ne va qu’avec try : celui d’une source est dans la configuration.';
  }
  if (force && option !== 'force') return '--force ne va qu’avec harvest, replay et restore.';
  return one && names.length !== 1 ? one : null;
}
