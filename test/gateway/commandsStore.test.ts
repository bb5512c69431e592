import { createReadStream, readdirSync } from 'node:fs';
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { backupCommand } from '../../gateway/commands/backup.ts';
import { harvestCommand } from '../../gateway/commands/harvest.ts';
import { replayCommand } from '../../gateway/commands/replay.ts';
import { restoreCommand } from '../../gateway/commands/restore.ts';
import { writeWhole } from '../../gateway/commands/writeWhole.ts';
import type { StoreLocation } from '../../store/open.ts';
import { countBackup, readBackup } from '../../store/readBackup.ts';
import { emptyMemory } from '../databases.ts';
import { endAll, type HubFolder, hubFolder, startHubProcess } from './hubProcess.ts';
import { emptyConfiguration, unreadSource } from './testServer.ts';

const rows = [
  'Lieu;Type;Jours et horaires',
  'ESC Maurepas;Borne;lundi 9h-12h',
  'ESC Cleunay;Borne;mardi 9h-12h',
];
const table = rows.join('\n');

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hub-commands-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** Commands on a store that reads one table: a directory of this folder, or a store in memory that each makes anew. */
function commandsOn(store: StoreLocation = { kind: 'embedded', directory: join(folder, 'data') }) {
  const lines: string[] = [];
  const context = {
    configuration: {
      ...emptyConfiguration,
      store,
      sources: [{ ...unreadSource, url: join(folder, 'table.csv') }],
    },
    print: (line: string) => void lines.push(line),
    signal: new AbortController().signal,
    force: false,
  };
  const said = async (run: Promise<number>) => {
    lines.length = 0;
    return { code: await run, text: lines.join('\n') };
  };
  return {
    harvest: () => said(harvestCommand([], context)),
    replay: (force = false) => said(replayCommand([], { ...context, force })),
    backup: (file: string) => said(backupCommand(join(folder, file), context)),
    restore: (file: string, force = false) => said(restoreCommand(join(folder, file), { ...context, force })),
  };
}

