import type { AttendanceMode } from '../../schema/vocabulary.ts';
import { matchAll, type WordTable } from './matchWords.ts';

const attendanceWords: WordTable<AttendanceMode> = [
  [
    'MIXED',
    /\b(?:sur place|presentiel|en presence)\b.{0,20}\b(?:ou|et)\b.{0,20}\b(?:en ligne|visio|a distance)|\bhybride\b|\bmixte\b/,
  ],
  ['PHONE', /\bpar telephone\b|\btelephonique|\bau telephone\b/],
  ['ONLINE', /\ben ligne\b|\ben visio|\bvisioconference|\ba distance\b|\bwebinaire/],
  [
    'OUTREACH',
    /\baller-? ?vers\b|\ba domicile\b|\bau domicile\b|\bhors les murs\b|\bpied d'immeuble|\bbus numerique|\bitinerant/,
  ],
  ['ON_SITE', /\bsur place\b|\bpresentiel\b/],
];

/** How one takes part, by the first text that says; null when none does. « Inscription en ligne » is no attendance. */
export function readAttendance(...texts: (string | null)[]): AttendanceMode | null {
  for (const text of texts) {
    const told = text?.replace(
      /\b(?:inscriptions?|réservations?|rendez-vous|rdv|paiement)[^.;,]{0,30}(?:en ligne|par téléphone|sur place)/gi,
      '',
    );
    const [attendance] = told ? matchAll(attendanceWords, told) : [];
    if (attendance) return attendance;
  }
  return null;
}
