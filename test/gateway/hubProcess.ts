import { type ChildProcess, spawn } from 'node:child_process';
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');

/** A folder for one hub, outside the repository: its configuration, its data and its feeds. */
export interface HubFolder {
  path: string;
  /** What makes a hub use this folder, on any free port. */
  env: { HUB_CONFIG: string; DATA_DIR: string; PORT: string };
  write(name: string, content: string): Promise<void>;
  remove(): Promise<void>;
}

/** `data`, when given, is a data directory to begin with a copy of: an embedded database takes seconds to make. */
export async function hubFolder(configuration: unknown, data?: string): Promise<HubFolder> {
  const path = await mkdtemp(join(tmpdir(), 'hub-'));
  if (data) await cp(data, join(path, 'data'), { recursive: true });
  const write = (name: string, content: string) => writeFile(join(path, name), content);
  await write('hub.json', JSON.stringify(configuration));
  return {
    path,
    env: { HUB_CONFIG: join(path, 'hub.json'), DATA_DIR: join(path, 'data'), PORT: '0' },
    write,
    remove: () => rm(path, { recursive: true, force: true }),
  };
}

/** `node gateway/start.mjs`, as `npm start` runs it; with arguments, as `npm run hub` does. */
export interface HubProcess {
  readonly pid: number;
  /** All that it said so far. */
  readonly output: string;
  readonly errors: string;
  /** Waits until it said this, on its ordinary output, and gives what matched; fails with all it said when it ends before. */
  said(pattern: RegExp): Promise<string>;
  /** Where it answers, once it said so. */
  address(): Promise<string>;
  signal(name: NodeJS.Signals): void;
  /** Its exit code, or the signal that ended it. */
  readonly ended: Promise<number | NodeJS.Signals>;
  /** Whether anything of what it started is still there. */
  isThere(): boolean;
}

const running = new Set<HubProcess>();

export function startHubProcess(env: Record<string, string>, args: readonly string[] = []): HubProcess {
  const child = spawn(process.execPath, ['gateway/start.mjs', ...args], {
    cwd: root,
    env: { PATH: process.env.PATH, HOME: process.env.HOME, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    // A group of its own, so that what it leaves behind can be found.
    detached: true,
  });
  const hub = watch(child);
  running.add(hub);
  return hub;
}

/** Ends every process that a test left running. */
export async function endAll(): Promise<void> {
  for (const hub of running) {
    if (hub.isThere()) hub.signal('SIGKILL');
    await hub.ended;
  }
  running.clear();
}

function watch(child: ChildProcess): HubProcess {
  const { pid, stdout, stderr } = child;
  if (!pid || !stdout || !stderr) throw new Error('the hub could not be started');
  const texts = { output: '', errors: '' };
  const { promise: ended, resolve } = Promise.withResolvers<number | NodeJS.Signals>();
  stdout.setEncoding('utf8').on('data', text => (texts.output += text));
  stderr.setEncoding('utf8').on('data', text => (texts.errors += text));
  child.on('close', (code, signal) => resolve(code ?? signal ?? 'SIGKILL'));

  const said = async (pattern: RegExp): Promise<string> => {
    const { promise, resolve, reject } = Promise.withResolvers<string>();
    const look = () => {
      const found = pattern.exec(texts.output)?.[0];
      if (found !== undefined) resolve(found);
    };
    stdout.on('data', look);
    void ended.then(how =>
      reject(new Error(`ended with ${how} before saying ${pattern}:\n${texts.output}\n${texts.errors}`)),
    );
    look();
    return promise.finally(() => stdout.off('data', look));
  };
  return {
    pid,
    get output() {
      return texts.output;
    },
    get errors() {
      return texts.errors;
    },
    said,
    address: () => said(/http:\/\/[^ ;/]+:\d+/),
    signal: name => {
      child.kill(name);
    },
    ended,
    isThere: () => isThere(-pid),
  };
}

function isThere(group: number): boolean {
  try {
    process.kill(group, 0);
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ESRCH') return false;
    throw error;
  }
}
