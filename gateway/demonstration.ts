import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { writeDemo } from '../demo/write.ts';

/** Writes the demonstration feeds, dated from today, beside the configuration that reads them. */
export async function writeDemonstration(folder: string, now: number, timezone: string): Promise<void> {
  const today = new Intl.DateTimeFormat('en-CA', { timeZone: timezone, dateStyle: 'short' }).format(now);
  await writeDemo(feedsIn(folder), today, timezone);
}

/** The same for one who only looks: feeds that stand there already, and may have been changed by hand, stay. */
export async function writeMissingDemonstration(
  folder: string,
  now: number,
  timezone: string,
): Promise<void> {
  if (!existsSync(feedsIn(folder))) await writeDemonstration(folder, now, timezone);
}

function feedsIn(folder: string): string {
  return join(folder, 'demo/feeds');
}
