import { isPlainNote } from '../../dated/plainNotes.ts';
import { isAboutRemote } from '../../dated/remote.ts';
import { isShort } from '../../dated/sentences.ts';
import { restrictsHours } from '../../hours/applyComment.ts';
import { type HoursReading, readHours } from '../../hours/readHours.ts';
import type { Problems } from '../../problems.ts';
import { foldText } from '../../values/foldText.ts';
import { plainLine, plainText } from '../../values/plainText.ts';
import { withoutPrivateDetails } from '../../values/privateDetails.ts';
import { findDoubt, isHarmlessNote } from '../../words/doubts.ts';
import type { HoursColumns } from '../spreadsheet/hoursColumns.ts';

/** The other words of a service. */
export interface ServiceWords {
  title: string | null;
  description: string | null;
  /** Fields of a line or two. */
  notes: readonly (string | null)[];
  /** What leaves none of the hours certain, whatever it says of them. */
  against: readonly string[];
  /** Nobody comes: « par téléphone » is no doubt. */
  isRemote: boolean;
}

/**
 * When a service receives people. What its other words take away from its hours leaves none, unless the hours say so
 * already; so does a note of a few words of which nobody knows that it says nothing of them.
 */
export function readServiceHours(
  received: string | null,
  words: ServiceWords,
  problems: Problems,
): HoursColumns {
  const hours = plainLine(received);
  if (hours === null) return { openingHours: null, byAppointment: false, announced: null };
  const said = saidBeside(words).filter(sentence => !isSaid(sentence, hours));
  const beside = said.filter(restrictsHours).join(' ; ');
  const doubtful = said.filter(sentence => !restrictsHours(sentence) && leavesNone(sentence, words));
  const lost = [...new Set([...doubtful, ...words.against])];
  const reading = withoutOverride(withTimes(readHours(hours, beside), hours), hours);
  const { byAppointment } = reading;
  const isQuoted = lost.length > 0 || (beside !== '' && reading.notUnderstood.length > 0);
  const openingHours = isQuoted ? null : reading.openingHours;
  const notUnderstood = [...reading.notUnderstood, ...lost];
  if (notUnderstood.length === 0) return { openingHours, byAppointment, announced: null };
  const kept = openingHours ? 'Le reste est gardé' : "Aucune séance n'est annoncée";
  problems.warn(
    'horaires_accueil',
    hours,
    `Horaires non compris : ${notUnderstood.map(part => `« ${part} »`).join(', ')}. ${kept}. Attendu la notation d'OpenStreetMap, par exemple « Mo-Fr 09:00-12:30; SH off; PH off ».`,
  );
  const announced = `Horaires indiqués par le partenaire : ${withoutPrivateDetails(hours)}`;
  return { openingHours, byAppointment, announced };
}

/** Sentences that may be about the hours: of a title and of a long description, those in which something is in doubt. */
function saidBeside({ title, description, notes }: ServiceWords): string[] {
  const text = sentencesOf(description);
  const isNote = text.length <= 3 && text.every(isShort);
  const long = [...sentencesOf(title), ...(isNote ? [] : text)];
  const short = [...notes.flatMap(sentencesOf), ...(isNote ? text : [])];
  return [
    ...long.filter(sentence => restrictsHours(sentence) || findDoubt(sentence) !== null),
    ...short.filter(
      sentence => restrictsHours(sentence) || findDoubt(sentence) !== null || !takesNothing(sentence),
    ),
  ];
}

function takesNothing(sentence: string): boolean {
  const folded = foldText(sentence);
  return !isShort(sentence) || isHarmlessNote(sentence) || ofAccess.test(folded) || isPlainNote(folded);
}

/** How one registers, for whom and with what: said of the access, which shows it. */
const ofAccess =
  /\brdv\b|\brendez-?vous|\binscri|\breserv|\bcontact|\borient|\bprescri|\bresid|\bhabit|\baccompagn|\bdossier|\bconditions?\b|\bjustificatif|\bpieces?\b|\bappel|\bgratuit|\badhesion|\binscrit|\bbenefici|\bsans condition|\bpublic|\bavoir\b|\betre\b|\bplus de \d+ ans|\bage|\bmajeur|\bjeunes?\b|\bseniors?\b|\bdemandeurs?\b/;

function leavesNone(sentence: string, { isRemote }: ServiceWords): boolean {
  return !(isRemote && isAboutRemote(sentence));
}

/** « Mo 08:30-12:30;Mo 13:30-17:00 »: for OSM the second rule stands instead of the first; whoever wrote it meant both. */
function withoutOverride(reading: HoursReading, hours: string): HoursReading {
  const days = rulesOf(hours).flatMap(rule => /^([A-Z][A-Za-z,[\]\d-]*)(?= \d)/.exec(rule)?.[1] ?? []);
  const isTwice = new Set(days).size < days.length;
  return isTwice ? { ...reading, openingHours: null, notUnderstood: [hours] } : reading;
}

/** « Mo-Fr 09:00-12:00; Sa » is open all of Saturday for OSM: whoever wrote it forgot the times. */
function withTimes(reading: HoursReading, hours: string): HoursReading {
  const { openingHours, byAppointment } = reading;
  const isComplete = rulesOf(openingHours ?? 'off').every(rule =>
    /(?:\d:\d{2}|^24\/7|off|closed)$/.test(rule),
  );
  return isComplete ? reading : { openingHours: null, byAppointment, notUnderstood: [hours] };
}

/** What the hub itself wrote under hours that it understood in part is no restriction of these. */
function sentencesOf(text: string | null): string[] {
  const sentences = (plainText(text) ?? '').split(/(?<=[.!?])\s+|[\n;]/).map(sentence => sentence.trim());
  return sentences.filter(
    sentence => /\p{L}/u.test(sentence) && !sentence.startsWith('Horaires indiqués par le partenaire'),
  );
}

const anyHours = 'lundi 9h-10h';
const anyOsm = 'Mo 09:00-10:00';

/** Applied to hours of no matter when, the sentence adds exceptions that the hours received have, and no more. */
function isSaid(sentence: string, hours: string): boolean {
  const { openingHours, notUnderstood } = readHours(anyHours, sentence);
  const known = [anyOsm, 'PH off', ...rulesOf(hours)];
  return (
    openingHours !== null &&
    notUnderstood.length === 0 &&
    rulesOf(openingHours).every(rule => known.includes(rule))
  );
}

function rulesOf(osm: string): string[] {
  return osm.split(';').map(rule => rule.trim());
}
