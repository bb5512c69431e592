import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readConfiguration } from '../../gateway/configuration.ts';
import { startHub } from '../../gateway/startHub.ts';
import { hubFolder } from '../gateway/hubProcess.ts';

/** The hub with its demonstration, on any free port, in a folder of its own, once every source was read. */
export async function demonstrationHub(): Promise<{ address: string; close(): Promise<void> }> {
  const file = await readFile(join(import.meta.dirname, '../../hub.json'), 'utf8');
  const folder = await hubFolder(JSON.parse(file));
  const hub = await startHub(readConfiguration({ ...folder.env, LOG_LEVEL: 'error' }), () => undefined);
  await hub.firstRound;
  return { address: hub.address, close: () => hub.close().then(folder.remove) };
}
