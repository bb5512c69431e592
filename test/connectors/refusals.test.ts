import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { FeedError } from '../../connectors/connector.ts';
import { expandAgain } from '../../connectors/expandAgain.ts';
import { harvest } from '../../connectors/harvest.ts';
import type { HarvestContext } from '../../connectors/harvestContext.ts';
import { openReadingThreads } from '../../connectors/reading/readingThreads.ts';
import { getWithin } from '../../connectors/transport/get.ts';
import type { Source } from '../../schema/source.ts';
import { lastCopy } from '../../store/copies.ts';
import { findingsOf, lastHarvests } from '../../store/harvests.ts';
import type { Store } from '../../store/open.ts';
import { readCatalogue } from '../../store/readCatalogue.ts';
import { databases } from '../databases.ts';
import { now, timezone } from './fixtures/shown.ts';
import { type PartnerServer, servePartner } from './partnerServer.ts';
import { workbook } from './spreadsheetFiles.ts';

const places = ['Maurepas', 'Cleunay', 'Villejean', 'Le Blosne'];
const row = (place: string, hours = 'lundi 9h-12h') => `ESC ${place};Borne;${hours}`;
const table = (rows: string[], header = 'Lieu;Type;Jours et horaires') => [header, ...rows].join('\n');
const whole = table(places.map(place => row(place)));
const day = 86_400_000;

