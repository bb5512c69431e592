import { createReadStream } from 'node:fs';
import { type FileHandle, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { Readable, type Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { backup } from '../../store/backup.ts';
import { countBackup, readBackup } from '../../store/readBackup.ts';
import { backupAddress } from '../backupRoute.ts';
import type { Door } from '../door.ts';
import type { CommandContext } from './context.ts';
import { describeBackup } from './describeBackup.ts';
import { hubBehind, openStore } from './openStore.ts';
import { writeWhole } from './writeWhole.ts';

/** Writes all that is kept in a file, reads it back, and says what it holds. Beside a running embedded hub, it asks that hub. */
export async function backupCommand(name: string, context: CommandContext): Promise<number> {
  const path = resolve(name);
  let counts: ReadonlyMap<string, number> = new Map();
  await writeWhole(
    path,
    file => backupInto(file, context),
    async draft => {
      counts = await countBackup(await readBackup(createReadStream(draft)));
    },
  );
  const { size } = await stat(path);
  context.print(`✓ Sauvegardé dans ${path} (${weigh(size)}) : ${describeBackup(counts)}.`);
  context.print('  Des personnes y sont nommées : ne la confier qu’à qui peut les connaître.');
  return 0;
}

function weigh(bytes: number): string {
  const number = new Intl.NumberFormat('fr', { maximumSignificantDigits: 3 });
  return bytes < 1e6 ? `${number.format(bytes / 1e3)} ko` : `${number.format(bytes / 1e6)} Mo`;
}

async function backupInto(file: FileHandle, context: CommandContext): Promise<void> {
  // On the disk before it takes the place of another.
  const sink = file.createWriteStream({ flush: true });
  const store = await openStore(context.configuration).catch(error => {
    const door = hubBehind(context.configuration, error);
    if (door) return door;
    throw error;
  });
  if ('address' in store) return askForBackup(store, sink, context);
  try {
    await backup(store.db, sink);
  } finally {
    await store.close();
  }
}

async function askForBackup(
  { address, key }: Door,
  sink: Writable,
  { print, signal }: CommandContext,
): Promise<void> {
  print(`Le hub qui tourne à ${address} est prié de sauvegarder.`);
  const headers = { Authorization: `Bearer ${key}` };
  const answer = await fetch(`${address}${backupAddress}`, { method: 'POST', headers, signal }).catch(
    error => {
      throw new Error(`Le hub qui tourne à ${address} ne répond pas : l'arrêter, puis recommencer.`, {
        cause: error,
      });
    },
  );
  if (!answer.ok || !answer.body) {
    throw new Error(
      `Le hub qui tourne à ${address} ne sait pas sauvegarder (${answer.status}) : l'arrêter, puis recommencer.`,
    );
  }
  await pipeline(Readable.fromWeb(answer.body), sink);
}
