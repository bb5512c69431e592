import { openReadingThreads } from '../../connectors/reading/readingThreads.ts';
import { get } from '../../connectors/transport/get.ts';
import type { Finding, Harvest, Source } from '../../schema/source.ts';
import { findingsOf } from '../../store/harvests.ts';
import { StoreInUse } from '../../store/lock.ts';
import { open, type Store } from '../../store/open.ts';
import type { Configuration } from '../configuration.ts';
import { writeDemonstration } from '../demonstration.ts';
import { type Door, findDoor } from '../door.ts';
import { makeReader } from '../reader.ts';
import { askRunningHub } from './askRunningHub.ts';
import { type CommandContext, chooseSources } from './context.ts';
import { describeReport, mostFindings, type ShownReport } from './describeReport.ts';

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
          return failureOf(source, error);
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

function failureOf({ id: name }: Source, error: unknown): ShownReport {
  const none = { received: 0, accepted: 0, rejected: 0, withdrawn: 0, rejects: [], warnings: [] };
  return {
    name,
    outcome: 'FAILED',
    message: error instanceof Error ? error.message : String(error),
    ...none,
  };
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
    const door = error instanceof StoreInUse ? doorOf(configuration, error.pid) : null;
    if (!door) throw error;
    print(`Le hub qui tourne à ${door.address} est prié de lire.`);
    return { harvest: source => askRunningHub(door, source.id, force, signal), close: async () => undefined };
  }
}

/** The door of the process that holds the store, if that is a hub. */
function doorOf({ store }: Configuration, holder: number | undefined): Door | null {
  const door = store.kind === 'embedded' ? findDoor(store.directory) : null;
  return door?.pid === holder ? door : null;
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
    onFault: (source, error) => print(`${source.id} : ${error instanceof Error ? error.stack : error}`),
    reload: async () => undefined,
  });
  return {
    harvest: async source => {
      const report = await reader.harvest(source, signal, { force });
      const findings = (await findingsOf(db, [report.id], mostFindings + 1)).get(report.id) ?? [];
      return toShown(source, report, findings);
    },
    close: async () => {
      await threads.close();
      await close();
    },
  };
}

function toShown({ id: name }: Source, report: Harvest, findings: readonly Finding[]): ShownReport {
  return {
    ...report,
    name,
    rejects: findings.filter(({ severity }) => severity === 'REJECT'),
    warnings: findings.filter(({ severity }) => severity === 'WARNING'),
  };
}
