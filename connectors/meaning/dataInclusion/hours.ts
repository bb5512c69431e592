import { restrictsHours } from '../../hours/applyComment.ts';
import { type HoursReading, readHours } from '../../hours/readHours.ts';
import type { Problems } from '../../problems.ts';
import type { HoursColumns } from '../spreadsheet/hoursColumns.ts';

/**
 * When a service receives people. `texts` are its other words: what they take away from its hours leaves none, unless
 * the hours say so already.
 */
export function readServiceHours(
  received: string | null,
  texts: readonly (string | null)[],
  problems: Problems,
): HoursColumns {
  if (received === null) return { openingHours: null, byAppointment: false, announced: null };
  const hours = received.replace(/\s+/g, ' ');
  const beside = texts
    .flatMap(sentencesOf)
    .filter(sentence => restrictsHours(sentence) && !isSaid(sentence, hours))
    .join(' ; ');
  const { openingHours, byAppointment, notUnderstood } = withTimes(readHours(hours, beside), hours);
  if (notUnderstood.length === 0) return { openingHours, byAppointment, announced: null };
  const kept = openingHours ? 'Le reste est gardé' : "Aucune séance n'est annoncée";
  problems.warn(
    'horaires_accueil',
    hours,
    `Horaires non compris : ${notUnderstood.map(part => `« ${part} »`).join(', ')}. ${kept}. Attendu la notation d'OpenStreetMap, par exemple « Mo-Fr 09:00-12:30; SH off; PH off ».`,
  );
  return { openingHours, byAppointment, announced: `Horaires indiqués par le partenaire : ${hours}` };
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
  const sentences = (text ?? '').split(/(?<=[.!?])\s+|\n/);
  return sentences.filter(sentence => !sentence.startsWith('Horaires indiqués par le partenaire'));
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