describe('backup and restore', () => {
  test('a file that only its owner reads, put back in an empty store, or by force', async () => {
    await writeFile(join(folder, 'table.csv'), table);
    const one = commandsOn();
    await one.harvest();
    const backup = await one.backup('hub.backup');
    expect(backup.code).toBe(0);
    expect(backup.text).toMatch(
      /^✓ Sauvegardé dans .*hub\.backup \([\d,]+ ko\) : 2 offres, \d+ séances, 1 copie de source, 1 compte rendu\.$/m,
    );
    expect((await stat(join(folder, 'hub.backup'))).mode & 0o777).toBe(0o600);
    expect(readdirSync(folder).sort()).toEqual(['data', 'hub.backup', 'table.csv']);
    const restored = await commandsOn(await emptyMemory()).restore('hub.backup');
    expect(restored).toMatchObject({
      code: 0,
      text: expect.stringMatching(/^✓ Restauré, tel que c'était le \d+ \S+ \d+ à \d\d:\d\d : 2 offres, /),
    });
    await expect(one.restore('hub.backup')).rejects.toThrow(/contient déjà.*--force/);
    expect(await one.restore('hub.backup', true)).toMatchObject({ code: 0 });
  });

  test.each([
    { name: 'none', text: null, says: /introuvable/ },
    { name: 'table.csv', text: table, says: /n'est pas une sauvegarde/ },
  ])('$name is refused before any store is opened', async ({ name, text, says }) => {
    if (text !== null) await writeFile(join(folder, name), text);
    await expect(commandsOn().restore(name)).rejects.toThrow(says);
    expect(readdirSync(folder)).not.toContain('data');
  });

  describe('a file is written whole, or what stood there stays:', () => {
    const written = (name: string, check = async () => undefined) =>
      writeWhole(join(folder, name), file => file.writeFile('new'), check);

    test('whole', async () => {
      await written('file');
      expect(await readFile(join(folder, 'file'), 'utf8')).toBe('new');
    });

    test('not whole', async () => {
      await writeFile(join(folder, 'file'), 'old');
      await expect(written('file', () => Promise.reject(new Error('not whole')))).rejects.toThrow(
        'not whole',
      );
      expect(await readFile(join(folder, 'file'), 'utf8')).toBe('old');
      expect(readdirSync(folder)).toEqual(['file']);
    });

    test.each([
      { name: '.', says: /est un dossier/ },
      { name: 'none/file', says: /Rien ne peut être écrit.*ENOENT/ },
    ])('$name', async ({ name, says }) => {
      await expect(written(name)).rejects.toThrow(says);
    });
  });
});

describe('replay', () => {
  test('prints the report of each copy, and fails where one was refused', async () => {
    const nothing = await commandsOn(await emptyMemory()).replay();
    expect(nothing).toMatchObject({ code: 0, text: expect.stringMatching(/aucune copie/) });
    const one = commandsOn();
    await writeFile(join(folder, 'table.csv'), `${table}\nESC Villejean;Sport;`);
    await one.harvest();
    await writeFile(join(folder, 'table.csv'), rows[0] ?? '');
    await one.harvest();
    await rm(join(folder, 'table.csv'));
    const { code, text } = await one.replay();
    expect(code).toBe(1);
    expect(text).toMatch(/^✓ caf-permanences : 3 lignes reçues, 2 comprises, 1 rejetée, rien de nouveau$/m);
    expect(text).toMatch(/relue sans interroger le partenaire/);
    expect(text).toMatch(/ligne 4 · Type « Sport »/);
    expect(text).toMatch(/^✗ caf-permanences : lecture refusée/m);
    expect(text).toContain('npm run hub -- replay --force caf-permanences');
    expect(await one.replay(true)).toMatchObject({ code: 0, text: expect.stringMatching(/offres retirées/) });
  });
});

describe('beside a running hub', () => {
  let hub: HubFolder;
  let address: string;
  beforeAll(async () => {
    const source = { id: 'caf-permanences', partner: 'caf', connector: 'caf', url: 'table.csv' };
    hub = await hubFolder({ territory: 'com:35238', sources: [source] });
    await hub.write('table.csv', table);
    const running = startHubProcess(hub.env);
    await running.said(/Ctrl-C closes it/);
    address = await running.address();
  });
  afterAll(async () => {
    await endAll();
    await hub.remove();
  });

  test('backup asks that hub; replay and restore say to stop it', async () => {
    const file = join(folder, 'hub.backup');
    const backup = startHubProcess(hub.env, ['hub', 'backup', file]);
    expect(await backup.ended).toBe(0);
    expect(backup.output).toContain(`Le hub qui tourne à ${address} est prié de sauvegarder.`);
    expect(backup.output).toContain(': 2 offres, ');
    expect((await stat(file)).mode & 0o777).toBe(0o600);
    expect((await countBackup(await readBackup(createReadStream(file)))).get('offers')).toBe(2);
    const replay = startHubProcess(hub.env, ['hub', 'replay']);
    const restore = startHubProcess(hub.env, ['hub', 'restore', file]);
    expect([await replay.ended, await restore.ended]).toEqual([1, 1]);
    expect(replay.errors).toMatch(/tient la base et lit.*: l'arrêter, relire, puis le redémarrer\.$/m);
    expect(restore.errors).toMatch(/tient la base : l'arrêter, restaurer, puis le redémarrer\.$/m);
    expect(replay.errors).toContain(`Le hub qui tourne à ${address} `);
  });

  test.each([undefined, 'Bearer ', 'Bearer wrong'])(
    'nobody else is given a backup (%s)',
    async authorization => {
      const headers = authorization === undefined ? {} : { Authorization: authorization };
      const answer = await fetch(`${address}/backup`, { method: 'POST', headers });
      expect(answer.status).toBe(404);
      const none = await fetch(`${address}/nothing`, { method: 'POST', headers });
      const [told, expected] = [await answer.text(), await none.text()];
      expect(told.replaceAll('backup', 'nothing')).toBe(expected);
    },
  );

  test.each([
    { args: ['hub', 'backup'], says: /backup écrit un fichier/ },
    { args: ['hub', 'restore'], says: /restore lit un fichier/ },
    { args: ['hub', 'backup', 'x', '--force'], says: /ne va qu’avec harvest, replay et restore/ },
    { args: ['hub', 'replay', '--connector', 'caf'], says: /ne va qu’avec try/ },
  ])('$args is no command', async ({ args, says }) => {
    const command = startHubProcess(hub.env, args);
    expect(await command.ended).toBe(2);
    expect(command.errors).toMatch(says);
  });
});
