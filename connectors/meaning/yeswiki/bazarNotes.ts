import type { SaidAround } from '../../dated/judgeSessions.ts';
import type { BazarEntry } from '../../formats/yeswiki.ts';
import { type LocalTime, toLocal } from '../../values/localTime.ts';
import { plainText } from '../../values/plainText.ts';
import { titleStatus } from '../../words/status.ts';
import { readWikiMoment } from './bazarDates.ts';
import { hoursFields } from './bazarWords.ts';

/**
 * What the fields of a form that nobody foresaw say (`bf_remarque`, `bf_modalites`, `bf_horaire`), a line each, to be judged
 * beside the dates as a description is.
 */
export function readNotes({ fields }: BazarEntry, isDated: boolean): string {
  return Object.entries(fields)
    .filter(([name]) => /^bf_/.test(name) && !known.test(name) && (isDated || !hoursFields.includes(name)))
    .map(([name, value]) => noteOf(name, plainText(value, longest) ?? ''))
    .filter(note => /\p{L}/u.test(note))
    .join('\n');
}

const longest = 2000;
/** Read elsewhere, or about people, addresses and pictures. */
const known =
  /^bf_(?:titre|description|date_|lieu|ville|code_postal|latitude|longitude|public|inscription|tarif|prix|cout|statut|etat|.*(?:adresse|mail|tel|site|url|lien|image|fichier|video|contact|referent|nom|auteur|createur|organis|structure|porteur|partenaire|complet|annul|report|suspendu|frequence|rythme|periodicite|recurrence))/;

/** « Places restantes : 0 » */
function noteOf(name: string, value: string): string {
  const isSeats = /places?_?(?:restant|dispo|libre)/.test(name);
  return isSeats && /^\s*(?:0|aucune|non)\s*$/i.test(value) ? 'Complet' : value;
}

/** What the other entries of the same workshop say: « la séance du 8 décembre est annulée », and when they are. */
export function readSiblings(
  { siblings }: BazarEntry,
  key: string | null,
  timezone: string,
): NonNullable<SaidAround['siblings']> {
  const others = siblings.filter(other => other.key !== key).slice(0, mostSiblings);
  return {
    words: others.map(({ description }) => plainText(description, longest) ?? '').join('\n'),
    starts: others.flatMap(({ start }) => localOf(start, timezone) ?? []),
  };
}

/** A workshop repeated more often than this is not one that people read to the end. */
const mostSiblings = 60;

/** « Atelier photo ANNULÉ » at the same hour: people add an entry rather than change one. */
export function isCancelledByTwin({ siblings }: BazarEntry, key: string | null, start: string): boolean {
  return siblings.some(
    other =>
      other.key !== key && other.start === start && titleStatus(plainText(other.title)) === 'CANCELLED',
  );
}

function localOf(start: string, timezone: string): LocalTime | null {
  const moment = readWikiMoment(start, timezone);
  return moment === null ? null : toLocal(moment, timezone);
}
