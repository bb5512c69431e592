/** Words, folded, that say when something takes place or does not. Each is tried on one sentence beside a calendar's rule. */

const weekday = '(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)s?\\b';
const month =
  '(?:janv|fevr|mars\\b|avril|mai\\b|juin\\b|juil|aout|sept|oct|nov(?:embre)?\\b|dec(?:embre)?\\b)';
const date = `\\d{1,2}(?:er)?(?:/\\d| ${month}| (?:au|et) \\d)`;
const small =
  "(?:(?:pendant|durant|lors|en|periodes?|a|au|aux|le|la|les|l'|de|du|des|d'|ces?|cette|toutes?|tous|sur|entre|dans) ?)*";
const time = `(?:(?:petites? )?vacances|conges|(?:jours? )?feries?|noel|paques|toussaint|jour de l'an|nouvel an|rentree|ete\\b|${month}|${date}|semaines?\\b|${weekday})`;
const never = [
  'hors',
  'en dehors',
  'sauf',
  'excepte',
  "a l'exception",
  "(?:pas|plus) (?:de |d')\\w+(?: \\w+)?",
  'aucune? \\w+',
  '(?:pas|plus) lieu',
  'relache',
  'interruption|interrompue?s?|interrompt',
  'suspendue?s?|suspension',
  'fermee?s?|fermeture',
  'annulee?s?|supprimee?s?',
  "s'arrete(?:nt)?",
  "n'assure(?:nt)? pas|ne fonctionne(?:nt)? pas",
].join('|');

/** « sauf », « pas d'atelier pendant », « fermé en »…; its group is the words that say when, to the end of the sentence. */
export const exceptionWords = new RegExp(`\\b(?:${never})[ :-]*(${small}${time}.*)`);

/** « Relâche le 22 », « pas les 22 et 29 »: of which month? */
export const barredDay = new RegExp(
  `\\b(?:${never}|pas|pause)\\b(?! plus).{0,30}\\b(?:le|les|du|des) \\d{1,2}\\b(?! ?(?:h|€|euro|ans|places?|personnes?))`,
);

/** « Pendant les vacances scolaires, pas d'atelier », « période scolaire »: they change the dates, however they are said. */
export const holidayWords =
  /\b(?:vacances|conges|periodes?|calendrier|semaines?) scolaires?|\bpetites vacances|\b(?:pendant|durant|en) (?:les |periodes? de )?(?:vacances|conges)/;

/** « uniquement en janvier », « selon le planning », « dates à confirmer », « reprise le 5 janvier ». */
export const otherwiseWords = new RegExp(
  `\\b(?:uniquement|seulement) ${small}(?:vacances|conges|${month}|${date})|\\b(?:selon|suivant|voir|cf) ?(?:le |un )?(?:planning|calendrier)|\\bdates? a (?:confirmer|definir|venir)|\\breprise ${small}(?:${date}|${month}|rentree)`,
);

/** A frequency that a rule of every week contradicts. */
export const everyFewWords = new RegExp(
  [
    `\\bune? (?:semaine\\b|${weekday}) sur (?:deux|trois|quatre|[2-4])\\b`,
    '\\bsemaines? (?:im)?paires?\\b',
    `\\b(?:1ers?|premiers?|deuxiemes?|seconds?|troisiemes?|quatriemes?|derniers?|[2-5] ?e(?:me)?s?)(?: et \\w+)? ${weekday}`,
    '\\btous les (?:15|quinze) jours\\b',
    '\\btoutes les (?:deux|trois|quatre|[2-4]) semaines\\b',
    '\\bune? fois (?:par mois|sur deux)\\b',
    '\\bbimensuel',
  ].join('|'),
);

/** « à partir du 5 janvier », « jusqu'au 30 juin »: which of the two, then the day and the month. */
export const boundWords = new RegExp(
  `\\b(a (?:partir|compter) d|jusqu')(?:u|au)? ?(?:${weekday} )?(?:le )?(\\d{1,2})(?:er)?(?: |/)(${month}|\\d{1,2}\\b)`,
);

export const monthStarts = [
  'janv',
  'fev',
  'mars',
  'avr',
  'mai',
  'juin',
  'juil',
  'aout',
  'sep',
  'oct',
  'nov',
  'dec',
];

/** What is said of registration and of reception desks is not said of the sessions. */
export const registrationWords =
  /\binscri|\breserv|\brendez-? ?vous|\brdv\b|\bcontact|\btel\b|\btelephon|\baccueil|\bmails?\b|\bcourriel/;

/** « Y compris les jours fériés » */
export const onHolidays =
  /\b(?:y compris|meme|aussi|inclus)\b[^.;]{0,20}\bferies?\b|\bferies? (?:inclus|compris)/;
