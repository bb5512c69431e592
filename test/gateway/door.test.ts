import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
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

test('no key is like another, and only the whole key opens', () => {
  const key = makeKey();
  expect(key.length).toBeGreaterThan(40);
  expect(makeKey()).not.toBe(key);
  expect(holdsKey(`Bearer ${key}`, key)).toBe(true);
  for (const wrong of [undefined, '', key, 'Bearer ', `Bearer ${key.slice(1)}`, `Bearer ${makeKey()}`]) {
    expect(holdsKey(wrong, key), String(wrong)).toBe(false);
  }
});
