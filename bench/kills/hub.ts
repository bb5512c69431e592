import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');

/** A hub as `npm start` runs it. */
export interface Hub {
  /** Waits until it said this and gives what matched; throws, with all it said, when it ends before. */
  said(pattern: RegExp): Promise<string>;
  /** `kill -9`; settles when nothing of it is left. */
  kill(): Promise<void>;
}

/** Where it answers. */
export const address = /http:\/\/[^ ;/]+:\d+/;
/** Once each source was tried. */
export const hasRead = /Ctrl-C closes it/;

export function startHub(env: Readonly<Record<string, string>>): Hub {
  const child = spawn(process.execPath, ['gateway/start.mjs'], {
    cwd: root,
    env: { PATH: process.env.PATH, HOME: process.env.HOME, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = once(child, 'close');
  // What this process leaves without having killed it ends with it.
  const kill = () => child.kill('SIGKILL');
  process.once('exit', kill);
  return {
    said: listen(child, ended),
    kill: async () => {
      kill();
      await ended;
      process.off('exit', kill);
    },
  };
}

function listen({ stdout, stderr }: ChildProcess, ended: Promise<unknown>): Hub['said'] {
  let text = '';
  const looking = new Set<() => void>();
  const hear = (said: string) => {
    text += said;
    for (const look of looking) look();
  };
  stdout?.setEncoding('utf8').on('data', hear);
  stderr?.setEncoding('utf8').on('data', hear);
  return async pattern => {
    const { promise, resolve, reject } = Promise.withResolvers<string>();
    const look = () => {
      const found = pattern.exec(text)?.[0];
      if (found !== undefined) resolve(found);
    };
    looking.add(look);
    look();
    void ended.then(() => reject(new Error(`it ended: ${text.trim()}`)));
    return promise.finally(() => looking.delete(look));
  };
}
