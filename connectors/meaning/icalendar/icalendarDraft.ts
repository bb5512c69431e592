import type { AttendanceMode } from '../../../schema/vocabulary.ts';
import type { DraftReading, PartnerWords, Row, SourceFacts } from '../../connector.ts';
import { otherPlaceNamed } from '../../dated/otherPlace.ts';
import { readRemote } from '../../dated/remote.ts';
import { withoutStruck } from '../../dated/sentences.ts';
import type { PlaceText } from '../../draft.ts';
import type { CalendarEvent } from '../../formats/icalendar.ts';
import { gatherProblems, type Problems } from '../../problems.ts';
import { readCoordinates } from '../../values/coordinates.ts';
import { longest, plainLine, plainText } from '../../values/plainText.ts';
import { withoutPrivateDetails } from '../../values/privateDetails.ts';
import { readWebAddress } from '../../values/webAddress.ts';
import { readUrl } from '../../words/access.ts';
import { readActivities } from '../../words/activities.ts';
import { readAttendance } from '../../words/attendance.ts';
import { readAudienceText, withAges } from '../../words/audiences.ts';
import { readCost } from '../../words/cost.ts';
import { readKind } from '../../words/kinds.ts';
import { readAccessText } from '../accessText.ts';
import { readShown } from '../shownTexts.ts';
import { whereabouts } from '../whereabouts.ts';
import { withNotes } from './calendarNotes.ts';

/** A calendar's event, with all its dates, as an offer. */
export function icalendarDraft({ key, record }: Row<CalendarEvent>, facts: SourceFacts): DraftReading {
  const problems = gatherProblems();
  problems.list.push(...record.problems);
  const title = readShown('title', 'SUMMARY', record.summary, problems);
  if (!title) problems.reject('SUMMARY', null, "L'événement n'a pas de titre : en donner un dans l'agenda.");
  if (!title) return { draft: null, problems: problems.list, words };
  const description = readShown('description', 'DESCRIPTION', record.description, problems);
  const categories = plainLine(record.categories.join(', ')) ?? '';
  const kind = readKind(categories, title, description) ?? 'WORKSHOP';
  const audiences = withAges(readAudienceText(title, description), null);
  const location = plainText(record.location, longest.title);
  const attendance = readHow(location, title, description, record.categories);
  const place = whereabouts(attendance, readLocation(location, record, problems));
  const access = readAccessText(description);
  const page = readWebAddress(record.url);
  const draft = {
    key: key ?? record.uid,
    title,
    summary: null,
    description,
    kind,
    activities: readActivities(kind, audiences, title, categories, description),
    audiences,
    provider: null,
    place,
    catchment: null,
    attendance,
    // The page of an event is not where one registers; that of an online one is where it takes place.
    access: attendance === 'ONLINE' ? { ...access, url: linkIn(location) ?? access.url ?? page } : access,
    cost: readCost(description),
    ageRange: null,
    languages: [],
    accessibility: [],
    openingHours: null,
    url: page,
    updatedAt: record.lastModified,
    dates: [],
    // Null where an exception is unreadable: better no session than a wrong one; `problems` says so.
    series: withNotes(
      record.series,
      {
        title,
        description: plainText(withoutStruck(record.description)),
        others: [categories, location],
        elsewhere: otherPlaceNamed(title, description, place, facts.territory),
        isRemote: place === null,
      },
      facts.timezone,
    ),
    contact: null,
  };
  return { draft, problems: problems.list, words };
}

/** What findings speak of, as calendars call it. */
const words: PartnerWords = {
  sheet: null,
  fields: { lieu: 'LOCATION', latitude: 'GEO', dates: 'DTSTART', 'mise à jour': 'LAST-MODIFIED' },
};

/** « Déclarer ses impôts en ligne » at an address takes place there: running text says how only where there is none. */
function readHow(
  location: string | null,
  title: string,
  description: string | null,
  categories: readonly string[],
): AttendanceMode {
  if (location && /^\s*https?:/.test(location)) return 'ONLINE';
  const said = location ? readAttendance(location) : readAttendance(title, description);
  const ofCategory = categories.map(category => readRemote(category, null, null)).find(mode => mode !== null);
  return readRemote(location, title, description) ?? ofCategory ?? said ?? 'ON_SITE';
}

/** Not the password that may stand in it. */
function linkIn(location: string | null): string | null {
  return readUrl(withoutPrivateDetails(location ?? ''));
}

function readLocation(name: string | null, { geo }: CalendarEvent, problems: Problems): PlaceText | null {
  if (!name) return null;
  const { latitude, longitude } = geo ?? { latitude: '', longitude: '' };
  return { ...placeNamed(name), ...readCoordinates(`${latitude}`, `${longitude}`, problems) };
}

/** A calendar's location: free text on a line or several, where a postal code and a town may stand last, then the country. */
export function placeNamed(location: string): PlaceText {
  const text = location.replace(/\s*,?\s*\n+\s*/g, ', ').replace(/[\s,]+France\s*$/i, '');
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
