import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** Whether a process of this machine has this pid, ours or somebody else's. */
export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

/**
 * When a running process began, as text to compare: the same pid with another beginning is another process. Undefined where
 * the system does not say (Windows, a hidden /proc), and when there is no such process.
 */
export function bornAt(pid: number): string | undefined {
  try {
    return process.platform === 'linux' ? bornOnLinux(pid) : bornBySystem(pid);
  } catch {
    return undefined; // no such process, or no way to know: isRunning decides alone
  }
}

function bornOnLinux(pid: number): string {
  const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
  // `pid (name) state …`, where the name may hold anything; the beginning is the 20th word from the state.
  const words = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? [];
  return words[0] === 'Z' ? 'ended, not yet reaped' : `${boot} ${words[19]}`;
}

function bornBySystem(pid: number): string {
  const env = { PATH: '/bin:/usr/bin', TZ: 'UTC', LC_ALL: 'C' };
  return execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], {
    encoding: 'utf8',
    env,
    stdio: 'pipe',
  }).trim();
}
