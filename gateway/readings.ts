import { openReadingThreads } from '../connectors/reading/readingThreads.ts';
import { withBreaker } from '../connectors/transport/breaker.ts';
import { get } from '../connectors/transport/get.ts';
import type { Writes } from '../resolvers/context.ts';
import type { Source } from '../schema/source.ts';
import type { Configuration } from './configuration.ts';
import { expandAll } from './expandAll.ts';
import type { Logger } from './log.ts';
import { startNightly } from './nightly.ts';
import { makeReader, type ReaderParts } from './reader.ts';
import { describeHarvest, describeNotDue } from './sayReading.ts';
import { makeSchedule } from './schedule.ts';

/** All that reads sources while the hub runs: at their intervals, when asked, and each night. */
export interface Readings extends Writes {
  /** Begins; settles when each source was tried once, or found to be read already. */
  start(): Promise<void>;
  stop(): Promise<void>;
}

/** What readings need of the hub; `say` tells a person how each one ended. */
export interface ReadingsParts extends Pick<ReaderParts, 'db' | 'now' | 'reload'> {
  /** Whether other hubs may have read the sources meanwhile: what they read is not read again at the start. */
  isShared: boolean;
  log: Logger;
  say: (line: string) => void;
}

export function prepareReadings(
  { sources, timezone }: Pick<Configuration, 'sources' | 'timezone'>,
  { db, now, reload, isShared, log, say }: ReadingsParts,
): Readings {
  const threads = openReadingThreads();
  // Each source is left in peace on its own account, from one reading to the next.
  const gets = new Map(sources.map(({ id }) => [id, withBreaker(get)]));
  const onFault = (source: Source, error: unknown) => {
    log.error({ err: error, source: source.id }, 'a harvest failed, and not by the partner’s fault');
  };
  const reader = makeReader({
    db,
    now,
    timezone,
    threads,
    getOf: ({ id }, force) => (force ? get : (gets.get(id) ?? get)),
    onFault,
    reload,
  });
  const schedule = makeSchedule(sources, {
    ...reader,
    readsAtStart: !isShared,
    onHarvest: (source, report) => say(describeHarvest(source, report)),
    onNotDue: (source, notDue) => say(describeNotDue(source, notDue)),
    onError: onFault,
  });
  const stopping = new AbortController();
  const onUnexpanded = ({ id }: Source, error: unknown) =>
    log.error({ err: error, source: id }, 'what is served could not be expanded as of today');
  const nightly = startNightly({ now, timezone }, () =>
    expandAll(sources, reader.expandAgain, stopping.signal, onUnexpanded),
  );
  return {
    start: schedule.start,
    refresh: (source, options) => void schedule.readNow(source, options),
    stop: async () => {
      stopping.abort();
      await Promise.all([schedule.stop(), nightly.stop()]);
      await threads.close();
    },
  };
}
