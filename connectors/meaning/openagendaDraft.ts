import type { AgeRange } from '../../schema/offer.ts';
import type { AttendanceMode } from '../../schema/vocabulary.ts';
import type { DraftReading, Row } from '../connector.ts';
import type { PlaceText } from '../draft.ts';
import type { AgendaEvent } from '../formats/openagenda.ts';
import { gatherProblems, type Problems } from '../problems.ts';
import { readCoordinates } from '../values/coordinates.ts';
import { plainLine, plainText } from '../values/plainText.ts';
import { readUrl } from '../words/access.ts';
import { readActivities } from '../words/activities.ts';
import { readAudienceText, withAges } from '../words/audiences.ts';
import { readCost } from '../words/cost.ts';
import { readKind } from '../words/kinds.ts';
import { readRegistration } from './agendaRegistration.ts';
import { readMoment, readTimings } from './agendaTimings.ts';

const attendances: Record<number, AttendanceMode> = { 1: 'ON_SITE', 2: 'ONLINE', 3: 'MIXED' };

/** An OpenAgenda event as an offer; `activitiesOf` says what is done when the agenda is of one trade. */
export function openAgendaDraft(
  { key, record }: Row<AgendaEvent>,
  activitiesOf: typeof readActivities = readActivities,
): DraftReading {
  const problems = gatherProblems();
  warnOfUnread(record, problems);
  const title = plainLine(inFrench(record.title));
  if (!title) problems.reject('title', null, "L'événement n'a pas de titre : en donner un dans l'agenda.");
  const dates = readTimings(record, title, problems);
  if (!title || problems.list.some(problem => problem.severity === 'REJECT')) {
    return { draft: null, problems: problems.list };
  }
  const summary = plainText(inFrench(record.description));
  const conditions = plainText(inFrench(record.conditions));
  const attendance = readAttendance(record, title, problems);
  const ageRange = readAges(record);
  const audiences = withAges(
    readAudienceText(title, [summary, conditions].filter(Boolean).join('. ')),
    ageRange,
  );
  const kind = readKind(title, summary) ?? 'WORKSHOP';
  const draft = {
    key: key ?? record.uid,
    title,
    summary,
    description: plainText(inFrench(record.longDescription)),
    kind,
    activities: activitiesOf(kind, audiences, title, summary),
    audiences,
    provider: null,
    place: attendance === 'ON_SITE' || attendance === 'MIXED' ? readLocation(record, problems) : null,
    catchment: null,
    attendance,
    access: readRegistration(record, conditions, problems),
    cost: readCost(conditions),
    ageRange,
    languages: [],
    accessibility: Object.entries(record.accessibility ?? {}).flatMap(([code, is]) =>
      is === true ? [code] : [],
    ),
    openingHours: null,
    url: readUrl(record.canonicalUrl),
    updatedAt: record.updatedAt ? readMoment(record.updatedAt) : null,
    dates,
    series: null,
    contact: null,
  };
  return { draft, problems: problems.list };
}

function warnOfUnread({ unread }: AgendaEvent, problems: Problems): void {
  for (const { field, received } of unread) {
    problems.warn(
      field,
      received,
      `Champ « ${field} » illisible : il est laissé de côté. Ouvrir l'événement dans l'agenda et l'enregistrer de nouveau.`,
    );
  }
}

/** French first, else the first language there is: a title may exist only in another. */
function inFrench(text: AgendaEvent['title']): string | null {
  if (!text || typeof text === 'string') return text ?? null;
  const texts = [text.fr, ...Object.values(text)];
  return texts.find((value): value is string => typeof value === 'string' && value.trim() !== '') ?? null;
}

/** Moved online (`status` 3), an event is no longer where it should have been. */
function readAttendance(record: AgendaEvent, title: string, problems: Problems): AttendanceMode {
  if (/\bpar téléphone\b|\btéléphonique\b/i.test(title) && !record.location) return 'PHONE';
  if (record.status === 3) return 'ONLINE';
  const usual = record.onlineAccessLink && !record.location ? 2 : 1;
  const attendance = attendances[record.attendanceMode ?? usual];
  if (attendance) return attendance;
  problems.warn(
    'attendanceMode',
    String(record.attendanceMode),
    'Mode de participation inconnu : attendu 1 (sur place), 2 (en ligne) ou 3 (les deux). « Sur place » est gardé.',
  );
  return 'ON_SITE';
}

function readLocation({ location }: AgendaEvent, problems: Problems): PlaceText | null {
  if (!location) return null;
  const { name, address, postalCode, city, insee, latitude, longitude } = location;
  return {
    name: plainLine(name),
    address: plainLine(address),
    postalCode: postalCode ? String(postalCode).padStart(5, '0') : null,
    city: plainLine(city),
    quartier: null,
    insee: insee ? String(insee).padStart(5, '0') : null,
    ...readCoordinates(`${latitude ?? ''}`, `${longitude ?? ''}`, problems),
  };
}

function readAges({ age }: AgendaEvent): AgeRange | null {
  if (!age || (age.min == null && age.max == null)) return null;
  return { min: age.min ?? null, max: age.max ?? null };
}
