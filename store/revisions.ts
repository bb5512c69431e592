import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { connectionsTo } from './connections.ts';

/** What is told of the revisions that others commit. */
export interface Hearing {
  /** Listening from now on; what was committed before is to be looked for. */
  onConnected(): void;
  /** The revision that is served from now on; also told from time to time when it is the same: the server answers. */
  onRevision(revision: number): void;
  /** Nothing is heard until the next `onConnected`. Told at each vain attempt. */
  onLost(error: unknown): void;
}

/** Begins to listen; returns what ends it. */
export type Listen = (hearing: Hearing) => () => Promise<void>;

/** The name under which each commit is told, with its revision. */
export const channel = 'hub_revision';

/** Listens over a connection of its own, and makes another when it is lost, later and later. */
export function listenTo(url: string, silence: number, hearing: Hearing): () => Promise<void> {
  const { config, cut } = connectionsTo(url, silence);
  const ending = new AbortController();
  const listenAlways = async (): Promise<void> => {
    const [shortest, longest] = [silence / 100, silence / 4];
    for (let pause = shortest; !ending.signal.aborted; pause = Math.min(longest, pause * 2)) {
      const onConnected = () => {
        pause = shortest;
        hearing.onConnected();
      };
      await listenOnce(config, silence / 4, { ...hearing, onConnected }, ending.signal).catch(error => {
        if (!ending.signal.aborted) hearing.onLost(error);
      });
      await sleep(pause, undefined, { signal: ending.signal }).catch(() => undefined);
    }
  };
  const listening = listenAlways();
  return async () => {
    ending.abort();
    cut();
    await listening;
  };
}

/**
 * Throws once the connection is lost, or the signal aborted. Asking at each `pace` shows that it is not, and finds what was
 * not told.
 */
async function listenOnce(
  config: pg.ClientConfig,
  pace: number,
  { onConnected, onRevision }: Hearing,
  signal: AbortSignal,
): Promise<void> {
  const client = new pg.Client(config);
  const lost = new AbortController();
  const over = AbortSignal.any([signal, lost.signal]);
  client
    .on('error', error => lost.abort(error))
    .on('end', () => lost.abort(new Error('the connection ended')));
  client.on('notification', ({ payload }) => onRevision(Number(payload)));
  try {
    await client.connect();
    await client.query(`listen ${channel}`);
    onConnected();
    for (;;) {
      const { rows } = await client.query<{ revision: string }>('select revision from hub');
      onRevision(Number(rows[0]?.revision));
      await sleep(pace, undefined, { signal: over });
    }
  } catch (error) {
    throw lost.signal.aborted ? lost.signal.reason : error;
  } finally {
    void client.end().catch(() => undefined);
  }
}
