import { readdir, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { writeDemo } from '../../demo/write.ts';
import { days, plus, written } from './written.ts';

describe.each(days)('the demonstration written on %s', today => {
  const demo = written(today);

  test('is six files, and nothing unfinished beside them', async () => {
    const { folder, names } = await demo;
    const found = (await readdir(folder, { recursive: true })).filter(name => name !== 'ccas');
    expect(found.sort()).toEqual([...names].sort());
    expect(names).toEqual([
      'caf-permanences.xlsx',
      'ccas/form.json',
      'ccas/entries.json',
      'arcs-ateliers.ics',
      'arcs-acces-libre.csv',
      'we-ker-agenda.json',
    ]);
  });

  test('is the same, byte for byte, when written again', async () => {
    const [first, second] = [await demo, await written(today)];
    for (const name of first.names) {
      expect(await readFile(join(second.folder, name)), name).toEqual(
        await readFile(join(first.folder, name)),
      );
    }
  });

  test('is rich enough', async () => {
    const { table, entries, calendar, csv, agenda } = await demo;
    expect(table.rows.length).toBeGreaterThanOrEqual(25);
    expect(entries.length).toBeGreaterThanOrEqual(35);
    expect(new Set(entries.map(entry => entry.bf_titre)).size).toBeLessThan(entries.length);
    expect(entries.filter(entry => entry.statut_fiche === '0')).toHaveLength(2);
    expect(new Set(calendar.match(/^UID:.*$/gm)).size).toBeGreaterThanOrEqual(15);
    expect(csv.trim().split('\r\n')).toHaveLength(11);
    expect(agenda.events.length).toBeGreaterThanOrEqual(25);
    expect(agenda).toMatchObject({ total: agenda.events.length, after: null });
  });

  test('is dated from today: some of the past week, most of the next eight, none beyond eighteen', async () => {
    const { entries, agenda } = await demo;
    const dates = [
      ...entries.map(entry => entry.bf_date_debut_evenement ?? ''),
      ...agenda.events.flatMap((event: { timings: { begin: string }[] }) =>
        event.timings.map(({ begin }) => begin),
      ),
    ]
      .map(date => date.slice(0, 10))
      .filter(date => date !== '');
    expect(dates.some(date => date < today)).toBe(true);
    expect(dates.some(date => date > plus(today, 12 * 7))).toBe(true);
    expect(dates.filter(date => date < plus(today, -7) || date > plus(today, 18 * 7))).toEqual([]);
    const soon = dates.filter(date => date >= today && date <= plus(today, 8 * 7));
    expect(soon.length).toBeGreaterThan(dates.length / 2);
  });

  test('invents no holiday session', async () => {
    const { entries, agenda } = await demo;
    const dated = JSON.stringify([entries, agenda.events]);
    const starts = [...dated.matchAll(/"(?:bf_date_debut_evenement|begin)":"\d{4}-(\d\d-\d\d)/g)].map(
      ([, day]) => day,
    );
    expect(starts.filter(day => fixedHolidays.includes(day ?? ''))).toEqual([]);
  });

  test('names nobody, rings nobody, writes to nobody, and says everywhere that it is made up', async () => {
    const { table, entries, form, calendar, csv, agenda } = await demo;
    const unfolded = calendar.replaceAll('\r\n ', '');
    const all = [JSON.stringify([table.rows, entries, form, agenda]), unfolded, csv].join('\n');
    const hosts = [...all.matchAll(/(?:@|https?:\/\/)([\w.-]*\w)/g)].map(([, host]) => host ?? '');
    expect(hosts.length).toBeGreaterThan(50);
    expect(hosts.filter(host => !host.endsWith('example.org'))).toEqual([]);
    const phones = [...all.matchAll(/(?<![\w.-])0\d(?: ?\d\d){4}(?!\d)/g)].map(([phone]) => phone);
    expect(phones.length).toBeGreaterThan(50);
    expect(phones.filter(phone => !phone.startsWith('02 61 91 '))).toEqual([]);
    const notices = [
      ...table.rows.map(row => row[11]),
      ...entries.map(entry => entry.bf_description),
      ...agenda.events.map((event: { description: { fr: string } }) => event.description.fr),
      ...(unfolded.match(/^DESCRIPTION:.*$/gm) ?? []),
      ...csv.trim().split('\r\n').slice(1),
    ];
    expect(notices.filter(text => !String(text).endsWith('(Donnée de démonstration.)'))).toEqual([]);
  });

  test('serves the six shared social centres, and Maurepas every week', async () => {
    const { table, entries, calendar, agenda } = await demo;
    const places = [
      table.rows.map(row => row[0]),
      entries.map(entry => entry.bf_lieu),
      agenda.events.map((event: { location: { name: string } | null }) => event.location?.name),
    ];
    for (const named of places) expect(named).toEqual(expect.arrayContaining(socialCentres));
    expect(calendar).toMatch(/RRULE:FREQ=WEEKLY;BYDAY=TU\r\n(?:(?!END:VEVENT)[\s\S])*LOCATION:ESC Maurepas/);
  });

  test('announces the same workshop by two partners, and the same title in two places', async () => {
    const { entries, calendar, agenda } = await demo;
    const first = entries.find(entry => entry.id_fiche === 'PremiersPasOrdinateur');
    expect(calendar).toContain(`SUMMARY:${first?.bf_titre}`);
    expect(calendar).toContain(
      `DTSTART;TZID=Europe/Paris:${first?.bf_date_debut_evenement?.slice(0, 10).replaceAll('-', '')}T093000`,
    );
    const cv = entries.filter(entry => entry.bf_titre === 'Créer son CV en ligne');
    const twin = agenda.events.find(
      ({ slug }: { slug: string }) => slug === 'creer-son-cv-en-ligne-le-blosne',
    );
    expect(cv.map(entry => entry.bf_date_debut_evenement)).toEqual(
      twin.timings.map(({ begin }: { begin: string }) => begin),
    );
    expect(entries.some(entry => entry.bf_titre === smartphone && entry.bf_lieu === 'ESC Maurepas')).toBe(
      true,
    );
    expect(calendar).toMatch(
      new RegExp(`SUMMARY:${smartphone}\r\n(?:(?!END:VEVENT)[\\s\\S])*LOCATION:ESC Cleunay`),
    );
  });
});

test.each([
  { name: 'a day that does not exist', today: '2026-02-30', timezone: 'Europe/Paris' },
  { name: 'a time zone that does not exist', today: '2026-11-24', timezone: 'Europe/Rennes' },
])('refuses $name', async ({ today, timezone }) => {
  await expect(writeDemo(tmpdir(), today, timezone)).rejects.toThrow(RangeError);
});

const fixedHolidays = ['01-01', '05-01', '05-08', '07-14', '08-15', '11-01', '11-11', '12-25'];
const smartphone = 'Bien démarrer avec son smartphone';
const socialCentres = [
  'ESC Maurepas',
  'ESC Cleunay',
  'ESC Rennes Centre (Kléber)',
  'ESC Le Blosne',
  'ESC Villejean',
  'ESC Champs-Manceaux',
];
