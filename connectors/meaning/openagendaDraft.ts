import type { Access, AgeRange } from '../../schema/offer.ts';
import { type AttendanceMode, accessModes, type SessionStatus } from '../../schema/vocabulary.ts';
import type { DraftReading, Row } from '../connector.ts';
import type { DatedSession, PlaceText } from '../draft.ts';
import type { AgendaEvent } from '../formats/openagenda.ts';
import { readPhone } from '../phone.ts';
import { plainLine, plainText } from '../plainText.ts';
import { gatherProblems, type Problems } from '../problems.ts';
import { readAccess, readUrl } from '../words/access.ts';
import { readActivities } from '../words/activities.ts';
import { readAudienceText, withAges } from '../words/audiences.ts';
import { readCost } from '../words/cost.ts';
import { readKind } from '../words/kinds.ts';

const attendances: Record<number, AttendanceMode> = { 1: 'ON_SITE', 2: 'ONLINE', 3: 'MIXED' };

/** 3, moved online, still takes place: its attendance says where. */
const statuses: Record<number, SessionStatus> = {
  1: 'SCHEDULED',
  2: 'MOVED',
  3: 'MOVED',
  4: 'POSTPONED',
  5: 'FULL',
  6: 'CANCELLED',
};

/** An OpenAgenda event as an offer. */
export function openAgendaDraft({ key, record }: Row<AgendaEvent>): DraftReading {
  const problems = gatherProblems();
  const title = plainLine(inFrench(record.title));
  if (!title) problems.reject('title', null, "L'événement n'a pas de titre : en donner un dans l'agenda.");
  const dates = readTimings(record, problems);
  if (!title || problems.list.some(problem => problem.severity === 'REJECT')) {
    return { draft: null, problems: problems.list };
  }
  const summary = plainText(inFrench(record.description));
  const description = plainText(inFrench(record.longDescription));
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
    description,
    kind,
    activities: readActivities(kind, audiences, title, summary),
    audiences,
    provider: null,
    place: readLocation(record),
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

/** French first, else the first language there is: a title may exist only in another. */
function inFrench(text: AgendaEvent['title']): string | null {
  if (!text || typeof text === 'string') return text ?? null;
  const texts = [text['fr'], ...Object.values(text)];
  return (
    (texts.find(value => typeof value === 'string' && value.trim() !== '') as string | undefined) ?? null
  );
}

function readTimings(record: AgendaEvent, problems: Problems): DatedSession[] {
  const status = statuses[record.status ?? 1] ?? 'SCHEDULED';
  if (record.timings?.length === 0 || !record.timings) {
    problems.reject(
      'timings',
      null,
      "L'événement n'a aucun horaire : ajouter au moins une date dans l'agenda.",
    );
    return [];
  }
  return record.timings.flatMap(timing => {
    const received = JSON.stringify(timing);
    const start = readMoment(timing.begin ?? timing.start ?? '');
    if (start === null) {
      problems.warn(
        'timings',
        received,
        `Horaire illisible ${received} : attendu un début tel que « 2026-12-01T14:00:00+01:00 ».`,
      );
      return [];
    }
    const end = timing.end ? readMoment(timing.end) : null;
    const reversed = end !== null && end <= start;
    if (reversed)
      problems.warn(
        'timings',
        received,
        `Fin avant le début ${received} : la fin est laissée de côté. La corriger dans l'agenda.`,
      );
    return [
      {
        start,
        end: reversed ? null : end,
        allDay: false,
        movedFrom: null,
        status,
        place: null,
        attendance: null,
        seatsLeft: null,
      },
    ];
  });
}

/** Only a moment with its offset: a bare local time would be of no known zone. */
function readMoment(text: string): number | null {
  if (!/T.*(?:Z|[+-]\d{2}:?\d{2})$/.test(text)) return null;
  const moment = Date.parse(text);
  return Number.isNaN(moment) ? null : moment;
}

function readAttendance(record: AgendaEvent, title: string, problems: Problems): AttendanceMode {
  if (/\bpar téléphone\b|\btéléphonique\b/i.test(title) && !record.location) return 'PHONE';
  const attendance = attendances[record.attendanceMode ?? 1];
  if (attendance) return record.status === 3 ? 'ONLINE' : attendance;
  problems.warn(
    'attendanceMode',
    String(record.attendanceMode),
    'Mode de participation inconnu : attendu 1 (sur place), 2 (en ligne) ou 3 (les deux). « Sur place » est gardé.',
  );
  return 'ON_SITE';
}

function readLocation({ location, attendanceMode }: AgendaEvent): PlaceText | null {
  if (!location || attendanceMode === 2) return null;
  const { name, address, postalCode, city, insee, latitude, longitude } = location;
  return {
    name: plainLine(name),
    address: plainLine(address),
    postalCode: postalCode ? String(postalCode) : null,
    city: plainLine(city),
    quartier: null,
    insee: insee ? String(insee) : null,
    latitude: latitude ?? null,
    longitude: longitude ?? null,
  };
}

function readAges({ age }: AgendaEvent): AgeRange | null {
  if (!age || (age.min == null && age.max == null)) return null;
  return { min: age.min ?? null, max: age.max ?? null };
}

function readRegistration(record: AgendaEvent, conditions: string | null, problems: Problems): Access {
  const said = readAccess(conditions ?? '');
  const access: Access = { ...said, modes: [...said.modes], url: null, conditions };
  const links = [record.onlineAccessLink ?? ''];
  for (const { type, value } of record.registration ?? []) {
    const text = String(value);
    if (type === 'link') links.unshift(text);
    else if (type === 'phone') access.phone = readPhone(text) ?? text;
    else if (type === 'email') access.email = text;
    else
      problems.warn(
        'registration',
        text,
        `Moyen d'inscription « ${type} » inconnu : attendu link, phone ou email.`,
      );
    const mode =
      type === 'link'
        ? 'BOOK_ONLINE'
        : type === 'phone'
          ? 'BOOK_BY_PHONE'
          : type === 'email'
            ? 'BOOK_BY_EMAIL'
            : null;
    if (mode) access.modes.push(mode);
  }
  access.url = readUrl(links.find(link => link !== '')) ?? said.url;
  return { ...access, modes: accessModes.filter(mode => access.modes.includes(mode)) };
}
