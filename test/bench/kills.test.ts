import { readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { expect, test, vi } from 'vitest';
import { kills } from '../../bench/kills/run.ts';

const folders = () => readdirSync(tmpdir()).filter(name => name.startsWith(`hub-kills-${process.pid}-`));

test('hubs that are killed while they read start again, and nothing is left of them', {
  timeout: 400_000,
}, async () => {
  const log = vi.spyOn(console, 'log').mockImplementation(() => undefined);
  const code = await kills(['2', '--only', 'embedded']);
  const said = log.mock.calls.join('\n');
  log.mockRestore();
  expect(said).toMatch(/^embedded: 2 kills.* 0 rounds at fault$/m);
  expect(code, said).toBe(0);
  expect(folders()).toEqual([]);
});

test('is asked for a number of times', async () => {
  const error = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  expect(await kills(['none'])).toBe(2);
  error.mockRestore();
});
