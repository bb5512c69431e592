import { findZone } from '../../recurrence/zones.ts';

/** A `VTIMEZONE` as written: its own lines, then those of each `STANDARD` or `DAYLIGHT` within. */
export interface ZoneBlock {
  lines: string[];
  observances: { isDaylight: boolean; lines: string[] }[];
}

/**
 * The name that a calendar gives to a zone of its own, and the IANA zone that it is: the one that it names
 * (`X-LIC-LOCATION`), else one that has its offsets, if they never change or change on the days of Europe. Null when it
 * is neither.
 */
export function readZone({ lines, observances }: ZoneBlock): [tzid: string, zone: string] | null {
  const tzid = fieldOf(lines, 'TZID');
  const location = fieldOf(lines, 'X-LIC-LOCATION');
  const zone = (location && findZone(location)) ?? zoneOfOffsets(observances);
  return tzid && zone ? [tzid, zone] : null;
}

function zoneOfOffsets(observances: ZoneBlock['observances']): string | null {
  const offsets = [...new Set(observances.map(({ lines }) => fieldOf(lines, 'TZOFFSETTO')))];
  if (offsets.length === 1) return fixedZone(offsets[0] ?? '');
  const winter = current(observances, false);
  const summer = current(observances, true);
  if (!changesIn(winter, 10) || !changesIn(summer, 3)) return null;
  const zone = europeanZones[fieldOf(winter, 'TZOFFSETTO') ?? ''];
  return zone?.summer === fieldOf(summer, 'TZOFFSETTO') ? (zone?.name ?? null) : null;
}

/** The lines of the only observance that still repeats; none when there are several. */
function current(observances: ZoneBlock['observances'], isDaylight: boolean): string[] {
  const found = observances.filter(
    one => one.isDaylight === isDaylight && /FREQ=YEARLY(?!.*UNTIL)/i.test(fieldOf(one.lines, 'RRULE') ?? ''),
  );
  return found.length === 1 ? (found[0]?.lines ?? []) : [];
}

/** Europe changes its clocks on the last Sundays of March and October. */
function changesIn(lines: string[], month: number): boolean {
  const parts = (fieldOf(lines, 'RRULE') ?? '').toUpperCase().split(';');
  return parts.includes(`BYMONTH=${month}`) && parts.includes('BYDAY=-1SU');
}

const europeanZones: Record<string, { name: string; summer: string }> = {
  '+0000': { name: 'Europe/London', summer: '+0100' },
  '+0100': { name: 'Europe/Paris', summer: '+0200' },
  '+0200': { name: 'Europe/Athens', summer: '+0300' },
};

/** Whole hours only; the sign of these names is that of the West. */
function fixedZone(offset: string): string | null {
  const [, sign, hours, minutes] = offset.match(/^([+-])(\d\d)(\d\d)$/) ?? [];
  if (minutes !== '00') return null;
  return findZone(`Etc/GMT${sign === '+' ? '-' : '+'}${Number(hours)}`);
}

function fieldOf(lines: string[], name: string): string | undefined {
  const line = lines.find(
    text => text.toUpperCase().startsWith(`${name}:`) || text.toUpperCase().startsWith(`${name};`),
  );
  return line?.slice(line.indexOf(':') + 1).trim();
}
