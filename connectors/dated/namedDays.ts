import { dayOf, type LocalTime } from '../values/localTime.ts';
import { datesIn, type NamedDay } from './datesIn.ts';

/** The days, and the stretches of days, that a sentence names. */
export interface NamedDays {
  days: readonly NamedDay[];
  spans: readonly { from: NamedDay | null; to: NamedDay | null }[];
}

export const noDays: NamedDays = { days: [], spans: [] };

/** « Les 1er et 8 décembre », « du 8 au 20 décembre », « jusqu'au 15/12 », in folded words. */
export function namedDays(folded: string): NamedDays {
  const text = folded.replace(streets, ' ');
  const found = datesIn(text);
  const spans: { from: NamedDay | null; to: NamedDay | null }[] = [];
  const days: NamedDay[] = [];
  for (let index = 0; index < found.length; index++) {
    const [one, next] = [found[index], found[index + 1]];
    if (!one) continue;
    const before = text.slice(Math.max(0, one.at - 60), one.at);
    const between = next ? text.slice(one.end, next.at) : '';
    if (next && opens.test(before) && joins.test(between)) {
      spans.push({ from: one.named, to: next.named });
      index++;
    } else if (until.test(before)) spans.push({ from: null, to: one.named });
    else if (since.test(before)) spans.push({ from: one.named, to: null });
    else days.push(one.named);
  }
  return { days, spans };
}

export function namesADay({ days, spans }: NamedDays): boolean {
  return days.length > 0 || spans.length > 0;
}

/** True when that day is one of those named. */
export function isNamed({ days, spans }: NamedDays, local: LocalTime): boolean {
  const day = dayOf(local);
  return (
    days.some(named => nearest(named, day) === day) ||
    spans.some(({ from, to }) => {
      const first = from && nearest(from.month === null && to ? { ...from, month: to.month } : from, day);
      const last = to && nearest(to, day);
      if (first && last && first > last) return day >= first || day <= last;
      return (first === null || day >= first) && (last === null || day <= last);
    })
  );
}

/** The day of that name that lies nearest: « 5 janvier » said in December is of the year that comes. */
function nearest({ day, month, year }: NamedDay, local: string): string {
  const [own, ownMonth] = [Number(local.slice(0, 4)), Number(local.slice(5, 7))];
  const months = ownMonth - 1 + (month === null ? 0 : ((month - ownMonth + 17) % 12) - 5);
  const ofYear = year ?? own + Math.floor(months / 12);
  return `${ofYear}-${pad(month ?? ownMonth)}-${pad(day)}`;
}

function pad(number: number): string {
  return `${number}`.padStart(2, '0');
}

/** « Rue du 8 mai 1945 » */
const streets =
  /\b(?:rue|place|square|avenue|boulevard|bd|quai|allee|cours|pont|ecole|college|lycee|salle|espace|residence|parc|stade) (?:du |de la )?\d{1,2}(?:er)? (?:janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre)(?: (?:19|20)\d\d)?/g;
const opens = /\b(?:du|entre le|de|des) (?:\w+di )?$/;
const joins = /^ ?(?:au|et le|a|-|jusqu'au) ?(?:\w+di )?$/;
const until =
  /\b(?:jusqu'(?:au|a)|derniere? (?:seance|date|atelier|permanence)s? ?:?(?: le)?|fin(?:it)? le) ?(?:\w+di )?$/;
const since =
  /\b(?:a (?:partir|compter) du|des le|depuis le|(?:premiere? (?:seance|date|atelier|permanence)|reprise|reprend|reprennent|demarrage|debut|commence(?:nt)?|debute(?:nt)?|demarre(?:nt)?) ?:?(?: le)?) ?(?:\w+di )?$/;