describe.each(databases)('on $name', ({ open }) => {
  const threads = openReadingThreads();
  let store: Store;
  let partner: PartnerServer;
  let context: HarvestContext;
  let clock = now;
  const onFault = (error: unknown) => {
    throw error;
  };
  let count = 0;
  let source: Source;

  beforeAll(async () => {
    store = await open();
    partner = await servePartner();
    const get = getWithin({ timeout: 3000, bytes: 1024 * 1024, retries: 0, delay: 1 });
    context = {
      db: store.db,
      get,
      now: () => clock,
      timezone,
      ...threads,
      onFault,
      signal: new AbortController().signal,
    };
  });
  beforeEach(() => {
    clock = now;
    partner.answers.clear();
    count += 1;
    source = {
      id: `essai-${count}`,
      partner: 'essai',
      connector: 'caf',
      url: `${partner.origin}/table.csv`,
      publicUrl: partner.origin,
      every: 3_600_000,
      territory: 'com:35238',
      licence: null,
      headers: {},
    };
  });
  afterAll(async () => {
    await threads.close();
    await partner.close();
    await store.close();
  });

  const read = (feed: string | Uint8Array, options?: { force: boolean }) => {
    partner.answers.set('/table.csv', feed);
    return harvest(source, context, options);
  };
  const served = async () => {
    const [kept] = (await readCatalogue(store.db, [source.id])).sources;
    return { offers: kept?.offers ?? [], sessions: kept?.sessions ?? [], fetchedAt: kept?.fetchedAt };
  };

  const suspicious = [
    { name: 'no row any more', feed: table([]), says: /aucune ligne ; les 4 offres déjà connues restent/ },
    {
      name: 'a fall by more than half',
      feed: table([row('Maurepas')]),
      says: /plus que 1 offre en cours, contre 4/,
    },
    {
      name: 'a column of what is needed that changed its name',
      feed: whole.replace('Type', 'Sorte'),
      says: /Rien n'a été compris \(4 lignes reçues\).*changé de nom/,
    },
    {
      name: 'a column of hours that changed its name',
      feed: whole.replace('Jours et horaires', 'Présence'),
      says: /dates à venir : 0, contre 4.*changé de nom/,
    },
  ];

  describe.each(suspicious)('$name', ({ feed, says }) => {
    test('is refused, and told: what is served stays as it was', async () => {
      expect(await read(whole)).toMatchObject({ outcome: 'CHANGED', accepted: 4 });
      const before = await served();
      clock += 3_600_000;
      const report = await read(feed);
      expect(report).toMatchObject({ outcome: 'REFUSED', withdrawn: 0 });
      expect(report.received).toBe(report.accepted + report.rejected);
      expect(report.message).toMatch(says);
      expect(report.message).toContain(`harvest --force ${source.id}.`);
      expect(await served()).toEqual(before);
      const kept = await lastCopy(store.db, source.id);
      expect(Buffer.from(kept?.documents[0]?.bytes ?? []).toString()).toBe(feed);
      expect(await read(feed)).toMatchObject({ outcome: 'REFUSED' });
      expect(await read(whole)).toMatchObject({ outcome: 'UNCHANGED' });
    });

    test('is applied when it is accepted, and from then on', async () => {
      await read(whole);
      const report = await read(feed, { force: true });
      expect(report.outcome).toBe('CHANGED');
      expect(await read(feed)).toMatchObject({ outcome: 'UNCHANGED', received: report.received });
    });
  });

  const unsuspicious = [
    { name: 'half of the offers', feed: table([row('Maurepas'), row('Cleunay')]) },
    { name: 'other hours', feed: table(places.map(place => row(place, 'mardi 14h-17h'))) },
    { name: 'half of the hours', feed: table(places.map((place, i) => row(place, i < 2 ? '' : undefined))) },
    {
      name: 'other places',
      feed: table(['ESC Champs-Manceaux;Borne;lundi 9h-12h', ...places.slice(0, 1).map(p => row(p))]),
    },
  ];
  test.each(unsuspicious)('$name: applied', async ({ feed }) => {
    await read(whole);
    expect(await read(feed)).toMatchObject({ outcome: 'CHANGED' });
  });

  test('offers that are over are not missed', async () => {
    const dated = (place: string, until: string) => row(place, `du 01/10/2026 au ${until}, lundi 9h-12h`);
    await read(table([...places.slice(0, 3).map(place => dated(place, '09/12/2026')), row('Le Blosne')]));
    clock = Date.UTC(2026, 11, 15, 12);
    expect(await read(table([row('Le Blosne')]))).toMatchObject({ outcome: 'CHANGED', withdrawn: 3 });
  });

  test('an empty feed is refused the first time too: nothing says yet that it is meant to be empty', async () => {
    expect(await read(table([]))).toMatchObject({ outcome: 'REFUSED', received: 0 });
    expect(await read(table([]), { force: true })).toMatchObject({ outcome: 'UNCHANGED' });
    expect(await read(`${table([])}\n`)).toMatchObject({ outcome: 'UNCHANGED', received: 0 });
  });

  test('what was not understood is told row by row, of a refused reading too', async () => {
    const { id } = await read(whole.replace('Type', 'Sorte'));
    const findings = (await findingsOf(store.db, [id], 10)).get(id) ?? [];
    const rejects = findings.filter(({ severity }) => severity === 'REJECT');
    expect(new Set(rejects.map(({ row }) => row))).toEqual(new Set([2, 3, 4, 5]));
    expect(findings).toContainEqual(
      expect.objectContaining({ severity: 'WARNING', row: 1, received: expect.stringContaining('Sorte') }),
    );
  });

  const [file] = workbook('xlsx', [{ cells: whole.split('\n').map(line => line.split(';')) }]);
  const unreadable = [
    { name: 'a page of HTML', feed: Buffer.from('<!DOCTYPE html><html><body>Maintenance</body></html>') },
    { name: 'a workbook cut in the middle', feed: file?.bytes.subarray(0, 2000) ?? Buffer.of() },
  ];
  test.each(unreadable)(
    '$name: a failed report, its bytes are kept, what is served stays',
    async ({ feed }) => {
      await read(whole);
      const before = await served();
      const report = await read(feed);
      expect(report.outcome).toBe('FAILED');
      expect(report.message).toMatch(/page (?:web|HTML)|classeur|fichier/);
      expect(await served()).toEqual(before);
      const kept = await lastCopy(store.db, source.id);
      expect(Buffer.compare(kept?.documents[0]?.bytes ?? Buffer.of(), feed)).toBe(0);
    },
  );

  test('accepted, it is asked for anew: a site that wrongly says « not modified » is not believed', async () => {
    const tagged = (feed: string) =>
      partner.answers.set('/table.csv', response => response.writeHead(200, { ETag: '"1"' }).end(feed));
    tagged(whole);
    await harvest(source, context);
    partner.answers.set('/table.csv', response => {
      const isKnown = response.req.headers['if-none-match'] !== undefined;
      response.writeHead(isKnown ? 304 : 200).end(isKnown ? undefined : table([row('Maurepas')]));
    });
    expect(await harvest(source, context)).toMatchObject({ outcome: 'UNCHANGED', received: 4 });
    expect(await harvest(source, context, { force: true })).toMatchObject({
      outcome: 'CHANGED',
      received: 1,
    });
  });

  describe('read again in the night, a copy that says much less than it did', () => {
    // As a connector that grew stricter would read it.
    const stricter: HarvestContext['read'] = async request =>
      threads.read({
        ...request,
        documents: [{ name: 'x.csv', bytes: Buffer.from(table([row('Maurepas')])) }],
      });
    const unable: HarvestContext['read'] = () =>
      Promise.reject(new FeedError('Ce fichier n’est pas un tableau.'));

    test.each([
      { how: 'is refused', read: stricter, says: /copie gardée.*plus que 1 offre en cours, contre 4/ },
      { how: 'is told when it can be read no more', read: unable, says: /pas un tableau/ },
    ])('$how: what is served stays', async ({ read: readAgain, says }) => {
      await read(whole);
      const before = await served();
      clock = now + 30 * day;
      expect(await expandAgain(source, { ...context, read: readAgain })).toBe(true);
      expect(await served()).toEqual(before);
      const [report] = (await lastHarvests(store.db, [source.id], 1)).get(source.id) ?? [];
      expect(report).toMatchObject({ outcome: 'REFUSED', message: expect.stringMatching(says) });
      expect(await expandAgain(source, context)).toBe(true);
      expect((await served()).sessions.at(-1)?.start).toBeGreaterThan(before.sessions.at(-1)?.start ?? 0);
    });
  });

  test.each(['down', 'refused'])('when the partner is %s, sessions go on as far ahead as ever', async how => {
    await read(whole);
    const before = await served();
    clock = now + 30 * day;
    if (how === 'down') partner.answers.clear();
    await (how === 'down' ? harvest(source, context) : read(table([])));
    const after = await served();
    expect(after.offers).toEqual(before.offers.map(offer => ({ ...offer, until: expect.any(Number) })));
    expect(after.sessions.at(-1)?.start).toBeGreaterThan(now + 120 * day);
    expect(after.fetchedAt).toBe(before.fetchedAt);
  });
});
