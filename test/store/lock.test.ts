import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdtemp, rm, utimes, writeFile } from 'node:fs/promises';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { lock } from '../../store/lock.ts';
import { bornAt } from '../../store/processes.ts';

let directory: string;
let children: ChildProcess[] = [];
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'hub-lock-'));
});
afterEach(async () => {
  for (const child of children) await end(child, 'SIGKILL');
  children = [];
  await rm(directory, { recursive: true });
});

describe('the lock of a data directory', () => {
  test('refuses a second process in one sentence that names the first, the directory and what to do', async () => {
    const holder = await contender();
    expect(await take(holder)).toBe('held');
    await expect(lock(directory)).rejects.toThrow(
      `DATA_DIR ${directory} is in use by process ${holder.pid}, and only one at a time can open its database: ` +
        'stop that process, or set another DATA_DIR or a DATABASE_URL (remove ',
    );
  });

  test('refuses a second opening by the same process, and is given back', async () => {
    const release = await lock(directory);
    await expect(lock(directory)).rejects.toThrow(`process ${process.pid},`);
    release();
    expect(existsSync(join(directory, 'hub.lock'))).toBe(false);
    (await lock(directory))();
  });

  test('is given back by a process that ends, and taken from one that was killed', async () => {
    const ending = await contender();
    await take(ending);
    await end(ending, 'SIGTERM');
    expect(existsSync(join(directory, 'hub.lock'))).toBe(false);

    const killed = await contender();
    await take(killed);
    await end(killed, 'SIGKILL');
    expect(existsSync(join(directory, 'hub.lock'))).toBe(true);
    (await lock(directory))();
  });

  test('one of many that find a dead holder at the same instant takes it', async () => {
    await leave({ pid: 2 ** 22 + 1, host: hostname() });
    const contenders = await Promise.all(Array.from({ length: 6 }, contender));
    const said = await Promise.all(contenders.map(take));
    expect(said.filter(word => word === 'held')).toHaveLength(1);
    expect(said.filter(word => word.startsWith('DATA_DIR'))).toHaveLength(5);
  });

  const here = { pid: process.pid, host: hostname() };
  test.each([
    { name: 'a pid that no longer exists', left: { pid: 2 ** 22 + 1, host: hostname() }, held: false },
    {
      name: 'a running pid that is the same process',
      left: { ...here, born: bornAt(process.pid) },
      held: true,
    },
    {
      name: 'a running pid that began at another time or boot',
      left: { ...here, born: 'another boot 42' },
      held: false,
    },
    { name: 'a running pid whose beginning nobody knows', left: here, held: true },
    { name: 'another machine heard of lately', left: { pid: 1, host: 'elsewhere' }, held: true },
    {
      name: 'another machine silent for a minute',
      left: { pid: 1, host: 'elsewhere' },
      age: 60,
      held: false,
    },
    { name: 'a file being written', left: '', held: true },
    { name: 'a file never finished', left: '', age: 60, held: false },
  ])('$name: held is $held', async ({ left, age, held }) => {
    await leave(left, age);
    const taken = lock(directory);
    if (held) await expect(taken).rejects.toThrow(/^DATA_DIR .+ is in use by process/);
    else (await taken)();
  });

  test('a turn left by a process killed in the middle of taking over is passed', async () => {
    await leave({ pid: 2 ** 22 + 1, host: hostname() });
    await leave('', 60, 'hub.lock.turn');
    (await lock(directory))();
  });
});

async function leave(content: object | string, age = 0, name = 'hub.lock'): Promise<void> {
  const file = join(directory, name);
  await writeFile(file, typeof content === 'string' ? content : JSON.stringify(content));
  const when = Date.now() / 1000 - age;
  await utimes(file, when, when);
}

/** A process that is ready, waits to be told, takes the lock, says `held` or why not, and stays. */
async function contender(): Promise<ChildProcess> {
  const script = `
    import { lock } from ${JSON.stringify(join(import.meta.dirname, '../../store/lock.ts'))};
    process.on('SIGTERM', () => process.exit());
    process.stdin.once('data', () =>
      lock(${JSON.stringify(directory)}).then(() => console.log('held'), error => console.log(error.message)));
    console.log('ready');`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  children.push(child);
  await said(child);
  return child;
}

async function take(child: ChildProcess): Promise<string> {
  child.stdin?.write('now\n');
  return said(child);
}

async function said(child: ChildProcess): Promise<string> {
  if (!child.stdout) throw new Error('a child without an output');
  const [text] = await once(child.stdout, 'data');
  return String(text).trim();
}

async function end(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const exit = once(child, 'exit');
  child.kill(signal);
  await exit;
}
