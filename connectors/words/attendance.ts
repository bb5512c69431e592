import type { AttendanceMode } from '../../schema/vocabulary.ts';
import { foldText } from '../values/foldText.ts';
import { matchFirst, type WordTable } from './matchWords.ts';

const attendanceWords: WordTable<AttendanceMode> = [
  [
    'MIXED',
    /\b(?:sur place|presentiel|en presence)\b.{0,20}\b(?:ou|et)\b.{0,20}\b(?:en ligne|visio|a distance)|\b(?:en ligne|visio\w*|a distance)\b.{0,10}\b(?:ou|et)\b.{0,15}\b(?:sur place|presentiel|en presence)|\b(?:ou|et) (?:en ligne|(?:en |par )?visio\w*|a distance)\b|\bhybride\b|\bmixte\b/,
  ],
  ['PHONE', /\bpar telephone\b|\btelephonique|\bau telephone\b/],
  ['ONLINE', /\ben ligne\b|\b(?:en|par) visio|^visio\b|\bvisioconference|\ba distance\b|\bwebinaire/],
  [
    'OUTREACH',
    /\baller-? ?vers\b|\ba domicile\b|\bau domicile\b|\bhors les murs\b|\bpied d'immeuble|\bbus numerique|\bitinerant/,
  ],
  ['ON_SITE', /\bsur place\b|\bpresentiel\b/],
];

/** « Inscription en ligne » and « démarches en ligne » say nothing of where one takes part. */
const notAttendance = [
  /\b(?:inscriptions?|reservations?|rendez-? ?vous|rdv|paiement|inscri(?:re|vez)\S*|reserver)\b[^.;,]{0,30}(?:en ligne|(?:par|au) telephone|sur place)/g,
  /\b(?:demarches?|services?|comptes?|dossiers?|demandes?|declar\w+|candidatures?|cv|achats?|impots?|administrati\w+|recherche\w*|outils?|droits|formulaires?|jeux?)\b[^.;,]{0,20}\ben ligne/g,
];

/** How one takes part, by the first text that says; null when none does. */
export function readAttendance(...texts: (string | null)[]): AttendanceMode | null {
  for (const text of texts) {
    const told = notAttendance.reduce((rest, words) => rest.replace(words, ' '), foldText(text ?? ''));
    const attendance = matchFirst(attendanceWords, told);
    if (attendance) return attendance;
  }
  return null;
}
