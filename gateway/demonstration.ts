import { join } from 'node:path';
import { writeDemo } from '../demo/write.ts';

/** Writes the demonstration feeds, dated from today, beside the configuration that reads them. */
export async function writeDemonstration(folder: string, now: number, timezone: string): Promise<void> {
  const today = new Intl.DateTimeFormat('en-CA', { timeZone: timezone, dateStyle: 'short' }).format(now);
  await writeDemo(join(folder, 'demo/feeds'), today, timezone);
}
