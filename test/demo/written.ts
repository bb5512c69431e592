import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { read, utils } from '@e965/xlsx';
import { afterAll } from 'vitest';
import { writeDemo } from '../../demo/write.ts';

const folders: string[] = [];
afterAll(() => Promise.all(folders.map(folder => rm(folder, { recursive: true }))));

/** Ordinary days, and days near holidays that repeat, the end of a year, a change of hour and a leap day. */
export const days = ['2026-11-24', '2026-12-20', '2027-03-24', '2027-05-01', '2027-08-08', '2028-02-29'];

/** The demonstration of one day, written for the length of a test file and read without the hub's own readers. */
export async function written(today: string) {
  const folder = await mkdtemp(join(tmpdir(), 'demo-'));
  folders.push(folder);
  const paths = await writeDemo(folder, today, 'Europe/Paris');
  const text = (name: string) => readFile(join(folder, name), 'utf8');
  return {
    folder,
    names: paths.map(path => relative(folder, path)),
    table: await workbook(join(folder, 'caf-permanences.xlsx')),
    entries: Object.values<Record<string, string>>(JSON.parse(await text('ccas/entries.json'))),
    form: JSON.parse(await text('ccas/form.json')),
    calendar: await text('arcs-ateliers.ics'),
    csv: await text('arcs-acces-libre.csv'),
    agenda: JSON.parse(await text('we-ker-agenda.json')),
  };
}

async function workbook(path: string) {
  const { Sheets, SheetNames } = read(await readFile(path), { cellNF: true });
  const sheet = Sheets[SheetNames[0] ?? ''] ?? {};
  const rows = utils.sheet_to_json<unknown[]>(sheet, { header: 1, raw: true, blankrows: true, defval: null });
  return { sheet, title: rows[0]?.[0], header: rows[2], rows: rows.slice(3) };
}

export function plus(day: string, days: number): string {
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
}
