import { hoursNamed, isAtOtherHours } from '../../dated/hoursNamed.ts';
import type { Series, SeriesTime } from '../../recurrence/series.ts';

/** « Mardi 14h-16h », « tous les mardis de 14h à 16h » beside that very rule. */
export function isAgreed(note: string, { start, end, rrules }: Series): boolean {
  const rest = note
    .replace(/\b(?:tous les|chaque|les|le|de|a|et|ateliers?|permanences?|seances?|horaires?|jours?)\b/g, ' ')
    .replace(weekdays, ' ')
    .replace(/\d{1,2} ?(?:h|:) ?(?:\d{2})?/g, ' ');
  if (/[\p{L}\p{N}]/u.test(rest)) return false;
  const [named, own] = [daysIn(note), daysOf(rrules, start)];
  const isOnItsDays =
    named.length === 0 || (named.every(day => own.includes(day)) && own.every(day => named.includes(day)));
  return isOnItsDays && !isAtOtherHours(hoursNamed(note), start.local, end?.local ?? null);
}

/** « Jeudi » beside a rule of Tuesdays; « du lundi au vendredi » is said of a house. */
export function namesOtherDays(note: string, { start, rrules }: Series): boolean {
  const own = daysOf(rrules, start);
  return !/\bau\b/.test(note) && daysIn(note).some(day => !own.includes(day));
}

export function isEveryWeek(rrule: string): boolean {
  return /FREQ=(?:WEEKLY|DAILY)/i.test(rrule) && !/INTERVAL=0*(?:[2-9]|1\d)/i.test(rrule);
}

function daysIn(note: string): string[] {
  return [...note.matchAll(weekdays)].map(([day]) => byDay[day.slice(0, 2)] ?? '');
}

/** Of a rule that is not of weekdays, the day of its start; `1TU` is a Tuesday. */
function daysOf(rrules: readonly string[], start: SeriesTime): string[] {
  return rrules.flatMap(rule => {
    const days = /BYDAY=([-+\dA-Z,]+)/i
      .exec(rule)?.[1]
      ?.toUpperCase()
      .replace(/[-+\d]/g, '');
    const isDaily = /FREQ=DAILY/i.test(rule);
    return days?.split(',') ?? (isDaily ? Object.values(byDay) : [weekdayOf(start)]);
  });
}

const weekdays = /\b(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)s?\b/g;
const byDay: Readonly<Record<string, string>> = {
  lu: 'MO',
  ma: 'TU',
  me: 'WE',
  je: 'TH',
  ve: 'FR',
  sa: 'SA',
  di: 'SU',
};

function weekdayOf({ local }: SeriesTime): string {
  return ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'][new Date(local.slice(0, 10)).getUTCDay()] ?? '';
}
