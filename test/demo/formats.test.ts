import { describe, expect, test } from 'vitest';
import { days, plus, written } from './written.ts';

describe.each(days)('the formats of the demonstration of %s', today => {
  const demo = written(today);

  test('CAF: a title above the header, merged places, dates of the past', async () => {
    const { sheet, title, header, rows } = (await demo).table;
    expect(title).toContain('données de démonstration');
    expect(header).toEqual(cafColumns);
    expect(
      sheet['!merges']?.filter(({ s, e }) => s.c === 0 && e.c === 0 && e.r > s.r).length,
    ).toBeGreaterThan(5);
    expect(rows.filter(row => row[3] === 'Sport')).toHaveLength(1);
    const serials = rows.map((_, index) => Number(sheet[`K${index + 4}`]?.v));
    const updated = serials.map(serial =>
      new Date((serial - 25_569) * 86_400_000).toISOString().slice(0, 10),
    );
    for (const day of updated) expect(day < today && day > plus(today, -90), day).toBe(true);
    expect(sheet.K4).toMatchObject({ t: 'n', z: 'dd/mm/yyyy' });
  });

  test('CCAS: every key of a list is an option of the form, every value a string', async () => {
    const { entries, form } = await demo;
    for (const { propertyname, options } of form.prepared.filter((field: object) => 'options' in field)) {
      const used = entries.flatMap(entry => entry[propertyname]?.split(',') ?? ['absent']);
      for (const key of used) expect(Object.keys(options)).toContain(key);
      expect(
        Object.keys(options).filter(key => !used.includes(key)),
        propertyname,
      ).toEqual([]);
    }
    expect(entries.flatMap(entry => Object.values(entry)).every(value => typeof value === 'string')).toBe(
      true,
    );
  });

  test('ARCS: folded at 75 bytes, balanced, each exception an occurrence of a known series', async () => {
    const { calendar } = await demo;
    const lines = calendar.split('\r\n');
    expect(lines.filter(line => Buffer.byteLength(line) > 75 || line.includes('\n'))).toEqual([]);
    const unfolded = calendar.replaceAll('\r\n ', '').trim().split('\r\n');
    expect(unfolded.filter(line => !/^[A-Z-]+(?:;[A-Z]+=[^:;]+)*:./.test(line))).toEqual([]);
    const open: string[] = [];
    for (const line of unfolded) {
      const [, verb, component] = /^(BEGIN|END):(.*)$/.exec(line) ?? [];
      if (verb === 'BEGIN') open.push(component ?? '');
      if (verb === 'END') expect(open.pop()).toBe(component);
    }
    expect(open).toEqual([]);
    for (const feature of icsFeatures)
      expect(
        unfolded.some(line => feature.test(line)),
        String(feature),
      ).toBe(true);
    const events = unfolded.join('\n').split('BEGIN:VEVENT').slice(1);
    for (const event of events.filter(other => other.includes('RECURRENCE-ID'))) {
      const uid = /^UID:.*$/m.exec(event)?.[0] ?? '';
      const of = /^RECURRENCE-ID;(.*)$/m.exec(event)?.[1] ?? '';
      const master = events.find(other => other.includes(uid) && other.includes('RRULE')) ?? '';
      expect(weekdayIn(of)).toBe(weekdayIn(/^DTSTART;(.*)$/m.exec(master)?.[1] ?? ''));
      expect(master).not.toContain(`EXDATE;${of}`);
    }
  });

  test('ARCS: the table starts with a BOM and has as many cells in each line', async () => {
    const { csv } = await demo;
    expect(csv.charCodeAt(0)).toBe(0xfeff);
    for (const line of csv.trim().split('\r\n')) expect(line.split(';'), line).toHaveLength(11);
  });

  test('We Ker: every mode and status, offsets of Paris, online means no place', async () => {
    const { events } = (await demo).agenda;
    const values = (field: string) => new Set(events.map((event: Record<string, unknown>) => event[field]));
    expect(values('attendanceMode')).toEqual(new Set([1, 2, 3]));
    expect(values('status')).toEqual(new Set([1, 2, 3, 4, 5, 6]));
    expect(values('state').size).toBe(2);
    for (const { slug, timings, attendanceMode, location } of events) {
      if (attendanceMode === 3) expect(location, slug).not.toBeNull();
      for (const { begin, end } of timings) {
        expect(begin, slug).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:00\+0[12]:00$/);
        expect(Date.parse(end), slug).toBeGreaterThan(Date.parse(begin));
      }
      expect(new Set(timings.map((timing: { begin: string }) => timing.begin)).size, slug).toBe(
        timings.length,
      );
    }
  });
});

const cafColumns = [
  'Lieu',
  'Adresse',
  'Quartier',
  'Type',
  'Jours et horaires',
  'Public',
  'Accès',
  'Contact',
  'Téléphone',
  'Site',
  'Mise à jour',
  'Commentaire',
];

const icsFeatures = [
  /^RRULE:FREQ=WEEKLY;BYDAY=TU$/,
  /^RRULE:FREQ=WEEKLY;INTERVAL=2;/,
  /^RRULE:FREQ=MONTHLY;BYDAY=1TU$/,
  /^RRULE:.*;COUNT=/,
  /^RRULE:.*;UNTIL=/,
  /^EXDATE;TZID=Europe\/Paris:\d{8}T\d{6}$/,
  /^RDATE;TZID=/,
  /^RECURRENCE-ID;TZID=/,
  /^STATUS:CANCELLED$/,
  /^DTSTART;VALUE=DATE:\d{8}$/,
  /^BEGIN:VTIMEZONE$/,
  /^X-WR-CALDESC:.*démonstration/,
  /^LOCATION:Carrefour 18\\, 7 rue d'Espagne$/,
];

/** 0 to 6, of a value such as `TZID=Europe/Paris:20261124T093000`. */
function weekdayIn(value: string): number {
  return new Date(value.replace(/^.*:(\d{4})(\d\d)(\d\d).*$/, '$1-$2-$3')).getUTCDay();
}
