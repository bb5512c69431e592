import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { harvest } from '../../connectors/harvest.ts';
import type { HarvestContext } from '../../connectors/harvestContext.ts';
import { openReadingThreads } from '../../connectors/reading/readingThreads.ts';
import { connectors } from '../../connectors/registry.ts';
import { getWithin } from '../../connectors/transport/get.ts';
import type { Source } from '../../schema/source.ts';
import { findingsOf, lastHarvests } from '../../store/harvests.ts';
import type { Store } from '../../store/open.ts';
import { readCatalogue } from '../../store/readCatalogue.ts';
import { databases } from '../databases.ts';
import type { Fixture } from './fixtures/fixture.ts';
import { now, timezone } from './fixtures/shown.ts';
import { type PartnerServer, servePartner } from './partnerServer.ts';

const hurried = getWithin({ timeout: 300, bytes: 1024 * 1024, retries: 1, delay: 1 });

/** Where a connector asks for the documents of its fixture, when it asks for more than the file itself. */
const ownAddresses: Record<string, string[]> = {
  ccas: ['/?api/forms/3/entries', '/?api/forms/3'],
  'we-ker': ['/v2/agendas/1/events?detailed=1&size=300'],
  openagenda: ['/v2/agendas/1/events?detailed=1&size=300'],
  'data-inclusion': ['/api/v1/services?page=1&size=1000', '/api/v1/structures?page=1&size=1000'],
};

function addressesOf(connector: string, { documents }: Fixture): string[] {
  return ownAddresses[connector] ?? documents.map(({ name }) => `/${name}`);
}

