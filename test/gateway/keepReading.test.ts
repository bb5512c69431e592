import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { keepReading } from '../../gateway/keepReading.ts';
import { StoreAway } from '../../gateway/turns.ts';
import type { Harvest } from '../../schema/source.ts';
import type { NoTurn } from '../../store/turns.ts';
import { unreadSource } from './testServer.ts';

// Fake timers know the global ones only.
vi.mock('node:timers/promises', () => ({
  setTimeout: (duration: number) => new Promise(resolve => setTimeout(resolve, duration)),
}));

const [second, minute] = [1_000, 60_000];
const source = { ...unreadSource, every: 6 * 60 * minute };
const read: Harvest = {
  ...{ id: 1, sourceId: source.id, startedAt: 0, finishedAt: 0, outcome: 'UNCHANGED', message: null },
  ...{ received: 2, accepted: 2, rejected: 0, withdrawn: 0 },
};
const held: NoTurn = { readAgo: null, dueIn: 0 };
const notDue: NoTurn = { readAgo: 5 * 60 * minute, dueIn: 60 * minute };
const away = new StoreAway(new Error('connect ECONNREFUSED'));
const fault = new Error('the store broke in the middle');

const doubling = (first: number, times: number) => Array.from({ length: times }, (_, n) => first * 2 ** n);

interface Case {
  name: string;
  answers: (Harvest | NoTurn | Error)[];
  /** How long after each answer the source is tried again. */
  waits: number[];
  /** What is told of it: readings, sources that are not due at the start, errors. */
  told: [number, number, number];
  /** At which answer the source counts as tried. */
  triedAt: number;
}

describe('a source is tried again', () => {
  let closing: AbortController;
  beforeEach(() => {
    vi.useFakeTimers();
    // Always the whole interval.
    vi.spyOn(Math, 'random').mockReturnValue(1);
    closing = new AbortController();
  });
  afterEach(() => {
    closing.abort();
    vi.restoreAllMocks();
    vi.useRealTimers();
  });

  test.each<Case>([
    {
      name: 'at its interval once it was read',
      answers: [read, read],
      waits: [source.every, source.every],
      told: [2, 0, 0],
      triedAt: 1,
    },
    {
      name: 'when it is due, where another hub read it; that is said at the start only',
      answers: [notDue, notDue],
      waits: [60 * minute, 60 * minute],
      told: [0, 1, 0],
      triedAt: 1,
    },
    {
      name: 'soon while another hub reads it, and is not tried until that is over',
      answers: [held, held, notDue],
      waits: [2 * second, 2 * second, 60 * minute],
      told: [0, 1, 0],
      triedAt: 3,
    },
    {
      name: 'every few seconds while the store is away, which is told once',
      answers: [away, away, away, read, away],
      waits: [5 * second, 5 * second, 5 * second, source.every, 5 * second],
      told: [1, 0, 2],
      triedAt: 1,
    },
    {
      name: 'later and later, its interval at most, when the hub could not end a reading',
      answers: [...Array(13).fill(fault), read, fault],
      waits: [...doubling(10 * second, 12), source.every, source.every, 10 * second],
      told: [1, 0, 14],
      triedAt: 1,
    },
  ])('$name', async ({ answers, waits, told, triedAt }) => {
    const triedAgain: number[] = [];
    const remaining = [...answers];
    const [onHarvest, onNotDue, onError] = [vi.fn(), vi.fn(), vi.fn()];
    const harvestIfDue = async () => {
      triedAgain.push(Date.now());
      const answer = remaining.shift();
      if (answer === undefined) closing.abort();
      if (answer instanceof Error || !answer) throw answer;
      return answer;
    };
    let tried = 0;
    const onTried = () => {
      tried ||= triedAgain.length;
    };
    const actions = { readsAtStart: false, harvestIfDue, onHarvest, onNotDue, onError };
    const kept = keepReading(source, actions, closing.signal, onTried);
    await vi.advanceTimersByTimeAsync(48 * 60 * minute);
    await kept;
    expect(
      triedAgain.slice(1).map((at, n) => Math.floor((at - Number(triedAgain[n])) / second) * second),
    ).toEqual(waits);
    expect(tried).toBe(triedAt);
    expect([onHarvest, onNotDue, onError].map(told => told.mock.calls.length)).toEqual(told);
  });
});
