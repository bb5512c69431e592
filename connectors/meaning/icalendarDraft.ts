import type { AttendanceMode } from '../../schema/vocabulary.ts';
import type { DraftReading, Row } from '../connector.ts';
import type { PlaceText } from '../draft.ts';
import type { CalendarEvent } from '../formats/icalendar.ts';
import { gatherProblems, type Problems } from '../problems.ts';
import { readCoordinates } from '../values/coordinates.ts';
import { plainLine, plainText } from '../values/plainText.ts';
import { readUrl } from '../words/access.ts';
import { readActivities } from '../words/activities.ts';
import { readAttendance } from '../words/attendance.ts';
import { readAudienceText, withAges } from '../words/audiences.ts';
import { readCost } from '../words/cost.ts';
import { readKind } from '../words/kinds.ts';
import { readAccessText } from './accessText.ts';
import { whereabouts } from './whereabouts.ts';

/** A calendar's event, with all its dates, as an offer. */
export function icalendarDraft({ key, record }: Row<CalendarEvent>): DraftReading {
  const problems = gatherProblems();
  problems.list.push(...record.problems);
  const title = plainLine(record.summary);
  if (!title) problems.reject('SUMMARY', null, "L'événement n'a pas de titre : en donner un dans l'agenda.");
  if (!title) return { draft: null, problems: problems.list };
  const description = plainText(record.description);
  const categories = record.categories.join(', ');
  const kind = readKind(categories, title, description) ?? 'WORKSHOP';
  const audiences = withAges(readAudienceText(title, description), null);
  const attendance = readHow(record, title, description);
  const access = readAccessText(description);
  const page = readUrl(record.url);
  const draft = {
    key: key ?? record.uid,
    title,
    summary: null,
    description,
    kind,
    activities: readActivities(kind, audiences, title, categories, description),
    audiences,
    provider: null,
    place: whereabouts(attendance, readLocation(record, problems)),
    catchment: null,
    attendance,
    // The page of an event is not where one registers; that of an online one is where it takes place.
    access:
      attendance === 'ONLINE' ? { ...access, url: readUrl(record.location) ?? access.url ?? page } : access,
    cost: readCost(description),
    ageRange: null,
    languages: [],
    accessibility: [],
    openingHours: null,
    url: page,
    updatedAt: record.lastModified,
    dates: [],
    // Null where an exception is unreadable: better no session than a wrong one; `problems` says so.
    series: record.series,
    contact: null,
  };
  return { draft, problems: problems.list };
}

/** « Déclarer ses impôts en ligne » at an address takes place there: running text says how only where there is none. */
function readHow({ location }: CalendarEvent, title: string, description: string | null): AttendanceMode {
  if (location && /^\s*https?:/.test(location)) return 'ONLINE';
  return (location ? readAttendance(location) : readAttendance(title, description)) ?? 'ON_SITE';
}

function readLocation({ location, geo }: CalendarEvent, problems: Problems): PlaceText | null {
  const name = plainLine(location);
  if (!name) return null;
  const { latitude, longitude } = geo ?? { latitude: '', longitude: '' };
  return { ...placeNamed(name), ...readCoordinates(`${latitude}`, `${longitude}`, problems) };
}

/** A calendar's location: one line of free text, where a postal code and a town may stand last. */
export function placeNamed(text: string): PlaceText {
  const town = /,?\s*(\d{5})\s+([^,\d]+)$/.exec(text);
  return {
    name: (town && text.slice(0, town.index)) || text,
    address: null,
    postalCode: town?.[1] ?? null,
    city: town?.[2]?.trim() ?? null,
    insee: null,
    quartier: null,
    latitude: null,
    longitude: null,
  };
}