describe.each(databases)('on $name', ({ open }) => {
  const threads = openReadingThreads();
  let store: Store;
  let partner: PartnerServer;
  let context: HarvestContext;
  let clock = now;
  const faults: unknown[] = [];
  const onFault = (error: unknown) => void faults.push(error);

  beforeAll(async () => {
    store = await open();
    partner = await servePartner();
    const { signal } = new AbortController();
    context = { db: store.db, get: hurried, now: () => clock, timezone, ...threads, onFault, signal };
  });
  beforeEach(() => {
    clock = now;
    partner.answers.clear();
    partner.asked.length = 0;
  });
  afterAll(async () => {
    await threads.close();
    await partner.close();
    await store.close();
  });

  const source = (connector: string, path: string, id = `${connector}-essai`): Source => ({
    id,
    partner: 'essai',
    connector,
    url: `${partner.origin}${path}`,
    publicUrl: partner.origin,
    every: 3_600_000,
    territory: 'com:35238',
    licence: null,
    headers: { Authorization: 'Bearer essai' },
  });
  const offersOf = async ({ id }: Source) => {
    const [kept] = (await readCatalogue(store.db, [id])).sources;
    return kept?.offers ?? [];
  };
  const serve = (connector: string, fixture: Fixture): Source => {
    const paths = addressesOf(connector, fixture);
    for (const [index, path] of paths.entries())
      partner.answers.set(path, fixture.documents[index]?.bytes ?? 404);
    return source(connector, paths[0]?.replace('?detailed=1&size=300', '') ?? '/nothing');
  };

  describe.each([...connectors.keys()])('%s', connector => {
    test('a feed is read, kept and told, with its headers; read again it is unchanged', async () => {
      const { fixture } = (await import(`./fixtures/${connector}/fixture.ts`)) as { fixture: Fixture };
      const feed = serve(connector, fixture);
      const first = await harvest(feed, context);
      expect(first).toMatchObject({ outcome: 'CHANGED', ...fixture.counts, withdrawn: 0, message: null });
      expect(partner.asked.map(({ url }) => url)).toEqual(addressesOf(connector, fixture));
      expect(partner.asked.every(({ headers }) => headers.authorization === 'Bearer essai')).toBe(true);
      const offers = await offersOf(feed);
      expect(offers.map(({ title }) => title).sort()).toEqual(
        fixture.offers.map(({ title }) => title).sort(),
      );
      const findings = (await findingsOf(store.db, [first.id], 100)).get(first.id) ?? [];
      expect(
        findings.map(({ severity, row, key, field }) => `${severity} ${row ?? key}: ${field}`).sort(),
      ).toEqual(fixture.findings.toSorted());
      expect(await harvest(feed, context)).toMatchObject({ outcome: 'UNCHANGED', ...fixture.counts });
      expect(await offersOf(feed)).toEqual(offers);
    });
  });

  test.each(['caf', 'ccas', 'arcs', 'we-ker'])(
    'a partner of %s who is down or wrong is a failed report in French, and the offers stay',
    async connector => {
      const { fixture } = (await import(`./fixtures/${connector}/fixture.ts`)) as { fixture: Fixture };
      const feed = serve(connector, fixture);
      await harvest(feed, context);
      const offers = await offersOf(feed);
      const [path = ''] = addressesOf(connector, fixture);
      for (const answer of [404, 403, 500, 'hangs', '', '<!DOCTYPE html><html>Maintenance</html>'] as const) {
        partner.answers.set(path, answer);
        const report = await harvest(feed, context);
        expect(report, String(answer)).toMatchObject({
          outcome: 'FAILED',
          received: 0,
          accepted: 0,
          rejected: 0,
        });
        expect(report.message).toMatch(/site|fichier|calendrier|page web|page HTML|réponse/i);
        expect(await offersOf(feed)).toEqual(offers);
      }
    },
  );

  const table = (...rows: string[]) => ['Lieu;Type;Jours et horaires', ...rows].join('\n');
  const [maurepas, cleunay] = ['ESC Maurepas;Borne;lundi 9h-12h', 'ESC Cleunay;Borne;mardi 9h-12h'];

  test('an offer that vanishes is withdrawn, and comes back as itself', async () => {
    const feed = source('caf', '/table.csv', 'retour');
    partner.answers.set('/table.csv', table(maurepas, cleunay));
    await harvest(feed, context);
    const before = await offersOf(feed);
    partner.answers.set('/table.csv', table(maurepas));
    expect(await harvest(feed, context)).toMatchObject({ outcome: 'CHANGED', withdrawn: 1 });
    expect(await offersOf(feed)).toHaveLength(1);
    partner.answers.set('/table.csv', table(cleunay, maurepas));
    expect(await harvest(feed, context)).toMatchObject({ outcome: 'CHANGED', withdrawn: 0 });
    expect(new Set((await offersOf(feed)).map(({ id }) => id))).toEqual(new Set(before.map(({ id }) => id)));
  });

  test('a change of hours changes the same offer', async () => {
    const feed = source('caf', '/table.csv', 'heures');
    partner.answers.set('/table.csv', table(maurepas));
    await harvest(feed, context);
    const [before] = await offersOf(feed);
    partner.answers.set('/table.csv', table(maurepas.replace('9h-12h', '14h-17h')));
    expect(await harvest(feed, context)).toMatchObject({ outcome: 'CHANGED', withdrawn: 0 });
    const [after] = await offersOf(feed);
    expect(after).toMatchObject({ id: before?.id, openingHours: 'Mo 14:00-17:00; PH off' });
  });

  test('a small correction of its title, and another order of the rows, leave an offer and its sessions themselves', async () => {
    const feed = source('caf', '/table.csv', 'corrections');
    const titled = (...rows: string[]) => ['Lieu;Type;Intitulé;Jours et horaires', ...rows].join('\n');
    const row = (title: string, hours: string) => `ESC Maurepas;Permanence;${title};${hours}`;
    const read = async (...rows: string[]) => {
      partner.answers.set('/table.csv', titled(...rows));
      const report = await harvest(feed, context);
      const [kept] = (await readCatalogue(store.db, [feed.id])).sources;
      const ids = new Map(kept?.offers.map(({ id, openingHours }) => [openingHours, id]));
      return { report, ids, sessions: new Set(kept?.sessions.map(({ id }) => id)) };
    };
    const before = await read(row('Permanance CAF', 'lundi 9h-12h'), row('Permanance CAF', 'mardi 9h-12h'));
    const after = await read(row('Permanence CAF', 'mardi 9h-12h'), row('Permanence CAF', 'lundi 9h-12h'));
    expect(after.report).toMatchObject({ outcome: 'CHANGED', withdrawn: 0 });
    expect(after.ids).toEqual(before.ids);
    expect(after.sessions).toEqual(before.sessions);
    expect(
      await read(row('Permanence CAF', 'mardi 9h-12h'), row('Permanence CAF', 'lundi 9h-12h')),
    ).toMatchObject({
      report: { outcome: 'UNCHANGED' },
      ids: before.ids,
    });
  });

  test('the sessions move with the clock when the feed stays the same', async () => {
    const feed = source('caf', '/table.csv', 'horizon');
    partner.answers.set('/table.csv', table(maurepas));
    await harvest(feed, context);
    clock = now + 30 * 86_400_000;
    expect(await harvest(feed, context)).toMatchObject({ outcome: 'UNCHANGED' });
    const [kept] = (await readCatalogue(store.db, [feed.id])).sources;
    expect(kept?.sessions.at(-1)?.start).toBeGreaterThan(now + 120 * 86_400_000);
    expect(kept?.sessions[0]?.start).toBeGreaterThan(clock - 8 * 86_400_000);
  });

  test('a partner that says « not modified » is believed: the bytes of then are read as of now', async () => {
    const feed = source('caf', '/table.csv', 'version');
    partner.answers.set('/table.csv', response =>
      response.writeHead(200, { ETag: '"1"' }).end(table(maurepas)),
    );
    await harvest(feed, context);
    partner.answers.set('/table.csv', response => response.writeHead(304).end());
    clock = now + 30 * 86_400_000;
    const report = await harvest(feed, context);
    expect(report).toMatchObject({ outcome: 'UNCHANGED', received: 1, accepted: 1 });
    expect(partner.asked.map(({ headers }) => headers['if-none-match'])).toEqual([undefined, '"1"']);
    const [kept] = (await readCatalogue(store.db, [feed.id])).sources;
    expect(kept?.fetchedAt).toBe(clock);
    expect(kept?.sessions.at(-1)?.start).toBeGreaterThan(now + 120 * 86_400_000);
  });

  test('every reading leaves a report, the last first', async () => {
    const feed = source('caf', '/table.csv', 'rapports');
    partner.answers.set('/table.csv', table(maurepas));
    await harvest(feed, context);
    await harvest(feed, context);
    partner.answers.set('/table.csv', 503);
    await harvest(feed, context);
    const reports = (await lastHarvests(store.db, [feed.id], 10)).get(feed.id) ?? [];
    expect(reports.map(({ outcome }) => outcome)).toEqual(['FAILED', 'UNCHANGED', 'CHANGED']);
  });

  describe('the wiki', () => {
    const entries = JSON.stringify({
      A: {
        id_fiche: 'A',
        bf_titre: 'Atelier',
        bf_lieu: 'ESC Cleunay',
        listeListeType: 'form',
        statut_fiche: '1',
      },
    });
    const form = JSON.stringify({
      prepared: [{ propertyname: 'listeListeType', options: { form: 'Prêt de matériel' } }],
    });
    const cases = [
      { name: 'with its form', form, kind: 'EQUIPMENT' },
      { name: 'without a form', form: 404, kind: 'WORKSHOP' },
      { name: 'with a form of its own', form: 403, kind: 'WORKSHOP' },
    ];
    test.each(cases)('$name', async ({ name, form, kind }) => {
      partner.answers.set('/?api/forms/3/entries', entries).set('/?api/forms/3', form);
      const feed = source('ccas', '/?api/forms/3/entries', name);
      expect(await harvest(feed, context)).toMatchObject({ outcome: 'CHANGED', received: 1, accepted: 1 });
      expect((await offersOf(feed))[0]?.kind).toBe(kind);
    });

    test('a form that stumbles fails the reading: its labels are what entries mean', async () => {
      partner.answers.set('/?api/forms/3/entries', entries).set('/?api/forms/3', 500);
      const feed = source('ccas', '/?api/forms/3/entries', 'panne');
      expect(await harvest(feed, context)).toMatchObject({ outcome: 'FAILED' });
    });
  });

  test('an agenda is read page after page, each value of `after` repeated, the headers with each', async () => {
    const page = (uids: number[], after: (string | number)[] | null) => {
      const timings = [{ begin: '2026-12-01T14:00:00+01:00', end: '2026-12-01T15:00:00+01:00' }];
      return JSON.stringify({
        total: 5,
        events: uids.map(uid => ({ uid, title: `Atelier ${uid}`, timings })),
        after,
      });
    };
    const first = '/v2/agendas/1/events?detailed=1&size=300';
    partner.answers
      .set(first, page([1, 2], [10, 'a b']))
      .set(`${first}&after[]=10&after[]=a%20b`, page([3, 4], [20, 'c']))
      .set(`${first}&after[]=20&after[]=c`, page([4, 5], null));
    const feed = source('openagenda', '/v2/agendas/1/events', 'pages');
    expect(await harvest(feed, context)).toMatchObject({ outcome: 'CHANGED', received: 5, accepted: 5 });
    expect(partner.asked).toHaveLength(3);
    expect(partner.asked.every(({ headers }) => headers.authorization === 'Bearer essai')).toBe(true);
    partner.answers.set(`${first}&after[]=20&after[]=c`, 500);
    expect(await harvest(feed, context)).toMatchObject({ outcome: 'FAILED' });
    expect(await offersOf(feed)).toHaveLength(5);
  });

  test('a document that is too big is not read', async () => {
    partner.answers.set('/gros.csv', `${table(maurepas)}\n${'x'.repeat(2 * 1024 * 1024)}`);
    const report = await harvest(source('caf', '/gros.csv', 'gros'), context);
    expect(report).toMatchObject({ outcome: 'FAILED' });
    expect(report.message).toMatch(/dépasse 1 Mo/);
  });

  test('a file that is not there is named without the folders of the machine', async () => {
    const file = { ...source('caf', '', 'disparu'), url: '/un/dossier/permanences.csv' };
    const { outcome, message } = await harvest(file, context);
    expect(outcome).toBe('FAILED');
    expect(message).toContain('Le fichier permanences.csv est illisible (ENOENT)');
    expect(message).not.toContain('dossier');
  });

  test('a fault of the hub leaves a report, is told, and what is served stays', async () => {
    const feed = source('caf', '/table.csv', 'faute');
    partner.answers.set('/table.csv', table(maurepas));
    await harvest(feed, context);
    const offers = await offersOf(feed);
    faults.length = 0;
    const fault = new RangeError('Maximum call stack size exceeded');
    const read = () => Promise.reject(fault);
    const report = await harvest(feed, { ...context, read });
    expect(report).toMatchObject({ outcome: 'FAILED', message: expect.stringMatching(/erreur du hub/) });
    expect(faults).toContain(fault);
    expect((await lastHarvests(store.db, [feed.id], 1)).get(feed.id)).toMatchObject([{ id: report.id }]);
    expect(await offersOf(feed)).toEqual(offers);
  });

  test('what a source is asked with is in no report, though the partner repeats it', async () => {
    const headers = { Authorization: 'Bearer s3cret-de-essai' };
    const feed = { ...source('caf', '/table.csv?jeton=abcd1234', 'secrets'), headers };
    partner.answers.set(
      '/table.csv?jeton=abcd1234',
      table(maurepas, 'ESC Cleunay;s3cret-de-essai abcd1234;'),
    );
    const report = await harvest(feed, context);
    const told = JSON.stringify([report, ...(await findingsOf(store.db, [report.id], 10)).values()]);
    expect(told).toContain('… …');
    expect(told).not.toMatch(/s3cret|abcd1234/);
  });

  test('a partner who stumbles once is asked again', async () => {
    const get: HarvestContext['get'] = async (address, asking) => {
      const before = partner.asked.length;
      const answer = hurried(address, asking);
      while (partner.asked.length === before) await new Promise(resolve => setImmediate(resolve));
      partner.answers.set('/table.csv', table(maurepas));
      return answer;
    };
    partner.answers.set('/table.csv', 503);
    const feed = source('caf', '/table.csv', 'reprise');
    expect(await harvest(feed, { ...context, get })).toMatchObject({ outcome: 'CHANGED', accepted: 1 });
    expect(partner.asked).toHaveLength(2);
  });
});
