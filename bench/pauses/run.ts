import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openReadingThreads } from '../../connectors/reading/readingThreads.ts';
import { get } from '../../connectors/transport/get.ts';
import { keepCatalogue } from '../../gateway/keeper.ts';
import { makeReader } from '../../gateway/reader.ts';
import { open, type StoreLocation } from '../../store/open.ts';
import { inDatabase } from '../database.ts';
import { agendaOf } from './agenda.ts';
import { type Held, watchPauses } from './longest.ts';

/** How long the event loop may be held while offers are read, kept and taken up: an answer waits no longer. */
const longestAllowed = 50;

/** Reads, keeps and serves a feed of `size` offers (20,000) and five times as many sessions; 1 when an answer would have waited too long. */
export async function pauses([size = '20000']: string[]): Promise<number> {
  const folder = await mkdtemp(join(tmpdir(), 'hub-pauses-'));
  try {
    console.log(
      `${size} offers, ${5 * Number(size)} sessions; the longest pause may be ${longestAllowed} ms`,
    );
    const embedded = await measure(
      { kind: 'embedded', directory: join(folder, 'data') },
      Number(size),
      folder,
    );
    const server = await inDatabase(url => measure({ kind: 'server', url }, Number(size), folder));
    return Math.max(...embedded, ...(server ?? [])) > longestAllowed ? 1 : 0;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The longest pause of each phase, in milliseconds. */
async function measure(location: StoreLocation, size: number, folder: string): Promise<number[]> {
  const url = join(folder, 'agenda.json');
  const from = Date.now();
  const source = {
    ...{ id: 'essai', partner: 'we-ker', connector: 'openagenda', url, publicUrl: 'agenda.json' },
    ...{ every: 3_600_000, territory: 'com:35238', licence: null, headers: {} },
  };
  const timezone = 'Europe/Paris';
  const { db, close } = await open(location);
  const threads = openReadingThreads();
  const longest: number[] = [];
  const tell = (what: string, { took, longest: pause }: Held): void => {
    longest.push(pause);
    console.log(
      `  ${location.kind}, ${what}: ${(took / 1000).toFixed(1)} s, longest pause ${pause.toFixed(0)} ms`,
    );
  };
  try {
    const reader = makeReader({
      ...{ db, now: Date.now, timezone, threads },
      getOf: () => get,
      onFault: (_, error) => console.error(error),
      reload: async () => undefined,
    });
    const configuration = { sources: [source], partners: [{ id: 'we-ker', name: 'We Ker', url: null }] };
    const keeper = await keepCatalogue(db, { ...configuration, territory: 'com:35238', timezone });
    for (const [version, what] of [
      'the first harvest',
      'a harvest of other words',
      'nothing new',
    ].entries()) {
      await writeFile(url, agendaOf(size, Math.min(version, 1), from));
      const { value, held } = await watchPauses(() => reader.harvest(source, AbortSignal.timeout(600_000)));
      tell(`${what} (${value.outcome})`, held);
      tell('taking it up', (await watchPauses(keeper.reload)).held);
    }
    console.log(`  ${keeper.snapshot().current.offers.length} offers served`);
    return longest;
  } finally {
    await threads.close();
    await close();
  }
}
