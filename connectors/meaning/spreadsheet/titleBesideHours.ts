import { foldText } from '../../values/foldText.ts';
import { findDoubt } from '../../words/doubts.ts';
import { inFigures } from './dayAndTimes.ts';
import { titleRemote } from './remoteNotes.ts';
import { nothing, type Restriction } from './sheetNotes.ts';

/**
 * What a title says against the hours of its row. « Permanence du mardi » beside « mardi 9h-12h » says it twice; « par
 * téléphone », how one takes part; « Atelier du 1er décembre », « Stage 3 jours » or « Ancienne permanence » are no hours
 * of every week.
 */
export function readTitleBesideHours(title: string, when: readonly string[]): Restriction {
  if (titleRemote(title) !== null) return nothing;
  const said = foldText(when.join(' '));
  const days = datesIn(when.map(inFigures).join(' '));
  const isOtherDate = datesIn(title).some(date => !days.includes(date));
  const rest = foldText(title)
    .replace(aDate, ' ')
    .replace(anyDay, day => (said.includes(day.replace(/s$/, '')) ? ' ' : day))
    .replace(/ +/g, ' ');
  const isOtherwise = new RegExp(anyDay).test(rest) || ofMonth.test(rest) || notWeekly.test(rest);
  return findDoubt(rest) === null && !isOtherwise && !isOtherDate ? nothing : { comment: [], lost: [title] };
}

const months = [
  'janvier',
  'fevrier',
  'mars',
  'avril',
  'mai',
  'juin',
  'juillet',
  'aout',
  'septembre',
  'octobre',
  'novembre',
  'decembre',
];
const monthNames = months.join('|');
/** « 1er décembre », « du 1/12 »; « 24/7 » and « 12/17 ans » are no dates. */
const aDate = new RegExp(
  `\\b(?<day>\\d{1,2})(?:er)? (?:et (?:du )?\\d{1,2} )?(?<month>${monthNames})\\b|(?:\\b(?:du|le|les|au|et|[a-z]+di) |^| )(?<first>\\d{1,2})/(?<second>0?[1-9]|1[0-2])(?:/(?:20)?\\d\\d)?(?![\\d/]| ?ans)(?<!\\b24/7)`,
  'g',
);

/** The days that a text names, as `8/12`. */
function datesIn(text: string): string[] {
  return [...foldText(text).matchAll(aDate)].map(({ groups = {} }) => {
    const month = groups.month === undefined ? Number(groups.second) : months.indexOf(groups.month) + 1;
    return `${Number(groups.day ?? groups.first)}/${month}`;
  });
}

/** « Atelier de décembre ». */
const ofMonth = new RegExp(`\\b(?:de |d'|en )(?:${monthNames})\\b`);
const anyDay = /\b(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)s?\b/g;
/** « Atelier des vacances », « Stage 3 jours », « Ancienne permanence CAF », « Copie de Permanence ». */
const notWeekly =
  /(?<!\b(?:preparer|organiser|partir|reserver|trouver|financer|depart|droit)\b.*)\bvacances\b|\bstages?\b.*\b\d+ (?:jours|seances|heures)\b|^(?:ancienne?s?|ex[- ]|copie d)/;
