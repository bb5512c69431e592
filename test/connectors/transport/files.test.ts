import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { FeedError } from '../../../connectors/connector.ts';
import { getWithin, MissingDocument } from '../../../connectors/transport/get.ts';
import { asking, hurried } from './asking.ts';

const get = getWithin(hurried);
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'hub-files-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

test('a file is read whole, through a link too; it has no version', async () => {
  const bytes = new TextEncoder().encode('é;'.repeat(33_000));
  written('liste.csv', bytes);
  linked('lien.csv', 'liste.csv');
  for (const name of ['liste.csv', 'lien.csv']) {
    expect(await get(join(folder, name), asking())).toEqual({
      bytes,
      etag: null,
      lastModified: null,
    });
  }
  expect((await get(written('vide.csv', ''), asking()))?.bytes).toEqual(new Uint8Array());
});

test.each<[string, () => string, RegExp]>([
  ['no file', () => join(folder, 'absent.csv'), /^Le fichier absent\.csv est illisible \(ENOENT\)/],
  ['a folder', () => folder, /^hub-files-\w+ n'est pas un fichier/],
  [
    'a file in a file',
    () => join(folder, 'liste.csv', 'x.csv'),
    /^Le fichier x\.csv est illisible \(ENOTDIR\)/,
  ],
  [
    'a link to itself',
    () => linked('boucle.csv', 'boucle.csv'),
    /^Le fichier boucle\.csv est illisible \(ELOOP\)/,
  ],
  ['a file too big', () => written('gros.csv', 'x'.repeat(200_000)), /^Le fichier gros\.csv dépasse 0.1 Mo/],
])('%s is told, without the folders of the machine', async (name, path, message) => {
  const error = await get(path(), asking()).catch(error => error);
  expect(error).toBeInstanceOf(FeedError);
  expect(error instanceof MissingDocument).toBe(name === 'no file');
  expect(error.message).toMatch(message);
  expect(error.message).not.toContain(tmpdir());
});

test('what never ends, or never begins, is not opened', async () => {
  if (process.platform === 'win32') return;
  const pipe = join(folder, 'tube');
  execFileSync('mkfifo', [pipe]);
  for (const path of [pipe, '/dev/zero', '/dev/null']) {
    await expect(get(path, asking()), path).rejects.toThrow(/n'est pas un fichier/);
  }
});

test('a reading given up throws its reason', async () => {
  const reason = new Error('the hub is closing');
  await expect(get(written('a.csv', 'x'), asking({ signal: AbortSignal.abort(reason) }))).rejects.toBe(
    reason,
  );
});

function written(name: string, text: string | Uint8Array): string {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
}

function linked(name: string, target: string): string {
  symlinkSync(target, join(folder, name));
  return join(folder, name);
}
