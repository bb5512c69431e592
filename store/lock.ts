import { readFileSync, rmSync, statSync, utimes, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { bornAt, isRunning } from './processes.ts';

interface Holder {
  pid: number;
  host: string;
  born?: string;
}

/** Another process holds the directory; the message says who. */
export class StoreInUse extends Error {
  readonly pid: number | undefined;

  constructor(message: string, pid: number | undefined) {
    super(message);
    this.pid = pid;
  }
}

const heartbeat = 10_000;
const silence = 3 * heartbeat;

/**
 * Takes `directory` for this process and returns what gives it back (the end of the process does too), or throws one sentence
 * saying who holds it. Two processes on one embedded database would lose rows in silence.
 */
export async function lock(directory: string): Promise<() => void> {
  const file = join(directory, 'hub.lock');
  const mine = JSON.stringify({ pid: process.pid, host: hostname(), born: bornAt(process.pid) });
  while (!write(file, mine)) {
    const holder = read(file);
    if (isHeld(file, holder)) throw new StoreInUse(refusal(directory, file, holder), holder?.pid);
    if (takeOver(file, mine)) break;
    await sleep(20);
  }
  return hold(file, mine);
}

function hold(file: string, mine: string): () => void {
  // A file that somebody removed has nothing to keep fresh: the error of this one call is of no use.
  const beat = setInterval(() => utimes(file, new Date(), new Date(), () => {}), heartbeat).unref();
  const release = () => {
    clearInterval(beat);
    process.off('exit', release);
    if (readText(file) === mine) rmSync(file, { force: true });
  };
  process.once('exit', release);
  return release;
}

// Of two hubs that find the same dead holder one wins: the second lock, held for an instant, makes them take turns.
function takeOver(file: string, mine: string): boolean {
  const turn = `${file}.turn`;
  if (!write(turn, mine)) {
    if (!isFresh(turn)) rmSync(turn, { force: true });
    return false;
  }
  try {
    if (isHeld(file, read(file))) return false;
    rmSync(file, { force: true });
    return write(file, mine);
  } finally {
    rmSync(turn, { force: true });
  }
}

// A pid says nothing about another machine or container: there, the holder's heartbeat does.
function isHeld(file: string, holder: Holder | undefined): boolean {
  if (holder?.host !== hostname()) return isFresh(file);
  const born = bornAt(holder.pid);
  return isRunning(holder.pid) && (born === undefined || holder.born === undefined || born === holder.born);
}

function isFresh(file: string): boolean {
  const stat = statSync(file, { throwIfNoEntry: false });
  return stat !== undefined && Date.now() - stat.mtimeMs < silence;
}

function refusal(directory: string, file: string, holder: Holder | undefined): string {
  const elsewhere = holder && holder.host !== hostname() ? ` on ${holder.host}` : '';
  return (
    `DATA_DIR ${directory} is in use by process ${holder?.pid ?? 'unknown'}${elsewhere}, and only one at a time can open its ` +
    `database: stop that process, or set another DATA_DIR or a DATABASE_URL (remove ${file} only if no process ${holder?.pid ?? 'of a hub'} runs)`
  );
}

/** False when the file is already there. */
function write(file: string, text: string): boolean {
  try {
    writeFileSync(file, text, { flag: 'wx' });
    return true;
  } catch (error) {
    if (isCode(error, 'EEXIST')) return false;
    throw error;
  }
}

function read(file: string): Holder | undefined {
  try {
    return JSON.parse(readText(file) ?? '');
  } catch (error) {
    if (error instanceof SyntaxError) return undefined; // being written, or its disk was full
    throw error;
  }
}

function readText(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (isCode(error, 'ENOENT')) return undefined;
    throw error;
  }
}

function isCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}
