import { openReadingThreads } from '../connectors/reading/readingThreads.ts';
import { withBreaker } from '../connectors/transport/breaker.ts';
import { get } from '../connectors/transport/get.ts';
import type { Writes } from '../resolvers/context.ts';
import type { Harvest, Source } from '../schema/source.ts';
import type { Configuration } from './configuration.ts';
import type { Logger } from './log.ts';
import { startNightly } from './nightly.ts';
import { makeReader, type ReaderParts } from './reader.ts';
import { makeSchedule } from './schedule.ts';

/** All that reads sources while the hub runs: at their intervals, when asked, and each night. */
export interface Readings extends Writes {
  /** Begins; settles when each source was tried once. */
  start(): Promise<void>;
  stop(): Promise<void>;
}

/** What readings need of the hub; `say` tells a person how each one ended. */
export interface ReadingsParts extends Pick<ReaderParts, 'db' | 'now' | 'reload'> {
  log: Logger;
  say: (line: string) => void;
}

export function prepareReadings(
  { sources, timezone }: Pick<Configuration, 'sources' | 'timezone'>,
  { db, now, reload, log, say }: ReadingsParts,
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
    harvest: reader.harvest,
    onHarvest: (source, report) => say(describeHarvest(source, report)),
    onError: onFault,
  });
  /** Sessions are known as far ahead as on any day, whatever the partners send; no source waits for another. */
  const expandAll = async (): Promise<void> => {
    const expand = (source: Source) =>
      reader.expandAgain(source).catch(error => {
        log.error({ err: error, source: source.id }, 'what is served could not be expanded as of today');
      });
    await Promise.all(sources.map(expand));
  };
  const nightly = startNightly({ now, timezone }, expandAll);
  return {
    start: schedule.start,
    refresh: (source, options) => void schedule.readNow(source, options),
    stop: async () => {
      await Promise.all([schedule.stop(), nightly.stop()]);
      await threads.close();
    },
  };
}

function describeHarvest(
  { id }: Source,
  { outcome, received, rejected, withdrawn, message }: Harvest,
): string {
  if (outcome === 'FAILED' || outcome === 'REFUSED') return `  ✗ ${id}: ${message}`;
  const details = [
    `${received} ${received === 1 ? 'row' : 'rows'} received`,
    rejected > 0 ? `${rejected} rejected` : '',
    withdrawn > 0 ? `${withdrawn} ${withdrawn === 1 ? 'offer' : 'offers'} withdrawn` : '',
    outcome === 'UNCHANGED' ? 'nothing new' : '',
  ];
  const sign = received > 0 && rejected === received ? '✗' : '✓';
  return `  ${sign} ${id}: ${details.filter(detail => detail !== '').join(', ')}`;
}
