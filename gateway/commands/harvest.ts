import { openReadingThreads } from '../../connectors/reading/readingThreads.ts';
import { get } from '../../connectors/transport/get.ts';
import type { Source } from '../../schema/source.ts';
import { open, type Store } from '../../store/open.ts';
import { writeDemonstration } from '../demonstration.ts';
import { makeReader } from '../reader.ts';
import { askRunningHub } from './askRunningHub.ts';
import { type CommandContext, chooseSources } from './context.ts';
import { describeReport, type ShownReport } from './describeReport.ts';
import { hubBehind } from './openStore.ts';
import { failureReport, shownReport } from './shownReports.ts';

/** What `harvest` works with. */
export interface HarvestCommand extends CommandContext {
  /** Accept readings that look wrong. */
  force: boolean;
}

/** Reads sources now and prints each report; 1 when one of them could not be read, or was refused. */
export async function harvestCommand(names: readonly string[], command: HarvestCommand): Promise<number> {
  const { configuration, print } = command;
  const sources = chooseSources(names, configuration.sources);
  const { harvest, close } = await openHarvests(command);
  try {
    const outcomes = await Promise.all(
      sources.map(async source => {
        print(`… ${source.id} : lecture en cours`);
        // One that cannot be told does not hide the reports of the others.
        const report = await harvest(source).catch(error => {
          if (command.signal.aborted) throw error;
          return failureReport(source, error);
        });
        for (const line of describeReport(report)) print(line);
        return report.outcome;
      }),
    );
    return outcomes.some(outcome => outcome === 'FAILED' || outcome === 'REFUSED') ? 1 : 0;
  } finally {
    await close();
  }
}

interface Harvests {
  harvest(source: Source): Promise<ShownReport>;
  close(): Promise<void>;
}

/** By this process, or by the running hub that holds the embedded database. */
async function openHarvests(command: HarvestCommand): Promise<Harvests> {
  const { configuration, force, signal, print } = command;
  try {
    const store = await open(configuration.store);
    return await ownHarvests(store, command);
  } catch (error) {
    const door = hubBehind(configuration, error);
    if (!door) throw error;
    print(`Le hub qui tourne à ${door.address} est prié de lire.`);
    return { harvest: source => askRunningHub(door, source.id, force, signal), close: async () => undefined };
  }
}

async function ownHarvests(
  { db, close }: Store,
  { configuration: { timezone, demonstration }, force, signal, print }: HarvestCommand,
): Promise<Harvests> {
  const now = Date.now;
  if (demonstration) await writeDemonstration(demonstration, now(), timezone);
  const threads = openReadingThreads();
  const reader = makeReader({
    ...{ db, now, timezone, threads },
    getOf: () => get,
    onWait: ({ id }) => print(`… ${id} : un hub lit cette source, sa fin est attendue`),
    onFault: (source, error) => print(`${source.id} : ${error instanceof Error ? error.stack : error}`),
    reload: async () => undefined,
  });
  return {
    harvest: async source => {
      const report = await reader.harvest(source, signal, { force });
      return shownReport(db, source, report);
    },
    close: async () => {
      await threads.close();
      await close();
    },
  };
}
