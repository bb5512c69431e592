import type { AttendanceMode } from '../../../schema/vocabulary.ts';
import { readRemote } from '../../dated/remote.ts';
import type { PlaceText } from '../../draft.ts';
import type { Problems } from '../../problems.ts';
import { readCoordinates } from '../../values/coordinates.ts';
import { plainLine } from '../../values/plainText.ts';
import { readAttendance } from '../../words/attendance.ts';
import { whereabouts } from '../whereabouts.ts';
import type { EntryFields } from './bazarFields.ts';
import { bazarLists } from './bazarWords.ts';

/** How one takes part in what an entry announces, and where. */
export function readEntryPlace(
  fields: EntryFields,
  title: string,
  description: string | null,
  problems: Problems,
): { attendance: AttendanceMode; place: PlaceText | null } {
  const place = readPlace(fields, problems);
  const attendance = readHow(fields, title, description, place) ?? 'ON_SITE';
  return { attendance, place: whereabouts(attendance, place) };
}

/** « Créer son CV en ligne » at an address takes place there: running text says how only where there is no address. */
function readHow(
  fields: EntryFields,
  title: string,
  description: string | null,
  place: PlaceText | null,
): AttendanceMode | null {
  const { chosen } = fields;
  const told = readAttendance(chosen(participation), chosen(/type|categor|nature|format/), placeName(fields));
  const remote = readRemote([place?.name, place?.address].filter(Boolean).join(', '), title, description);
  if (told !== null && told !== 'ON_SITE') return told;
  return remote ?? told ?? (place ? null : readAttendance(title, description));
}

/** Not « modalités d'accès », which say how one registers. */
const participation = /^(?!.*(?:inscri|acces|reserv)).*(?:modalit|particip|presence|distanc)/;

function placeName({ field, chosen }: EntryFields): string | null {
  return plainLine(field('bf_lieu') || chosen(bazarLists.place));
}

function readPlace(fields: EntryFields, problems: Problems): PlaceText | null {
  const { field, chosen } = fields;
  const name = placeName(fields);
  const address = plainLine(field('bf_adresse'));
  if (!name && !address) return null;
  const [latitude = '', longitude = ''] = field('bf_latitude')
    ? [field('bf_latitude'), field('bf_longitude')]
    : field('geolocation').split(/[|;, ]+/);
  return {
    name,
    address,
    postalCode: /^\d{5}$/.exec(field('bf_code_postal').replace(/\s/g, ''))?.[0] ?? null,
    city: plainLine(field('bf_ville')),
    quartier: plainLine(chosen(/quartier/)),
    insee: null,
    ...readCoordinates(latitude, longitude, problems),
  };
}
