import { addDays, type Calendar } from './calendar.ts';
import type { Place } from './places.ts';
import { madeUp, notice, typeset } from './prose.ts';
import { appointments } from './weKerAppointments.ts';
import { changes } from './weKerChanges.ts';
import { type JobEvent, published, scheduled } from './weKerEvent.ts';
import { meetings } from './weKerMeetings.ts';
import { workshops } from './weKerWorkshops.ts';

/** We Ker's agenda, as one page of OpenAgenda's v2 API: `after` is null, nothing follows. */
export function weKerAgenda(calendar: Calendar): string {
  const events = [
    ...workshops(calendar),
    ...changes(calendar),
    ...appointments(calendar),
    ...meetings(calendar),
  ].map((event, rank) => openAgendaEvent(event, rank, calendar));
  return `${JSON.stringify({ total: events.length, events, after: null }, null, 2)}\n`;
}

function openAgendaEvent(of: JobEvent, rank: number, { today, timezone, instant }: Calendar) {
  const timings = of.timings.map(([day, begin, end]) => ({
    begin: instant(day, begin),
    end: instant(day, end),
  }));
  return {
    uid: 70_100_001 + rank,
    slug: of.slug,
    canonicalUrl: `https://agenda.example.org/we-ker/${of.slug}`,
    originAgenda: { uid: 35_238_001, title: typeset(`We Ker ${notice}`), url: null },
    ...texts(of),
    keywords: { fr: of.keywords },
    conditions: { fr: typeset(of.conditions ?? 'Gratuit') },
    image: null,
    timezone,
    timings,
    firstTiming: timings[0] ?? null,
    lastTiming: timings.at(-1) ?? null,
    location: of.where === null ? null : location(of.where),
    attendanceMode: of.attendance,
    onlineAccessLink: of.onlineLink ?? null,
    registration: of.registration,
    age: of.age ?? { min: null, max: null },
    accessibility: accessibility(of.accessibility ?? []),
    status: of.status ?? scheduled,
    state: of.state ?? published,
    featured: false,
    createdAt: `${addDays(today, -45 - rank)}T08:00:00.000Z`,
    updatedAt: `${addDays(today, -(rank % 15))}T04:30:00.000Z`,
  };
}

function texts({ title, description, more, english }: JobEvent) {
  const translated = english && {
    title: english.title,
    description: `${english.description} (Demonstration data.)`,
  };
  return {
    title: { fr: typeset(title), ...(translated && { en: translated.title }) },
    description: { fr: madeUp(description), ...(translated && { en: translated.description }) },
    longDescription: more === undefined ? {} : { fr: madeUp(more) },
  };
}

function location({ name, address, postalCode, city, position }: Place) {
  return {
    name,
    address: `${address}, ${postalCode} ${city}`,
    postalCode,
    city,
    insee: '35238',
    adminLevel6: null,
    department: 'Ille-et-Vilaine',
    region: 'Bretagne',
    countryCode: 'FR',
    latitude: position?.[0] ?? null,
    longitude: position?.[1] ?? null,
  };
}

function accessibility(codes: readonly string[]) {
  return Object.fromEntries(['hi', 'vi', 'pi', 'mi', 'ii'].map(code => [code, codes.includes(code)]));
}
