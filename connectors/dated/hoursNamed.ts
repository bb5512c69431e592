import type { LocalTime } from '../values/localTime.ts';

/** Minutes of the day. */
interface Range {
  from: number;
  to: number;
}

/** The hours that words name. */
export interface HoursNamed {
  ranges: readonly Range[];
  /** « À 15h »: a start or an end. */
  moments: readonly number[];
  /** « Début à 15h », « rendez-vous à 15h ». */
  starts: readonly number[];
  /** « Le matin », without hours. */
  half: 'morning' | 'afternoon' | null;
}

export const noHours: HoursNamed = { ranges: [], moments: [], starts: [], half: null };

/** « 10h-12h », « de 10 h à midi », « début à 15h », in folded words; not those of a desk or a telephone, nor how long it lasts. */
export function hoursNamed(folded: string): HoursNamed {
  if (ofDesks.test(folded)) return noHours;
  const words = folded
    .replace(/\b(?<!apres-)midi\b/g, '12h')
    .replace(inLetters, (_, word: string) => `${hourWords.indexOf(word) + 7}h`)
    .replace(/(\d) ?heures?\b(?! (?:de|d')(?! ?\d))/g, '$1h')
    .replace(lasting, ' ');
  const found = [...words.matchAll(range)].flatMap(({ 1: h1, 2: m1, 3: h2, 4: m2, 0: written, index }) => {
    const [from, to] = [minutes(h1, m1), minutes(h2, m2)];
    return from < to && to <= 1440 ? [{ from, to, written, index }] : [];
  });
  const rest = found.reduce((text, { written }) => text.replace(written, ' '), words);
  const moments = [...rest.matchAll(moment)].flatMap(({ 1: h, 2: m, index }) => {
    const at = minutes(h, m);
    return at >= 7 * 60 && at < 1440 ? [{ at, isStart: begins.test(rest.slice(0, index)) }] : [];
  });
  return {
    ranges: found.map(({ from, to }) => ({ from, to })),
    moments: moments.map(({ at }) => at),
    starts: moments.filter(({ isStart }) => isStart).map(({ at }) => at),
    half: halfOf(words),
  };
}

/** True when hours are named, and none of them is, holds or is held by those of the session. */
export function isAtOtherHours(said: HoursNamed, start: LocalTime, end: LocalTime | null): boolean {
  const from = minutesOf(start);
  const to = end === null || minutesOf(end) <= from ? null : minutesOf(end);
  const { ranges, moments, starts, half } = said;
  const agrees = (range: Range) => {
    if (to === null) return range.from === from;
    return (range.from <= from && range.to >= to) || (range.from >= from && range.to <= to);
  };
  if (starts.length > 0 && !starts.includes(from)) return true;
  if (ranges.length + moments.length > 0)
    return !ranges.some(agrees) && !moments.some(at => at === from || at === to);
  return half === 'morning' ? from >= noon : half === 'afternoon' && (to ?? from + 1) <= noon;
}

export function saysHours({ ranges, moments, half }: HoursNamed): boolean {
  return half !== null || ranges.length + moments.length > 0;
}

/** Those of several sentences: « le matin » says something of all only where it is alone. */
export function mergeHours(said: readonly HoursNamed[]): HoursNamed {
  return {
    ranges: said.flatMap(({ ranges }) => ranges),
    moments: said.flatMap(({ moments }) => moments),
    starts: said.flatMap(({ starts }) => starts),
    half: said.length === 1 ? (said[0]?.half ?? null) : null,
  };
}

const noon = 12 * 60;

/** « L'atelier du matin »; « matin et après-midi » says both. */
function halfOf(folded: string): HoursNamed['half'] {
  const isMorning = /\b(?:(?:le|ce|du|au|en|un|chaque|tous les|\w+di) matins?|matinee)\b|[-(:] ?matin\b/.test(
    folded,
  );
  const isAfternoon = /\b(?:l'|cet |un |\w+di |[-(:] ?)apres-midi\b/.test(folded);
  if (isMorning === isAfternoon) return null;
  return isMorning ? 'morning' : 'afternoon';
}

const hourWords =
  'sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf vingt'.split(' ');
const inLetters = new RegExp(`\\b(${hourWords.join('|')}) heures\\b(?! (?:de|d'))`, 'g');
const ofDesks =
  /\binscri|\breserv|\btel\b|\btelephon|\baccueil|\bappel|\bcontact|\bsecretariat|\brenseign|\bouverte?s? (?:du|de|le|les)\b|\bpause|\bgouter|\bcollation|\brepas\b|\bdejeuner|\bbuffet|\bouverture des portes|\bdernier|\bnavette|\bbus\b|\btrain\b/;
/** « Durée 2h », « 12h de formation », « 24h/24 », « 48h avant ». */
const lasting =
  /\b(?:duree|pendant|environ|prevoir|compter|volume|total|(?:cycle|parcours|formation|stage|module)s?(?: de| d')?)(?: \w+)?(?: :)? ?(?:de |d')?\d{1,2} ?h(?: ?\d\d)?\b|\b\d{1,2} ?h(?: ?\d\d)? (?:de|d')(?! ?\d)[^,;]*|\b\d{1,2} ?h ?(?:\/|avant|a l'avance|apres)\s?\S*/g;
const range =
  /(?<![\d/])(\d{1,2}) ?(?:h|:) ?(\d{2})?(?: ?min)? ?(?:-|a|au|et|>|jusqu'a) ?(\d{1,2}) ?(?:h|:) ?(\d{2})?(?!\d)/g;
const moment = /(?<![\d/:,.])(\d{1,2}) ?(?:h ?(\d{2})?(?![\d/a-z])|:(\d{2})(?!\d))/g;
const begins =
  /\b(?:debut\w*|commence\w*|demarr\w+|rdv|rendez-vous|rv|heure|horaire|precise\w*)(?: \w+)?(?: exceptionnel\w*| prevue?)? ?:?(?: a| vers| des| pour)? ?$/;

function minutes(hours: string | undefined, rest: string | undefined): number {
  return Number(hours) * 60 + Number(rest ?? 0);
}

function minutesOf(local: LocalTime): number {
  return minutes(local.slice(11, 13), local.slice(14, 16));
}
