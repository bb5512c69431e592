import type { Access } from '../../schema/offer.ts';
import type { DraftReading, Row, SourceFacts } from '../connector.ts';
import type { DatedSession } from '../draft.ts';
import type { BazarEntry } from '../formats/yeswiki.ts';
import { gatherProblems, type Problems } from '../problems.ts';
import { plainLine, plainText } from '../values/plainText.ts';
import { slug } from '../values/slug.ts';
import { readUrl } from '../words/access.ts';
import { readActivities, readActivityField } from '../words/activities.ts';
import { readAudienceText, withAges } from '../words/audiences.ts';
import { readCost } from '../words/cost.ts';
import { readKind } from '../words/kinds.ts';
import { titleStatus } from '../words/status.ts';
import { readAccessColumns } from './accessColumns.ts';
import { readAccessText } from './accessText.ts';
import { readAudienceColumn } from './audienceColumn.ts';
import { readEntryDates, readWikiMoment } from './bazarDates.ts';
import { type EntryFields, entryFields } from './bazarFields.ts';
import { readEntryPlace } from './bazarPlace.ts';
import { readContact } from './contactColumn.ts';
import { appointmentCondition, type HoursColumns, readHoursColumns } from './hoursColumns.ts';

/** An entry of a Bazar form as an offer: a form names its fields and lists as it likes, so they are known by what their names are about. */
export function bazarDraft({ key, record }: Row<BazarEntry>, facts: SourceFacts): DraftReading {
  const problems = gatherProblems();
  const fields = entryFields(record);
  const { field, chosen } = fields;
  const title = plainLine(field('bf_titre'));
  if (!title) problems.reject('bf_titre', null, "La fiche n'a pas de titre : en donner un dans le wiki.");
  const dates = readEntryDates(
    field('bf_date_debut_evenement'),
    field('bf_date_fin_evenement'),
    titleStatus(title),
    facts.timezone,
    problems,
  );
  const description = plainText(field('bf_description'));
  const audience = readAudienceColumn(chosen(/public/) || field('bf_public'), problems);
  const hours = readEntryHours(
    {
      hours: field('bf_horaires', 'bf_horaire', 'bf_jours_horaires'),
      title: title ?? '',
      description: description ?? '',
    },
    dates,
    problems,
  );
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
    // A workshop is one entry a date with the same title: together they are one offer.
    key: dates.length > 0 ? slug(title, place?.name ?? place?.address ?? null) : (key ?? title),
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
function readEntryHours(
  said: Readonly<Record<'hours' | 'title' | 'description', string>>,
  dates: readonly DatedSession[],
  problems: Problems,
): HoursColumns {
  const texts: Readonly<Record<string, string>> = said;
  if (dates.length === 0) return readHoursColumns(column => texts[column] ?? '', problems);
  const announced = said.hours === '' ? null : `Horaires indiqués par le partenaire : ${said.hours}`;
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
