import { randomBytes, timingSafeEqual } from 'node:crypto';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

/** How commands on this machine ask the hub that holds the embedded database. */
export interface Door {
  /** Where it answers, e.g. `http://localhost:4000`. */
  address: string;
  /** An operator's, for as long as the hub runs. */
  key: string;
  /** Of the hub: one that was killed leaves its door. */
  pid: number;
}

const doorSchema = z.object({ address: z.string(), key: z.string(), pid: z.number() });

export function makeKey(): string {
  return randomBytes(32).toString('base64url');
}

/** Leaves the door beside the database, for its owner only; returns what takes it away. */
export function leaveDoor(directory: string, door: Door): () => void {
  const file = fileIn(directory);
  remove(file);
  writeFileSync(file, JSON.stringify(door), { mode: 0o600 });
  return () => remove(file);
}

/** Null when no hub left one, or what stands there is no door or not for us: who asks then says that the store is held. */
export function findDoor(directory: string): Door | null {
  try {
    return doorSchema.parse(JSON.parse(readFileSync(fileIn(directory), 'utf8')));
  } catch {
    return null;
  }
}

function remove(file: string): void {
  rmSync(file, { force: true, recursive: true });
}

/** Whether an `Authorization` header holds the key, in the same time whatever it holds. */
export function holdsKey(authorization: string | undefined, key: string): boolean {
  const given = Buffer.from(authorization ?? '');
  const expected = Buffer.from(`Bearer ${key}`);
  return given.length === expected.length && timingSafeEqual(given, expected);
}

function fileIn(directory: string): string {
  return join(directory, 'hub.door');
}
