import { createReadStream } from 'node:fs';
import { access } from 'node:fs/promises';
import { resolve } from 'node:path';
import { readBackup } from '../../store/readBackup.ts';
import { restore } from '../../store/restore.ts';
import type { CommandContext } from './context.ts';
import { describeBackup } from './describeBackup.ts';
import { openAlone } from './openStore.ts';

/** What `restore` works with. */
export interface RestoreCommand extends CommandContext {
  /** Replace what the store holds. */
  force: boolean;
}

/** Makes what is kept that of a file of `backup`, made of this database or of the other. */
export async function restoreCommand(name: string, command: RestoreCommand): Promise<number> {
  const { configuration, force, print } = command;
  const path = resolve(name);
  await access(path).catch(() => {
    throw new Error(`Le fichier ${path} est introuvable, ou ne peut pas être lu.`);
  });
  const backup = await readBackup(createReadStream(path));
  const store = await openAlone(configuration, ": l'arrêter, restaurer, puis le redémarrer.");
  try {
    const counts = await restore(store.db, backup, { force, now: Date.now() });
    const madeAt = new Intl.DateTimeFormat('fr', {
      ...{ timeZone: configuration.timezone, dateStyle: 'long', timeStyle: 'short' },
    }).format(Date.parse(backup.header.madeAt));
    print(`✓ Restauré, tel que c'était le ${madeAt} : ${describeBackup(counts)}.`);
    return 0;
  } finally {
    await store.close();
  }
}
