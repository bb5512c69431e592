import type { LocalTime } from '../values/localTime.ts';
import { SITTINGS } from '../words/sittings.ts';
import { isNamed, namedDays, namesADay } from './namedDays.ts';

/**
 * True when a sentence, folded, gives another day than that of a session. `own`: the days of all sessions of the event; a
 * sentence that speaks of one of them says nothing of the others, unless it means to name them all.
 */
export function isOtherDate(folded: string, local: LocalTime, own: readonly LocalTime[]): boolean {
  if (isOfSomethingElse(folded)) return false;
  const named = namedDays(folded.replace(written, ' ').replace(before, ' '));
  if (namesADay(named)) {
    if (isNamed(named, local)) return false;
    return named.spans.length > 0 || isExhaustive.test(folded) || !own.some(day => isNamed(named, day));
  }
  const months = [...folded.matchAll(monthOfYear)].map(([month]) => month);
  if (months.length > 0) return !months.some(month => isMonthOf(month, local));
  const weekdays = weekdaysNamed(folded);
  if (weekdays.length === 0 || weekdays.includes(weekdayOf(local))) return false;
  return !own.some(day => weekdays.includes(weekdayOf(day)));
}

/** « Forum 2025 » in 2026; « déclarer ses revenus 2025 » is what one does then. */
export function isOtherYear(title: string, local: LocalTime): boolean {
  const years = [...title.matchAll(/(?<![\d/.-])20[2-3]\d(?!\d)/g)].map(([year]) => year);
  return years.length > 0 && !years.includes(local.slice(0, 4)) && !aboutAYear.test(title);
}

const aboutAYear = /\brevenu|\bimpot|\bdeclar|\bobjectif|\bloi\b|\bhorizon|\bplan\b|\ben 20|\bjo\b|\bjeux\b/;

/** « Janvier 2027 »: a month with its year is that of the session. */
const monthOfYear =
  /\b(?:janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre) 20\d\d\b/g;
const monthNames =
  'janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre'.split(' ');

function isMonthOf(named: string, local: LocalTime): boolean {
  const [month = '', year] = named.split(' ');
  return year === local.slice(0, 4) && monthNames.indexOf(month) + 1 === Number(local.slice(5, 7));
}

/** « Changement de date : jeudi 3 décembre », « première séance : 24 novembre »: the days that it gives are all there is to it. */
export function isDateChange(folded: string): boolean {
  return dateChange.test(folded) && namesADay(namedDays(folded));
}

const dateChange =
  /\bchangements? de (?:date|jour)|\bnouve(?:lle|au)s? (?:date|jour)|\bdates? (?:a|ont) change|\b(?:premiere|derniere) (?:seance|date)|\b(?:passe|deplacee?s?|decalee?s?|avancee?s?) (?:au|a)\b/;

/** Publication, registration, another occasion, or days on which a house is closed. */
function isOfSomethingElse(folded: string): boolean {
  if (closed.test(folded) || another.test(folded)) return true;
  return registration.test(folded) && !itself.test(folded);
}

const closed =
  /\bfermee?s?\b|\bfermeture|\bconges?\b|\bvacances\b|\bferies?\b|\brelache\b|\bpause\b|\b(?:pas|plus) (?:de |d')/;
const another =
  /\bprochain|\bsuivante?s?\b|\bprecedente?s?\b|\bavant le\b|\bau plus tard|\bdate limite|\bdepuis\b|\brattrapage|\b(?:loi|decret|arrete) |\bjournee (?:mondiale|nationale|internationale|europeenne)|\bnee? le\b|\bsuite (?:de|du|a)\b|\bpublie|\bmise? a jour\b|\bmaj\b(?! ?:)|\bredige/;
const registration =
  /\binscri|\breserv|\bprise de (?:rdv|rendez)|\bprendre (?:rdv|rendez)|\bsecretariat|\brenseign|\bcontact|\baccueil\b|\btel\b|\btelephon|\bappel/;
const itself = new RegExp(
  `\\b(?:${SITTINGS}) (?:\\S+ )?(?:a lieu |aura lieu |se tiendra |se tient |se deroulera |est |sera )?(?:du|le) (?:\\w+di )?\\d`,
);
/** When it should have been. */
const before =
  /\b(?:initialement|auparavant) (?:prevue?s? |programmee?s? )?(?:le |du |au )?(?:\w+di )?\d{1,2}(?:er)?(?:\/\d{1,2}| [a-z]+)|\brepor\w+ (?:de la (?:date|seance) )?du (?:\w+di )?\d{1,2}(?:er)?(?:\/\d{1,2}| [a-z]+)/g;
const written = /\b(?:maj|edit|info|message|ajout)(?: du| le)? ?:? ?\d{1,2}\/\d{1,2}(?:\/\d+)?/g;
/** « Les mardis 1er et 15 décembre », « plus que le 8 »: they mean to name them all. */
const isExhaustive =
  /\bplus que\b|\buniquement\b|\bseulement\b|\bles (?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)s\b|\bdates? ?:|\bseances? ?:|\bpasse au\b|\bchangement|\bnouve(?:lle|au) (?:date|jour)/;

/** « Du lundi au vendredi » is said of a house. */
function weekdaysNamed(folded: string): number[] {
  if (/di au \w+di\b|\d ?h\d* ?- ?\d.*\b(?:ouvert|secretariat)/.test(folded)) return [];
  return [...folded.matchAll(weekday)].map(([, day = '']) => weekdays.indexOf(day));
}

const weekday = /\b(lun|mar|mercre|jeu|vendre|same|diman)(?:di|che)s?\b/g;
const weekdays = ['diman', 'lun', 'mar', 'mercre', 'jeu', 'vendre', 'same'];

function weekdayOf(local: LocalTime): number {
  return new Date(local.slice(0, 10)).getUTCDay();
}
