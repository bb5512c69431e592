import { mkdir, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { accesLibreCsv } from './accesLibre.ts';
import { arcsCalendar } from './arcs.ts';
import { cafWorkbook } from './caf.ts';
import { type Calendar, calendarFrom } from './calendar.ts';
import { ccasEntries } from './ccas.ts';
import { ccasForm } from './ccasForm.ts';
import { weKerAgenda } from './weKer.ts';

/**
 * Writes the demonstration feeds under `directory` (made if needed), in the formats that the four partners publish,
 * and returns the paths written. Everything is made up and says so; dates are counted from `today` (`YYYY-MM-DD`) and
 * hours are of `timezone` (IANA). The same arguments give the same bytes.
 */
export async function writeDemo(directory: string, today: string, timezone: string): Promise<string[]> {
  const calendar = calendarFrom(today, timezone);
  const written: string[] = [];
  for (const [name, feed] of Object.entries(feeds)) {
    written.push(await writeWhole(join(directory, name), feed(calendar)));
  }
  return written;
}

const feeds: Readonly<Record<string, (calendar: Calendar) => string | Uint8Array>> = {
  'caf-permanences.xlsx': cafWorkbook,
  // The form first: an entry never names an option that the form beside it does not have yet.
  'ccas/form.json': ccasForm,
  'ccas/entries.json': ccasEntries,
  'arcs-ateliers.ics': arcsCalendar,
  'arcs-acces-libre.csv': accesLibreCsv,
  'we-ker-agenda.json': weKerAgenda,
};

/** Written beside, then renamed: a harvest under way never reads half a file. */
async function writeWhole(path: string, content: string | Uint8Array): Promise<string> {
  const unfinished = `${path}.${process.pid}.tmp`;
  await mkdir(dirname(path), { recursive: true });
  await writeFile(unfinished, content);
  await rename(unfinished, path);
  return path;
}
