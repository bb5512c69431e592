import type { AttendanceMode } from '../../schema/vocabulary.ts';
import type { Connector, DraftReading, Row, SourceFacts } from '../connector.ts';
import { readCoordinates } from '../coordinates.ts';
import type { PlaceText } from '../draft.ts';
import { foldText } from '../foldText.ts';
import { type BazarEntry, bazarRows } from '../formats/yeswiki.ts';
import { readAccessColumns } from '../meaning/accessColumns.ts';
import { readAudienceColumn } from '../meaning/audienceColumn.ts';
import { readContact } from '../meaning/contactColumn.ts';
import { readHoursColumns } from '../meaning/hoursColumns.ts';
import { plainLine, plainText } from '../plainText.ts';
import { gatherProblems } from '../problems.ts';
import { fetchBazar } from '../transport.ts';
import { readActivities } from '../words/activities.ts';
import { readAttendance } from '../words/attendance.ts';
import { readAudienceText, withAges } from '../words/audiences.ts';
import { readCost } from '../words/cost.ts';
import { readKind } from '../words/kinds.ts';
import { readEntryDates, readWikiMoment } from './ccasDates.ts';

/** CCAS: the catalogue of its e-inclusion team, a Bazar form of the alliance's YesWiki. */
export const ccas: Connector<BazarEntry> = {
  name: 'ccas',
  fetch: fetchBazar,
  rows: bazarRows,
  toDraft: entryDraft,
};

function entryDraft({ key, record }: Row<BazarEntry>, facts: SourceFacts): DraftReading {
  const problems = gatherProblems();
  const field = (name: string): string => record.fields[name]?.trim() ?? '';
  const chosen = (about: RegExp): string => chosenLabels(record, about).join(', ');
  const title = plainLine(field('bf_titre'));
  if (!title) problems.reject('bf_titre', null, "La fiche n'a pas de titre : en donner un dans le wiki.");
  const dates = readEntryDates(
    field('bf_date_debut_evenement'),
    field('bf_date_fin_evenement'),
    facts.timezone,
    problems,
  );
  const description = plainText(field('bf_description'));
  const audience = readAudienceColumn(chosen(/public/) || field('bf_public'), problems);
  const hours = readHoursColumns(column => (column === 'hours' ? field('bf_horaires') : ''), problems);
  if (!title || problems.list.some(problem => problem.severity === 'REJECT')) {
    return { draft: null, problems: problems.list };
  }
  const type = chosen(/type|categor|nature|format/);
  const audiences = withAges(
    audience.audiences.length > 0 ? audience.audiences : readAudienceText(title, description),
    null,
  );
  const kind = readKind(type, title, description) ?? (dates.length > 0 ? 'WORKSHOP' : 'PERMANENCE');
  const attendance =
    readAttendance(chosen(/modalit|particip|presence/), type, field('bf_lieu')) ?? attendanceOf(title, field);
  const accessCells = {
    access: chosen(/inscri|acces|reserv/) || field('bf_inscription'),
    phone: field('bf_telephone'),
    url: field('bf_site_internet'),
    email: field('bf_mail'),
    contact: '',
  };
  const place = readPlace(record, field, chosen, attendance);
  const draft = {
    key: dates.length > 0 ? workshopKey(title, place) : (key ?? title),
    title,
    summary: null,
    description: [description, hours.announced].filter(text => text !== null).join('\n\n') || null,
    kind,
    activities: readActivities(kind, audiences, chosen(/activit|them|axe/), title, description),
    audiences,
    provider: null,
    place,
    catchment: null,
    attendance,
    access: readAccessColumns(column => accessCells[column], [audience.condition], problems),
    cost: readCost(field('bf_tarif')),
    ageRange: null,
    languages: [],
    accessibility: [],
    openingHours: hours.openingHours,
    url: plainLine(field('url')),
    updatedAt: readWikiMoment(field('date_maj_fiche'), facts.timezone),
    dates,
    series: null,
    contact: readContact(field('bf_contact') || field('bf_referent')),
  };
  return { draft, problems: problems.list };
}

/** A form names its lists as it likes (`listeListeTypeDAtelier`, `checkboxListePublics`): their names say what they are about. */
function chosenLabels(record: BazarEntry, about: RegExp): string[] {
  return Object.entries(record.choices).flatMap(([name, labels]) =>
    about.test(foldText(name.replace(/^(?:liste|checkbox|radio)Liste/i, ''))) ? labels : [],
  );
}

/** « Créer son CV en ligne » at an address takes place there: running text says how only where there is no address. */
function attendanceOf(title: string, field: (name: string) => string): AttendanceMode {
  const isSomewhere = field('bf_lieu') !== '' || field('bf_adresse') !== '';
  return (isSomewhere ? null : readAttendance(title, field('bf_description'))) ?? 'ON_SITE';
}

/** A workshop is one entry a date with the same title: together they are one offer. */
function workshopKey(title: string, place: PlaceText | null): string {
  const words = [title, place?.name ?? place?.address ?? ''].join(' ');
  return foldText(words)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 200);
}

function readPlace(
  record: BazarEntry,
  field: (name: string) => string,
  chosen: (about: RegExp) => string,
  attendance: AttendanceMode,
): PlaceText | null {
  const name = plainLine(field('bf_lieu') || chosen(/lieu|espace|esc|site/));
  const address = plainLine(field('bf_adresse'));
  if ((!name && !address) || (attendance !== 'ON_SITE' && attendance !== 'MIXED')) return null;
  const [latitude = '', longitude = ''] = positionOf(record, field);
  return {
    name,
    address,
    postalCode: /\d{5}/.exec(field('bf_code_postal'))?.[0] ?? null,
    city: plainLine(field('bf_ville')),
    quartier: plainLine(chosen(/quartier/)),
    insee: null,
    ...readCoordinates(latitude, longitude, gatherProblems()),
  };
}

function positionOf(record: BazarEntry, field: (name: string) => string): string[] {
  if (field('bf_latitude')) return [field('bf_latitude'), field('bf_longitude')];
  return (record.fields['geolocation'] ?? '').split(/[|;, ]+/);
}
