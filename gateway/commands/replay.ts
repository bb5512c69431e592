import { openReadingThreads } from '../../connectors/reading/readingThreads.ts';
import { replay } from '../../connectors/replay.ts';
import type { Source } from '../../schema/source.ts';
import { awaitTurn, holdTurn } from '../turns.ts';
import { type CommandContext, chooseSources } from './context.ts';
import { describeReport, type ShownReport } from './describeReport.ts';
import { openAlone } from './openStore.ts';
import { failureReport, shownReport } from './shownReports.ts';

/** What `replay` works with. */
export interface ReplayCommand extends CommandContext {
  /** Accept readings that look wrong. */
  force: boolean;
}

/** Reads the copies that are kept again, without asking partners, and prints each report; 1 when one failed or was refused. */
export async function replayCommand(names: readonly string[], command: ReplayCommand): Promise<number> {
  const { configuration, print, signal } = command;
  const sources = chooseSources(names, configuration.sources);
  // A hub that runs holds the connectors as they were when it started: it could only read as before.
  const store = await openAlone(
    configuration,
    "et lit avec ses connecteurs d'avant : l'arrêter, relire, puis le redémarrer.",
  );
  const threads = openReadingThreads();
  const replayed = replaying(command, store.db, threads.read);
  try {
    const outcomes = await Promise.all(
      sources.map(async source => {
        const reports = await replayed(source).catch(error => {
          if (signal.aborted) throw error;
          return [failureReport(source, error)];
        });
        if (reports.length === 0) print(`… ${source.id} : aucune copie n'est gardée, il n'y a rien à relire`);
        for (const line of reports.flatMap(describeReport)) print(line);
        return reports.map(({ outcome }) => outcome);
      }),
    );
    return outcomes.flat().some(outcome => outcome === 'FAILED' || outcome === 'REFUSED') ? 1 : 0;
  } finally {
    await threads.close();
    await store.close();
  }
}

type Parts = Parameters<typeof replay>[1];

/** In turn with the hubs that read from the same server. */
function replaying(
  { configuration, force, signal, print }: ReplayCommand,
  db: Parts['db'],
  read: Parts['read'],
) {
  const { timezone } = configuration;
  const onWait = (id: string) => () => print(`… ${id} : un hub lit cette source, sa fin est attendue`);
  return async (source: Source): Promise<ShownReport[]> => {
    const turn = await awaitTurn(db, source.id, { asks: false, signal, onWait: onWait(source.id) });
    const reports = await holdTurn(db, turn, signal, () =>
      replay(source, { db, read, turn, timezone, now: Date.now }, { force }),
    );
    return Promise.all(reports.map(report => shownReport(db, source, report)));
  };
}
