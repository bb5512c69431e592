import type { Migration } from 'kysely/migration';
import * as offers from './0001_offers.ts';
import * as copies from './0002_copies.ts';
import * as turns from './0003_turns.ts';

/** Every migration by its name, in order. A released one is never edited: write the next. */
export const migrations: Record<string, Migration> = {
  '0001_offers': offers,
  '0002_copies': copies,
  '0003_turns': turns,
};
