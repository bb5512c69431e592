import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { harvestCommand } from '../../gateway/commands/harvest.ts';
import { layOut } from '../../gateway/commands/layOut.ts';
import { tryCommand } from '../../gateway/commands/try.ts';
import { emptyMemory } from '../databases.ts';
import { endAll, type HubFolder, hubFolder, startHubProcess } from './hubProcess.ts';
import { emptyConfiguration, unreadSource } from './testServer.ts';

const header = 'Lieu;Type;Jours et horaires';
const good = [header, 'ESC Maurepas;Borne;lundi 9h-12h', 'ESC Cleunay;Borne;mardi 9h-12h'].join('\n');
const faulty = [good, 'ESC Villejean;Sport;', 'ESC Le Blosne;Borne;selon les disponibilités'].join('\n');

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hub-commands-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const write = async (name: string, text: string): Promise<string> => {
  const path = join(folder, name);
  await writeFile(path, text);
  return path;
};

describe('try', () => {
  const tried = async (name: string, connector: string | null = null) => {
    const lines: string[] = [];
    const print = (line: string) => void lines.push(line);
    const { signal } = new AbortController();
    const code = await tryCommand(name, { configuration: emptyConfiguration, print, signal, connector });
    return { code, text: lines.join('\n') };
  };

  test('shows what would be published, and nothing else to say', async () => {
    const { code, text } = await tried(await write('bornes.csv', good));
    expect(code).toBe(0);
    expect(text).toMatch(/^ {2}ligne {2}intitulé +sorte +lieu +prochaines séances$/m);
    expect(text).toMatch(
      /^ {2}2 +Borne +Libre-service +ESC Maurepas.* lun\. \d+ \S+ 09:00–12:00, \d+ \S+, \d+ \S+ \(\d+ en tout\)$/m,
    );
    expect(text).toMatch(/✓ .*bornes\.csv : 2 lignes reçues, 2 comprises$/m);
    expect(text).toMatch(/Rien n’a été enregistré/);
  });

  test('shows each row that was not read, with what to write instead, and fails', async () => {
    const { code, text } = await tried(await write('bornes.csv', faulty));
    expect(code).toBe(1);
    expect(text).toContain('4 lignes reçues, 3 comprises, 1 rejetée');
    expect(text).toMatch(
      /Lignes rejetées.*\n {4}ligne 4 · Type « Sport »\n {6}Type « Sport » inconnu : attendu/,
    );
    expect(text).toMatch(/Remarques.*\n {4}ligne 5 · Jours et horaires « selon les disponibilités »\n {6}\S/);
  });

  test.each([
    {
      name: 'a file that is no feed',
      text: '<!DOCTYPE html><html></html>',
      connector: 'caf',
      says: /impossible/,
    },
    { name: 'a table without a row', text: header, connector: null, says: /refusée.*\n.*aucune ligne/ },
  ])('$name is told, and fails', async ({ text, connector, says }) => {
    const result = await tried(await write('essai', text), connector);
    expect(result.code).toBe(1);
    expect(result.text).toMatch(says);
  });

  const feeds = [
    { name: 'a calendar', text: 'BEGIN:VCALENDAR\r\nVERSION:2.0\r\nEND:VCALENDAR\r\n', says: /aucune ligne/ },
    { name: 'an agenda', text: '{"total":0,"events":[],"after":null}', says: /aucune ligne/ },
    {
      name: 'the entries of a wiki',
      text: '{"a":{"id_fiche":"a","bf_titre":"Atelier"}}',
      says: /1 ligne reçue/,
    },
  ];
  test.each(feeds)('knows $name whatever its name', async ({ text, says }) => {
    expect((await tried(await write('fichier.txt', text))).text).toMatch(says);
  });

  test.each([
    { name: 'nothing-like-it', connector: null, says: /ni une source, ni un fichier.*caf-permanences/ },
    { name: import.meta.filename, connector: 'excel', says: /« excel ». Attendu : .*spreadsheet/ },
  ])('$name, $connector: one sentence', async ({ name, connector, says }) => {
    await expect(tried(name, connector)).rejects.toThrow(says);
  });

  test('what nothing recognises is asked for', async () => {
    await expect(tried(await write('x.json', '{"a":1}'))).rejects.toThrow(/--connector, l'un de caf/);
  });
});

describe('harvest', () => {
  const harvested = async (names: string[], url: string, force = false) => {
    const lines: string[] = [];
    const print = (line: string) => void lines.push(line);
    const store = await emptyMemory();
    const configuration = { ...emptyConfiguration, store, sources: [{ ...unreadSource, url }] };
    const { signal } = new AbortController();
    const code = await harvestCommand(names, { configuration, print, signal, force });
    return { code, text: lines.join('\n') };
  };

  test('reads, prints each report, and succeeds although rows were rejected', async () => {
    const { code, text } = await harvested([], await write('bornes.csv', faulty));
    expect(code).toBe(0);
    expect(text).toMatch(
      /^… caf-permanences : lecture en cours\n✓ caf-permanences : 4 lignes reçues, 3 comp/,
    );
    expect(text).toMatch(/ligne 4 · Type « Sport »/);
  });

  test('fails when a source cannot be read, or looks wrong, unless that is accepted', async () => {
    const missing = await harvested([], join(folder, 'none.csv'));
    expect(missing.code).toBe(1);
    expect(missing.text).toMatch(/✗ caf-permanences : lecture impossible\n.*none\.csv est illisible/);
    const empty = await write('vide.csv', header);
    expect(await harvested([], empty)).toMatchObject({ code: 1, text: expect.stringMatching(/refusée/) });
    expect(await harvested([], empty, true)).toMatchObject({ code: 0 });
  });

  test('of an unknown source is one sentence', async () => {
    await expect(harvested(['cafe'], '')).rejects.toThrow(/inconnue : cafe\. Attendu : caf-permanences/);
  });
});

describe('npm run hub', () => {
  let hub: HubFolder;
  beforeAll(async () => {
    const source = { id: 'caf-permanences', partner: 'caf', connector: 'caf', url: 'bornes.csv' };
    hub = await hubFolder({ territory: 'com:35238', sources: [source] });
    await hub.write('bornes.csv', good);
  });
  afterEach(endAll);
  afterAll(() => hub.remove());

  test('beside a running hub asks that hub, which serves what it read', async () => {
    const running = startHubProcess(hub.env);
    await running.said(/Ctrl-C closes it/);
    await hub.write('bornes.csv', `${good}\nESC Villejean;Borne;mercredi 9h-12h`);
    const command = startHubProcess(hub.env, ['hub', 'harvest', 'caf-permanences']);
    expect(await command.ended).toBe(0);
    expect(command.output).toContain(await running.address());
    expect(command.output).toMatch(/✓ caf-permanences : 3 lignes reçues, 3 comprises$/m);
    const response = await fetch(`${await running.address()}/graphql`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ query: '{ offers { totalCount } }' }),
    });
    expect(await response.json()).toEqual({ data: { offers: { totalCount: 3 } } });
  });

  test.each([
    { args: ['hub'], says: /Que faut-il faire/ },
    { args: ['hub', 'efface'], says: /Commande inconnue : « efface »/ },
    { args: ['hub', 'try'], says: /une source, un fichier ou une adresse/ },
    { args: ['hub', 'harvest', '--forcer'], says: /--forcer/ },
    { args: ['hub', 'harvest', '--connector', 'caf'], says: /ne va qu’avec try/ },
    { args: ['hub', 'try', 'x', '--force'], says: /ne va qu’avec harvest/ },
  ])('$args is no command: how to use it, and 2', async ({ args, says }) => {
    const command = startHubProcess(hub.env, args);
    expect(await command.ended).toBe(2);
    expect(command.errors).toMatch(says);
    expect(command.errors).toContain('npm run hub -- harvest');
  });
});

describe('a table', () => {
  test('is as wide as what it holds, less what holds nothing', () => {
    const rows = [
      ['a', 'none', 'bb'],
      ['ccc', '', 'd'],
    ];
    expect(layOut(rows, 80)).toEqual(['a    bb', 'ccc  d']);
  });

  const rows = [
    ['n', 'name', 'when'],
    ['2', 'x'.repeat(50), 'y'.repeat(30)],
  ];

  test('fits the terminal: the narrow have what they need, the long end with …', () => {
    expect(layOut(rows, 45)[1]).toBe(`2  ${'x'.repeat(19)}…  ${'y'.repeat(19)}…`);
  });

  test('has some columns whole where it can', () => {
    expect(layOut(rows, 45, ['when'])[1]).toBe(`2  ${'x'.repeat(9)}…  ${'y'.repeat(30)}`);
  });
});
