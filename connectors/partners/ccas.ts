import type { Access } from '../../schema/offer.ts';
import type { Connector, DraftReading, Row, SourceFacts } from '../connector.ts';
import type { DatedSession, PlaceText } from '../draft.ts';
import { type BazarEntry, bazarRows } from '../formats/yeswiki.ts';
import { readAccessColumns } from '../meaning/accessColumns.ts';
import { readAccessText } from '../meaning/accessText.ts';
import { readAudienceColumn } from '../meaning/audienceColumn.ts';
import { readEntryDates, readWikiMoment } from '../meaning/bazarDates.ts';
import { type EntryFields, entryFields } from '../meaning/bazarFields.ts';
import { readEntryPlace } from '../meaning/bazarPlace.ts';
import { readContact } from '../meaning/contactColumn.ts';
import { appointmentCondition, type HoursColumns, readHoursColumns } from '../meaning/hoursColumns.ts';
import { gatherProblems, type Problems } from '../problems.ts';
import { fetchBazar } from '../transport/fetchDocuments.ts';
import { foldText } from '../values/foldText.ts';
import { plainLine, plainText } from '../values/plainText.ts';
import { readUrl } from '../words/access.ts';
import { readActivities, readActivityField } from '../words/activities.ts';
import { readAudienceText, withAges } from '../words/audiences.ts';
import { readCost } from '../words/cost.ts';
import { readKind } from '../words/kinds.ts';

/** CCAS: the catalogue of its e-inclusion team, a Bazar form of the alliance's YesWiki. */
export const ccas: Connector<BazarEntry> = {
  name: 'ccas',
  fetch: fetchBazar,
  rows: bazarRows,
  toDraft: entryDraft,
};

function entryDraft({ key, record }: Row<BazarEntry>, facts: SourceFacts): DraftReading {
  const problems = gatherProblems();
  const fields = entryFields(record);
  const { field, chosen } = fields;
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
  const hours = readEntryHours(field('bf_horaires', 'bf_horaire', 'bf_jours_horaires'), dates, problems);
  if (!title || problems.list.some(problem => problem.severity === 'REJECT')) {
    return { draft: null, problems: problems.list };
  }
  const type = chosen(/type|categor|nature|format/);
  const isTold = audience.audiences.length > 0 || audience.condition !== null;
  const told = isTold ? audience.audiences : readAudienceText(title, description);
  const audiences = withAges(told, null);
  const kind = readKind(type, title, description) ?? (dates.length > 0 ? 'WORKSHOP' : 'PERMANENCE');
  const subjects = readActivityField(chosen(/activit|them|axe|competence|service/));
  const { attendance, place } = readEntryPlace(fields, title, problems);
  const draft = {
    key: dates.length > 0 ? workshopKey(title, place) : (key ?? title),
    title,
    summary: null,
    description: [description, hours.announced].filter(text => text !== null).join('\n\n') || null,
    kind,
    activities: subjects.length > 0 ? subjects : readActivities(kind, audiences, title, description),
    audiences,
    provider: null,
    place,
    catchment: null,
    attendance,
    access: readEntryAccess(fields, hours, audience.condition, problems),
    cost: readCost(field('bf_tarif', 'bf_prix', 'bf_cout')),
    ageRange: null,
    languages: [],
    accessibility: [],
    openingHours: hours.openingHours,
    url: readUrl(field('url')),
    updatedAt: readWikiMoment(field('date_maj_fiche'), facts.timezone),
    dates,
    series: null,
    contact: readContact(field('bf_contact') || field('bf_referent')),
  };
  return { draft, problems: problems.list };
}

/** A dated entry takes place at its dates: the hours beside them are only words to show. */
function readEntryHours(words: string, dates: readonly DatedSession[], problems: Problems): HoursColumns {
  if (dates.length === 0) return readHoursColumns(column => (column === 'hours' ? words : ''), problems);
  const announced = words === '' ? null : `Horaires indiqués par le partenaire : ${words}`;
  return { openingHours: null, byAppointment: false, announced };
}

/** By its own fields, else by what the description says. */
function readEntryAccess(
  { field, chosen }: EntryFields,
  hours: HoursColumns,
  condition: string | null,
  problems: Problems,
): Access {
  const own = chosen(/inscri|acces(?!sib)|reserv/) || field('bf_inscription');
  const cells = {
    access: own,
    phone: field('bf_telephone', 'bf_tel'),
    url: field('bf_site_internet'),
    email: field('bf_mail'),
    contact: '',
  };
  const told = own === '' ? readAccessText(plainText(field('bf_description'))).conditions : null;
  return readAccessColumns(
    column => cells[column],
    [told, condition, appointmentCondition(hours, told ?? own)],
    problems,
  );
}

/** A workshop is one entry a date with the same title: together they are one offer. */
function workshopKey(title: string, place: PlaceText | null): string {
  const words = [title, place?.name ?? place?.address ?? ''].join(' ');
  return foldText(words)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 200);
}
