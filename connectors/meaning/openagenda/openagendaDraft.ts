import type { AgeRange } from '../../../schema/offer.ts';
import type { AttendanceMode } from '../../../schema/vocabulary.ts';
import type { DraftReading, PartnerWords, Row, SourceFacts } from '../../connector.ts';
import { isHouseClosed, isNoOffer } from '../../dated/noOffer.ts';
import { otherPlaceNamed } from '../../dated/otherPlace.ts';
import { namesAPerson } from '../../dated/personalTitle.ts';
import { readRemote } from '../../dated/remote.ts';
import { sentencesOf, withoutStruck } from '../../dated/sentences.ts';
import { judgeDates } from '../../dated/uncertainDates.ts';
import type { PlaceText } from '../../draft.ts';
import type { AgendaEvent } from '../../formats/openagenda.ts';
import { gatherProblems, type Problems } from '../../problems.ts';
import { readCoordinates } from '../../values/coordinates.ts';
import { foldText } from '../../values/foldText.ts';
import { readMoment } from '../../values/localTime.ts';
import { plainLine, plainText } from '../../values/plainText.ts';
import { readWebAddress } from '../../values/webAddress.ts';
import { readActivities } from '../../words/activities.ts';
import { readAudienceText, withAges } from '../../words/audiences.ts';
import { readCost } from '../../words/cost.ts';
import { readKind } from '../../words/kinds.ts';
import { publicText, readShown } from '../shownTexts.ts';
import { whereabouts } from '../whereabouts.ts';
import { readRegistration } from './agendaRegistration.ts';
import { readTimings } from './agendaTimings.ts';

const attendances: Record<number, AttendanceMode> = { 1: 'ON_SITE', 2: 'ONLINE', 3: 'MIXED' };

/** An OpenAgenda event as an offer; `activitiesOf` says what is done when the agenda is of one trade. */
export function openAgendaDraft(
  { key, record }: Row<AgendaEvent>,
  facts: SourceFacts,
  activitiesOf: typeof readActivities = readActivities,
): DraftReading {
  const problems = gatherProblems();
  warnOfUnread(record, problems);
  const title = readShown('title', 'title', inFrench(record.title), problems);
  if (!title) problems.reject('title', null, "L'événement n'a pas de titre : en donner un dans l'agenda.");
  if (title && (isNoOffer(title) || isHouseClosed(title)))
    problems.reject('title', namesAPerson(title) ? null : title, noOffer);
  warnOfLanguage(record.title, problems);
  const given = readTimings(record, problems);
  if (!title || problems.list.some(problem => problem.severity === 'REJECT')) {
    return { draft: null, problems: problems.list, words };
  }
  const summary = readShown('summary', 'description', inFrench(record.description), problems);
  const conditions = publicText(inFrench(record.conditions));
  const texts = [record.description, record.longDescription, record.conditions]
    .map(text => plainText(withoutStruck(inFrench(text))) ?? '')
    .join('\n');
  const attendance = readAttendance(record, title, texts);
  const place = whereabouts(attendance, readLocation(record, problems));
  const said = {
    title,
    description: [texts, ...keywordsOf(record)].join('\n'),
    elsewhere: unknownMode(record) ?? otherPlaceNamed(title, texts, place, facts.territory),
    isRemote: place === null,
  };
  const { dates, series } = judgeDates(given, said, facts.timezone);
  const ageRange = readAges(record, problems);
  const audiences = withAges(
    readAudienceText(title, [summary, conditions, ...whoMayCome(texts)].filter(Boolean).join('. ')),
    ageRange,
  );
  const kind = readKind(title, summary) ?? 'WORKSHOP';
  const draft = {
    key: key ?? record.uid,
    title,
    summary,
    description: readShown('description', 'longDescription', inFrench(record.longDescription), problems),
    kind,
    activities: activitiesOf(kind, audiences, title, summary),
    audiences,
    provider: null,
    place,
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
    url: readWebAddress(record.canonicalUrl),
    updatedAt: record.updatedAt ? readMoment(record.updatedAt) : null,
    dates,
    series,
    contact: null,
  };
  return { draft, problems: problems.list, words };
}

const noOffer =
  "Ce n'est pas une offre : l'événement n'est pas montré. Le retirer de l'agenda, ou changer son titre.";

