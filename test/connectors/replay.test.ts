import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { FeedError } from '../../connectors/connector.ts';
import { harvest } from '../../connectors/harvest.ts';
import type { HarvestContext } from '../../connectors/harvestContext.ts';
import { openReadingThreads } from '../../connectors/reading/readingThreads.ts';
import { replay } from '../../connectors/replay.ts';
import { getWithin } from '../../connectors/transport/get.ts';
import type { Source } from '../../schema/source.ts';
import { findingsOf, lastHarvests } from '../../store/harvests.ts';
import type { Store } from '../../store/open.ts';
import { readCatalogue } from '../../store/readCatalogue.ts';
import { databases } from '../databases.ts';
import { now, timezone } from './fixtures/shown.ts';
import { type PartnerServer, servePartner } from './partnerServer.ts';

const row = (place: string, hours = 'lundi 9h-12h') => `ESC ${place};Borne;${hours}`;
const table = (...rows: string[]) => ['Lieu;Type;Jours et horaires', ...rows].join('\n');
const four = table(...['Maurepas', 'Cleunay', 'Villejean', 'Le Blosne'].map(place => row(place)));
const two = table(row('Maurepas'), row('Cleunay'));
const day = 86_400_000;

describe.each(databases)('on $name', ({ open }) => {
  const threads = openReadingThreads();
  let store: Store;
  let partner: PartnerServer;
  let context: HarvestContext;
  let source: Source;
  let clock = now;
  let count = 0;

  beforeAll(async () => {
    store = await open();
    partner = await servePartner();
    context = {
      ...{ db: store.db, now: () => clock, timezone, ...threads, signal: new AbortController().signal },
      get: getWithin({ timeout: 3000, bytes: 1024 * 1024, retries: 0, delay: 1 }),
      onFault: () => undefined,
    };
  });
  beforeEach(() => {
    clock = now;
    count += 1;
    source = {
      ...{ id: `essai-${count}`, partner: 'essai', connector: 'caf', every: 3_600_000 },
      ...{ url: `${partner.origin}/table.csv`, publicUrl: partner.origin, territory: 'com:35238' },
      ...{ licence: null, headers: {} },
    };
  });
  afterAll(async () => {
    await threads.close();
    await partner.close();
    await store.close();
  });

  /** The connector before it was mended: it reads these rows in place of what it is given. */
  const as =
    (feed: string): HarvestContext['read'] =>
    request =>
      threads.read({ ...request, documents: [{ name: 'x.csv', bytes: Buffer.from(feed) }] });
  const unable: HarvestContext['read'] = () => Promise.reject(new FeedError('Ce tableau est illisible.'));

  const receive = (feed: string, read = threads.read) => {
    partner.answers.set('/table.csv', feed);
    return harvest(source, { ...context, read });
  };
  const replayed = async (options?: { force: boolean }, read = threads.read) => {
    partner.asked.length = 0;
    const reports = await replay(source, { ...context, read }, options);
    expect(partner.asked).toEqual([]);
    return reports;
  };
  const served = async () => {
    const [kept] = (await readCatalogue(store.db, [source.id])).sources;
    const { fetchedAt, sessions = [], offers = [] } = kept ?? {};
    return { fetchedAt, sessions, titles: offers.map(({ title, placeId }) => `${title} ${placeId}`) };
  };
  const copies = async () => {
    const { id } = source;
    const kept = store.db.selectFrom('copies').where('sourceId', '=', id).select('id').orderBy('id');
    const { copyId } = await store.db
      .selectFrom('sources')
      .select('copyId')
      .where('id', '=', id)
      .executeTakeFirstOrThrow();
    return (await kept.execute()).map(copy => (copy.id === copyId ? 'served' : 'kept'));
  };
  const outcomes = (reports: readonly { outcome: string }[]) => reports.map(({ outcome }) => outcome);

  test('the copy that is served says what the mended connector understands, as old as it was', async () => {
    await receive(`${four}\nESC Villejean;Sport;`, as(two));
    clock += 30 * day;
    const reports = await replayed();
    expect(reports).toMatchObject([
      { outcome: 'CHANGED', received: 5, accepted: 4, rejected: 1, startedAt: clock },
    ]);
    expect(reports[0]?.message).toMatch(
      /^Copie reçue le 24 novembre 2026 à \d\d:\d\d, relue sans interroger le partenaire\.$/,
    );
    const { fetchedAt, sessions, titles } = await served();
    expect(fetchedAt).toBe(now);
    expect(titles).toHaveLength(4);
    expect(sessions.at(-1)?.start).toBeGreaterThan(now + 120 * day);
    expect(await copies()).toEqual(['served']);
    const id = reports[0]?.id ?? 0;
    expect((await findingsOf(store.db, [id], 10)).get(id)).toMatchObject([{ row: 6, severity: 'REJECT' }]);
    expect((await lastHarvests(store.db, [source.id], 1)).get(source.id)).toEqual(reports);
  });

  test('where nothing was mended, nothing changes', async () => {
    await receive(four);
    const before = await served();
    expect(await replayed()).toMatchObject([{ outcome: 'UNCHANGED', withdrawn: 0 }]);
    expect(await served()).toEqual(before);
  });

  test('a later copy that could not be read is read now, and served', async () => {
    await receive(four);
    clock += day;
    await receive(two, unable);
    expect(await copies()).toEqual(['served', 'kept']);
    clock += day;
    expect(outcomes(await replayed())).toEqual(['UNCHANGED', 'CHANGED']);
    const { fetchedAt, titles } = await served();
    expect({ fetchedAt, many: titles.length }).toEqual({ fetchedAt: now + day, many: 2 });
    expect(await copies()).toEqual(['kept', 'served']);
    expect(outcomes(await replayed())).toEqual(['UNCHANGED']);
  });

  test('a later copy that still cannot be read: its report is the last, what is served is mapped again', async () => {
    await receive(four, as(two));
    await receive('<!DOCTYPE html><html>Maintenance</html>');
    const reports = await replayed();
    expect(outcomes(reports)).toEqual(['CHANGED', 'FAILED']);
    expect(reports[1]?.message).toMatch(/^Copie reçue le .*relue sans interroger le partenaire\. .*page/);
    expect((await served()).titles).toHaveLength(4);
    expect(await copies()).toEqual(['served', 'kept']);
  });

  test('the first copy of all, that could never be read', async () => {
    await receive(four, unable);
    expect(await replayed()).toMatchObject([{ outcome: 'CHANGED', accepted: 4 }]);
    expect(await served()).toMatchObject({ fetchedAt: now, titles: { length: 4 } });
  });

  test('a reading that looks wrong is refused, until it is accepted', async () => {
    await receive(four);
    const before = await served();
    clock += day;
    const [refused] = await replayed(undefined, as(table(row('Maurepas'))));
    expect(refused).toMatchObject({ outcome: 'REFUSED', received: 1, withdrawn: 0 });
    expect(refused?.message).toMatch(/relue sans.*plus que 1 offre en cours, contre 4/);
    expect(refused?.message).toContain(`npm run hub -- replay --force ${source.id}.`);
    expect(await served()).toEqual(before);
    const accepted = await replayed({ force: true }, as(table(row('Maurepas'))));
    expect(accepted).toMatchObject([{ outcome: 'CHANGED', withdrawn: 3 }]);
    expect(await served()).toMatchObject({ fetchedAt: now, titles: { length: 1 } });
  });

  test('a copy that was refused is accepted without asking the partner again', async () => {
    await receive(four);
    expect(await receive(table(row('Maurepas')))).toMatchObject({ outcome: 'REFUSED' });
    expect(outcomes(await replayed())).toEqual(['UNCHANGED', 'REFUSED']);
    expect(outcomes(await replayed({ force: true }))).toEqual(['UNCHANGED', 'CHANGED']);
    expect((await served()).titles).toHaveLength(1);
  });

  test('where nothing was ever received there is nothing to read', async () => {
    expect(await replayed()).toEqual([]);
  });

  test('a fault of the hub is told to who asked, and changes nothing', async () => {
    await receive(four);
    const before = await served();
    const broken = () => Promise.reject(new RangeError('Maximum call stack size exceeded'));
    await expect(replayed(undefined, broken)).rejects.toThrow(/call stack/);
    expect(await served()).toEqual(before);
  });
});
