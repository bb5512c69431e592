import type { DraftReading, Row, SourceFacts } from '../../connector.ts';
import { isHouseClosed, isNoOffer } from '../../dated/noOffer.ts';
import { otherPlaceNamed } from '../../dated/otherPlace.ts';
import { namesAPerson } from '../../dated/personalTitle.ts';
import { withoutStruck } from '../../dated/sentences.ts';
import { judgeDates } from '../../dated/uncertainDates.ts';
import type { BazarEntry } from '../../formats/yeswiki.ts';
import { gatherProblems, type Problems } from '../../problems.ts';
import { foldText } from '../../values/foldText.ts';
import { plainText } from '../../values/plainText.ts';
import { withoutPrivateDetails } from '../../values/privateDetails.ts';
import { slug } from '../../values/slug.ts';
import { readWebAddress } from '../../values/webAddress.ts';
import { readActivities, readActivityField } from '../../words/activities.ts';
import { readAges } from '../../words/ages.ts';
import { readAudienceText, withAges } from '../../words/audiences.ts';
import { readCost } from '../../words/cost.ts';
import { findDoubt } from '../../words/doubts.ts';
import { readKind } from '../../words/kinds.ts';
import { readShown } from '../shownTexts.ts';
import { readAudienceColumn } from '../spreadsheet/audienceColumn.ts';
import { readContact } from '../spreadsheet/contactColumn.ts';
import { type HoursColumns, readHoursColumns } from '../spreadsheet/hoursColumns.ts';
import { readEntryAccess } from './bazarAccess.ts';
import { readEntryDates, readWikiMoment } from './bazarDates.ts';
import { entryFields } from './bazarFields.ts';
import { isCancelledByTwin, readNotes, readSiblings } from './bazarNotes.ts';
import { readEntryPlace } from './bazarPlace.ts';
import { readEntryState } from './bazarState.ts';
import { bazarLists, hoursFields, wikiWords } from './bazarWords.ts';

/** An entry of a Bazar form as an offer: a form names its fields and lists as it likes, so they are known by what their names are about. */
export function bazarDraft({ key, record }: Row<BazarEntry>, facts: SourceFacts): DraftReading {
  const problems = gatherProblems();
  const fields = entryFields(record, problems);
  const { field, plain, chosen } = fields;
  const words = wikiWords(fields);
  const title = readShown('title', 'bf_titre', field('bf_titre'), problems);
  if (!title) problems.reject('bf_titre', null, "La fiche n'a pas de titre : en donner un dans le wiki.");
  if (title && (isNoOffer(title) || isHouseClosed(title)))
    problems.reject('bf_titre', namesAPerson(title) ? null : title, noOffer);
  const state = readEntryState(record);
  const notes = readNotes(record, field('bf_date_debut_evenement') !== '');
  const texts = [plainText(withoutStruck(field('bf_description'))), notes].filter(Boolean).join('\n') || null;
  const given = readEntryDates(
    {
      start: field('bf_date_debut_evenement'),
      end: field('bf_date_fin_evenement'),
      status: isCancelledByTwin(record, key, field('bf_date_debut_evenement')) ? 'CANCELLED' : state.status,
      namesHours: plain(...hoursFields) !== '' || namesHours.test(foldText(texts ?? '')),
    },
    facts.timezone,
    problems,
  );
  const description = readShown('description', 'bf_description', field('bf_description'), problems);
  const audience = readAudienceColumn(chosen(bazarLists.audience) || plain('bf_public'), problems);
  const hours = readEntryHours(
    {
      hours: plain(...hoursFields),
      title: title ?? '',
      description: description ?? '',
      comment: [...state.said, ...notes.split('\n').filter(note => findDoubt(note) !== null)].join(' ; '),
    },
    field('bf_date_debut_evenement') !== '',
    problems,
  );
  if (!title || problems.list.some(problem => problem.severity === 'REJECT')) {
    return { draft: null, problems: problems.list, words };
  }
  const type = chosen(/type|categor|nature|format/);
  const isTold = audience.audiences.length > 0 || audience.condition !== null;
  const told = isTold ? audience.audiences : readAudienceText(title, description);
  const audiences = withAges(told, null);
  const { attendance, place } = readEntryPlace(fields, title, texts, problems);
  const said = {
    title,
    description: texts,
    elsewhere: state.doubts[0] ?? otherPlaceNamed(title, texts, place, facts.territory),
    isRemote: place === null,
    siblings: readSiblings(record, key, facts.timezone),
  };
  const { dates, series } = judgeDates(given, said, facts.timezone);
  const kind = readKind(type, title, description) ?? (given.length > 0 ? 'WORKSHOP' : 'PERMANENCE');
  const subjects = readActivityField(chosen(/activit|them|axe|competence|service/));
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
    cost: readCost(plain('bf_tarif', 'bf_prix', 'bf_cout')),
    ageRange: readAges(plain('bf_age', 'bf_ages', 'bf_tranche_age')),
    languages: [],
    accessibility: [],
    openingHours: hours.openingHours,
    url: readWebAddress(field('url')),
    updatedAt: readWikiMoment(field('date_maj_fiche'), facts.timezone),
    dates,
    series,
    contact: readContact(plain('bf_contact', 'bf_referent')),
  };
  return { draft, problems: problems.list, words };
}

const namesHours =
  /\b(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)s?\b|\d ?h(?:\d\d)?\b|\btou(?:te)?s les\b/;

const noOffer =
  "Ce n'est pas une offre : la fiche n'est pas montrée. La retirer du wiki, ou changer son titre.";

/** A dated entry takes place at its dates: the hours beside them are only words to show. */
function readEntryHours(
  said: Readonly<Record<'hours' | 'title' | 'description' | 'comment', string>>,
  isDated: boolean,
  problems: Problems,
): HoursColumns {
  const texts: Readonly<Record<string, string>> = said;
  if (!isDated) return readHoursColumns(column => texts[column] ?? '', problems);
  const hours = withoutPrivateDetails(said.hours);
  const announced = hours === '' ? null : `Horaires indiqués par le partenaire : ${hours}`;
  return { openingHours: null, byAppointment: false, announced };
}