/** Of a long text, the sentences that say for whom: the others speak of people too. */
function whoMayCome(texts: string): string[] {
  return sentencesOf(texts).filter(sentence =>
    /^(?:public|pour les|pour des)\b|\breserve(?:e|s)*\b/.test(foldText(sentence)),
  );
}

/** « annulé », « complet »: some write it there; what they are about says nothing of when. */
function keywordsOf({ keywords }: AgendaEvent): string[] {
  const lists = typeof keywords === 'object' && keywords !== null ? Object.values(keywords) : [];
  return lists.flat().filter(word => typeof word === 'string' && calledOffWord.test(foldText(word)));
}

const calledOffWord = /^(?:annule|reporte|complet|suspendu|supprime)(?:e|s|es)?$/;

/** What findings speak of, as OpenAgenda calls it. */
const words: PartnerWords = {
  sheet: null,
  fields: { lieu: 'location', latitude: 'location', dates: 'timings', 'mise à jour': 'updatedAt' },
};

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

/** Words of another language are shown, and told: in French everybody here would read them. */
function warnOfLanguage(text: AgendaEvent['title'], problems: Problems): void {
  const shown = inFrench(text);
  if (!text || typeof text === 'string' || shown === null || shown === text.fr) return;
  const [code = ''] = Object.entries(text).find(([, value]) => value === shown) ?? [];
  const language = new Intl.DisplayNames('fr', { type: 'language', fallback: 'code' });
  const name = /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(code) ? language.of(code) : code;
  problems.warn(
    'title',
    plainLine(shown),
    `Le titre n'existe qu'en ${name} : il est montré ainsi. L'écrire aussi en français.`,
  );
}

/**
 * By its own field, unless the words say that nobody comes: people leave « sur place » as it was. Moved online (`status`
 * 3), an event is no longer where it should have been.
 */
function readAttendance(record: AgendaEvent, title: string, texts: string): AttendanceMode {
  if (record.status === 3) return 'ONLINE';
  const { name, address } = record.location ?? {};
  const remote = readRemote([name, address].filter(Boolean).join(', '), title, texts);
  if (/\bpar téléphone\b|\btéléphonique\b/i.test(title) && !record.location) return 'PHONE';
  const usual = record.onlineAccessLink && !record.location ? 2 : 1;
  const attendance = attendances[record.attendanceMode ?? usual];
  return attendance === undefined || attendance === 'ON_SITE' ? (remote ?? 'ON_SITE') : attendance;
}

/** A way to take part that is none of the three: nobody can tell whether one is to come. */
function unknownMode({ attendanceMode, unread }: AgendaEvent): string | null {
  const received = unread.find(({ field }) => field === 'attendanceMode')?.received;
  if (received !== undefined) return `attendanceMode ${received}`;
  const isKnown = attendanceMode == null || attendances[attendanceMode] !== undefined;
  return isKnown ? null : `attendanceMode ${attendanceMode}`;
}

function readLocation({ location }: AgendaEvent, problems: Problems): PlaceText | null {
  if (!location) return null;
  const { name, address, postalCode, city, insee, latitude, longitude } = location;
  return {
    name: plainLine(name),
    address: plainLine(address),
    postalCode: readCode(postalCode),
    city: plainLine(city),
    quartier: null,
    insee: readCode(insee),
    ...readCoordinates(`${latitude ?? ''}`, `${longitude ?? ''}`, problems),
  };
}

/** Five characters, or four that lost their leading zero; anything else is no code. */
function readCode(code: string | number | null | undefined): string | null {
  const written = String(code ?? '')
    .replace(/\s/g, '')
    .toUpperCase();
  return /^(?:\d{4,5}|2[AB]\d{3})$/.test(written) ? written.padStart(5, '0') : null;
}

function readAges({ age }: AgendaEvent, problems: Problems): AgeRange | null {
  const min = age?.min ?? null;
  const max = age?.max ?? null;
  if (min === null && max === null) return null;
  if (min === null || max === null || min <= max) return { min, max };
  const message = `Âges de ${min} à ${max} ans : le minimum dépasse le maximum, ils sont laissés de côté. Les corriger dans l'agenda.`;
  problems.warn('age', JSON.stringify(age), message);
  return null;
}
