import { mkdir, mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { findDoor, holdsKey, leaveDoor, makeKey } from '../../gateway/door.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hub-door-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

test('a hub leaves its address and a key for its owner only, until it ends', async () => {
  const door = { address: 'http://localhost:4000', key: makeKey(), pid: 7 };
  await writeFile(join(folder, 'hub.door'), 'of a hub that was killed', { mode: 0o644 });
  const remove = leaveDoor(folder, door);
  expect(findDoor(folder)).toEqual(door);
  expect((await stat(join(folder, 'hub.door'))).mode & 0o777).toBe(0o600);
  remove();
  expect(findDoor(folder)).toBeNull();
});

test.each(['', '{', '{"address":1}', '[]'])(
  'what is no door (%s) opens nothing, and is replaced',
  async text => {
    await writeFile(join(folder, 'hub.door'), text);
    expect(findDoor(folder)).toBeNull();
    const door = { address: 'http://localhost:4000', key: makeKey(), pid: 7 };
    leaveDoor(folder, door);
    expect(findDoor(folder)).toEqual(door);
  },
);

test('a directory of its name is no door either, and is replaced', async () => {
  await mkdir(join(folder, 'hub.door', 'x'), { recursive: true });
  expect(findDoor(folder)).toBeNull();
  leaveDoor(folder, { address: '', key: '', pid: 7 });
  expect(findDoor(folder)).not.toBeNull();
});

test('no key is like another, and only the whole key opens', () => {
  const key = makeKey();
  expect(key.length).toBeGreaterThan(40);
  expect(makeKey()).not.toBe(key);
  expect(holdsKey(`Bearer ${key}`, key)).toBe(true);
  for (const wrong of [undefined, '', key, 'Bearer ', `Bearer ${key.slice(1)}`, `Bearer ${makeKey()}`]) {
    expect(holdsKey(wrong, key), String(wrong)).toBe(false);
  }
});
