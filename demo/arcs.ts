import { digits, type Series } from './arcsEvent.ts';
import { series } from './arcsSeries.ts';
import { addDays, type Calendar, type Day } from './calendar.ts';
import { iCalendar, type Line, text } from './icalendar.ts';
import { madeUp, notice, typeset } from './prose.ts';
import { vtimezone } from './vtimezone.ts';

/** ARCS' calendar, as RFC 5545 text. */
export function arcsCalendar(calendar: Calendar): string {
  return iCalendar([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//ARCS ${notice}//FR`,
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${text(typeset(`Ateliers numériques de l'ARCS ${notice}`))}`,
    `X-WR-CALDESC:${text(typeset("Données de démonstration, inventées : ces rendez-vous n'ont pas lieu."))}`,
    `X-WR-TIMEZONE:${calendar.timezone}`,
    ...vtimezone(calendar.timezone),
    ...series(calendar).flatMap(one => [event(one, calendar), ...overrides(one, calendar)].flat()),
    'END:VCALENDAR',
  ]);
}

function event(of: Series, calendar: Calendar): Line[] {
  const holidays = of.rule === undefined ? [] : calendar.holidaysLike(of.day);
  const except = [...new Set([...(of.except ?? []), ...holidays])].sort();
  return vevent(of, calendar, [
    ...when(of.day, of.between, calendar),
    ...(of.rule === undefined ? [] : [`RRULE:${of.rule}`]),
    ...except.map(day => stamp('EXDATE', day, of.between, calendar)),
    ...(of.added ?? []).map(day => stamp('RDATE', day, of.between, calendar)),
    `STATUS:${of.cancelled ? 'CANCELLED' : 'CONFIRMED'}`,
    'SEQUENCE:0',
  ]);
}

/** An event with the same UID for each changed occurrence, as calendars send them. */
function overrides(of: Series, calendar: Calendar): Line[][] {
  return (of.changes ?? []).map(change =>
    vevent(of, calendar, [
      stamp('RECURRENCE-ID', change.of, of.between, calendar),
      ...('day' in change
        ? when(change.day, change.between, calendar)
        : when(change.of, of.between, calendar)),
      `STATUS:${'day' in change ? 'CONFIRMED' : 'CANCELLED'}`,
      'SEQUENCE:1',
    ]),
  );
}

function vevent(of: Series, { today }: Calendar, own: readonly Line[]): Line[] {
  return [
    'BEGIN:VEVENT',
    `UID:${of.uid}@arcs.example.org`,
    `DTSTAMP:${digits(today)}T050000Z`,
    `LAST-MODIFIED:${digits(addDays(today, -3))}T081500Z`,
    ...own,
    `SUMMARY:${text(typeset(of.summary))}`,
    `DESCRIPTION:${text(madeUp(of.description))}`,
    `CATEGORIES:${of.categories.map(text).join(',')}`,
    `LOCATION:${text(of.location)}`,
    'ORGANIZER;CN=ARCS:mailto:numerique@arcs.example.org',
    `URL:https://arcs.example.org/ateliers/${of.uid}`,
    'TRANSP:OPAQUE',
    'END:VEVENT',
  ];
}

function when(day: Day, between: Series['between'], calendar: Calendar): Line[] {
  if (between === null)
    return [stamp('DTSTART', day, null, calendar), stamp('DTEND', addDays(day, 1), null, calendar)];
  const [begin, end] = between;
  return [stamp('DTSTART', day, [begin, end], calendar), stamp('DTEND', day, [end, end], calendar)];
}

/** A property whose value is a day, at the time when the session begins. */
function stamp(property: string, day: Day, between: Series['between'], { timezone }: Calendar): Line {
  return between === null
    ? `${property};VALUE=DATE:${digits(day)}`
    : `${property};TZID=${timezone}:${digits(day)}T${between[0].replace(':', '')}00`;
}
