import { PassThrough } from 'node:stream';
import type { FastifyInstance } from 'fastify';
import { backup } from '../store/backup.ts';
import type { Db } from '../store/open.ts';
import { holdsKey } from './door.ts';
import type { Logger } from './log.ts';

/** Where the hub that holds the embedded database gives a backup to the command beside it. */
export const backupAddress = '/backup';

/** People are in it: for who holds the key of the door there is this address, for all others there is none. */
export function addBackup(
  app: FastifyInstance,
  { db, key, log }: { db: Db; key: string; log: Logger },
): void {
  app.post(backupAddress, (request, reply) => {
    if (!holdsKey(request.headers.authorization, key)) return reply.callNotFound();
    const bytes = new PassThrough();
    // Cut in the middle, it has no end, and who asked knows that it is not whole.
    backup(db, bytes).catch(error => {
      log.error({ err: error }, 'a backup was not finished');
      bytes.destroy(error);
    });
    return reply.type('application/gzip').send(bytes);
  });
}
