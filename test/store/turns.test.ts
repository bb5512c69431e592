import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { saveHarvest } from '../../store/harvests.ts';
import type { Store } from '../../store/open.ts';
import {
  confirmTurn,
  endEveryTurn,
  endTurn,
  renewTurn,
  type Turn,
  TurnLost,
  takeTurn,
  turnLength,
} from '../../store/turns.ts';
import { databases } from '../databases.ts';
import { aHarvest, anOffer, monday } from './harvested.ts';

const hour = 3_600_000;

describe.each(databases)('turns on $name', ({ open }) => {
  let store: Store;
  beforeAll(async () => {
    store = await open();
  });
  afterAll(() => store.close());
  beforeEach(() => store.db.deleteFrom('turns').execute());

  const take = (every = 0) => takeTurn(store.db, 'caf', { asks: true, every });
  const taken = async (every = 0): Promise<Turn> => {
    const turn = await take(every);
    if ('holder' in turn) return turn;
    throw new Error(`no turn: ${JSON.stringify(turn)}`);
  };
  /** As if that much time had passed. */
  const pass = (duration: number) =>
    sql`update turns set until = until - make_interval(secs => ${duration / 1000}::float8),
      read_at = read_at - make_interval(secs => ${duration / 1000}::float8)`.execute(store.db);

  test('one reading has it at a time; who asks is told, and has it once it is ended', async () => {
    const turn = await taken();
    expect(turn).toMatchObject({ sourceId: 'caf', holder: expect.stringContaining(` ${process.pid} `) });
    expect(await take()).toEqual({ readAgo: null, dueIn: 0 });
    await endTurn(store.db, turn);
    expect((await taken()).holder).not.toBe(turn.holder);
  });

  test('of many that ask at once, one has it', async () => {
    const answers = await Promise.all(Array.from({ length: 8 }, () => take()));
    expect(answers.filter(answer => 'holder' in answer)).toHaveLength(1);
  });

  test('the turn of another source is free', async () => {
    await taken();
    expect(await takeTurn(store.db, 'ccas', { asks: true })).toHaveProperty('holder');
  });

  test('one that is not renewed passes, and its holder has lost it', async () => {
    const dead = await taken();
    await pass(turnLength - 1000);
    expect(await renewTurn(store.db, dead)).toBe(true);
    await pass(turnLength - 1000);
    expect(await take()).toHaveProperty('dueIn', 0);
    await pass(2000);
    const next = await taken();
    expect(await renewTurn(store.db, dead)).toBe(false);
    await endTurn(store.db, dead);
    expect(await renewTurn(store.db, next)).toBe(true);
  });

  test('a source is due once its interval has passed since a reading of it was kept', async () => {
    const turn = await taken(hour);
    await saveHarvest(store.db, aHarvest(monday, { sourceId: 'caf' }), turn);
    await endTurn(store.db, turn);
    await pass(10 * 60_000);
    const early = await take(hour);
    if ('holder' in early) throw new Error('not due yet');
    expect(Math.round(Number(early.readAgo) / 60_000)).toBe(10);
    expect(Math.round(early.dueIn / 60_000)).toBe(50);
    await endTurn(store.db, await taken());
    await pass(hour);
    await taken(hour);
  });

  test('what is kept without asking the partner is no reading', async () => {
    const night = await takeTurn(store.db, 'caf', { asks: false });
    if (!('holder' in night)) throw new Error('no turn');
    await saveHarvest(store.db, aHarvest(monday, { sourceId: 'caf' }), night);
    await endTurn(store.db, night);
    await taken(hour);
  });

  test('who slept and lost its turn keeps nothing', async () => {
    const slept = await taken();
    await pass(turnLength + 1000);
    const awake = await taken();
    await saveHarvest(store.db, aHarvest(monday, { sourceId: 'caf', offers: [anOffer('new')] }), awake);
    const before = await kept(store);
    const late = aHarvest(monday - hour, { sourceId: 'caf', offers: [anOffer('old')] });
    await expect(saveHarvest(store.db, late, slept)).rejects.toThrow(TurnLost);
    expect(await kept(store)).toEqual(before);
  });

  test('nobody takes a turn while what was read is being kept, however late', async () => {
    const turn = await taken();
    await pass(turnLength + 1000);
    // The embedded store does one thing at a time anyway.
    let meanwhile: Promise<unknown> = Promise.resolve(null);
    await store.db.transaction().execute(async tx => {
      await confirmTurn(tx, turn);
      meanwhile = take();
      if (store.kind === 'server') expect(await meanwhile).toHaveProperty('dueIn', 0);
    });
    await meanwhile;
  });

  test('where one process has the database, those of a dead one are ended when it opens', async () => {
    await taken();
    await endEveryTurn(store.db);
    await taken();
  });
});

async function kept({ db }: Store) {
  const offers = await db.selectFrom('offers').select(['id', 'withdrawnAt']).orderBy('id').execute();
  const { harvests } = await db
    .selectFrom('harvests')
    .select(eb => eb.fn.countAll<number>().as('harvests'))
    .executeTakeFirstOrThrow();
  return { offers, harvests };
}
