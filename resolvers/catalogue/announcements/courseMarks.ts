import { foldText } from '../foldText.ts';

/** What a text says of which part of a course it is: two parts of one course share all their other words. */
export interface CourseMarks {
  /** `beginner`, `2`, `3`, `advanced`: empty when nothing is said. */
  levels: ReadonlySet<string>;
  /** True when a level is said that a course without levels has not: « niveau 1 », « confirmés », « Tableur 2 ». */
  hasOwnLevel: boolean;
  /** « séance 2/5 », « (3/6) », « module 2 », « 2e séance ». */
  part: string | null;
  /** « groupe A », « salle 2 »: by what is lettered or numbered. */
  groups: ReadonlyMap<string, string>;
}

export function readTitleMarks(title: string): CourseMarks {
  const folded = foldText(title);
  const levels = levelsOf(folded);
  const last = lastNumber.exec(folded.replace(notLevels, ' '))?.[1];
  if (last) levels.add(levelNumber(last));
  return {
    levels,
    hasOwnLevel: last !== undefined || ownLevel.test(folded),
    part: partOf(folded),
    groups: groupsOf(title),
  };
}

/** In running text a number at the end is no level, and « en groupe » no group. */
export function readTextMarks(text: string): CourseMarks {
  const folded = foldText(text);
  return { levels: levelsOf(folded), hasOwnLevel: false, part: null, groups: groupsOf(text) };
}

function levelsOf(folded: string): Set<string> {
  const levels = new Set(levelWords.filter(([, words]) => words.test(folded)).map(([level]) => level));
  for (const [, said = ''] of folded.matchAll(numbered)) {
    levels.add(levelNumber(said));
  }
  return levels;
}

const beginner = 'beginner';
const levelWords: readonly (readonly [string, RegExp])[] = [
  [beginner, /\bdebutante?s?\b|\binitiation\b|\bpremiers pas\b|\bpour debuter\b|\bles bases\b/],
  ['intermediate', /\bintermediaires?\b/],
  [
    'advanced',
    /\bconfirmee?s?\b|(?<!\bl'|\bd'|\bpar |\ba )\bavancee?s?\b|\bperfectionnements?\b|\bapprofondissements?\b|\bexperts?\b|\baller plus loin\b/,
  ],
];

const numbered = /\b(?:niveaux?|niv\.?|degre) ?(?:n ?° ?)?([1-5]|i{1,3}|iv|v)\b/g;
const ownLevel =
  /\b(?:niveaux?|niv\.?|degre) ?(?:n ?° ?)?(?:[1-5]|i{1,3}|iv|v)\b|\bconfirmee?s?\b|\bavancee?s?\b|\bperfectionnements?\b|\bapprofondissements?\b|\bexperts?\b|\baller plus loin\b|\bintermediaires?\b/;

function levelNumber(said: string): string {
  const level = romans.get(said) ?? said;
  return level === '1' ? beginner : level;
}

const romans: ReadonlyMap<string, string> = new Map([
  ['i', '1'],
  ['ii', '2'],
  ['iii', '3'],
  ['iv', '4'],
  ['v', '5'],
]);

/** « Tableur 2 », « Tableur II », « Tableur 2 : formules ». */
const lastNumber = /\p{L}[^\p{L}\d]{1,3}(?:n ?° ?|no ?)?([1-9]|i|ii|iii|iv)(?=[^\p{L}\d]*$| ?[:(,–—-])/u;
/** Numbers of other things: parts, dates, hours, groups, and versions of what is used. */
const notLevels =
  /\b(?:seances?|sessions?|ateliers?|cours|lecons?|rdv|rencontres?|episodes?|modules?|parties?|etapes?|phases?|volets?|chapitres?|jours?|semaines?|groupes?|gr\.?|salles?|tables?|bureau|equipes?|carrefour|windows|android|ios|office|quartier|secteur|niveaux?|niv\.?|degre) ?(?:n ?° ?)?(?:\d+|i{1,3}|iv|v)\b(?: ?(?:\/|sur) ?\d+)?|\b\d+ ?\/ ?\d+\b|\b\d{1,2} ?h\b/g;

const ordinals: ReadonlyMap<string, string> = new Map(
  ['premiere?', 'deuxieme|seconde?', 'troisieme', 'quatrieme', 'cinquieme', 'sixieme'].flatMap(
    (words, index) => words.split('|').map((word): [string, string] => [word, `${index + 1}`]),
  ),
);

function partOf(folded: string): string | null {
  const found = part.exec(folded) ?? fraction.exec(folded);
  const said = found?.[1] ?? found?.[2] ?? null;
  const ordinal = [...ordinals].find(([word]) => said !== null && new RegExp(`^${word}$`).test(said));
  return ordinal?.[1] ?? said;
}

const parts =
  '(?:seance|session|atelier|cours|lecon|rdv|rencontre|episode|module|partie|etape|phase|volet|chapitre|jour|semaine)';
const part = new RegExp(
  `\\b${parts} ?(?:n ?° ?|no ?|# ?)?(\\d{1,2})\\b|\\b(\\d{1,2}|${[...ordinals.keys()].join('|')}) ?(?:ere?|er|e|eme|nde?)? ${parts}\\b`,
);
/** « (3/6) », unless it is a day and a month: « le 3/12 ». */
const fraction =
  /(?<!\b(?:le|du|au|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche) )\b(\d{1,2}) ?(?:\/|sur) ?(?=(\d{1,2})\b)(?!\d{1,2}\/)/;

/** On the text as written: « groupe à Maurepas » is no group A. */
function groupsOf(text: string): Map<string, string> {
  const groups = new Map<string, string>();
  for (const [, what = '', which = ''] of text.normalize('NFC').toLowerCase().matchAll(group)) {
    const name = which.trim();
    groups.set(/^gr/.test(what) ? 'groupe' : what, name);
  }
  return groups;
}

const group =
  /(?<!\p{L})(groupe|gr\.|salle|bureau|table|équipe|equipe|box|windows|android|ios|office) (?:n° ?)?([a-f](?![\p{L}'’])|\d{1,2}(?!\d)|informatique|polyvalente|multimédia|multimedia)/gu;

/** Whether two texts cannot be the same part of the same course. */
export function marksContradict(
  [titleA, textA]: readonly [CourseMarks, CourseMarks],
  [titleB, textB]: readonly [CourseMarks, CourseMarks],
): boolean {
  const [levelsA, levelsB] = [firstSaid(titleA.levels, textA.levels), firstSaid(titleB.levels, textB.levels)];
  if (levelsA.size > 0 && levelsB.size > 0 && areApart(levelsA, levelsB)) return true;
  if (levelsA.size === 0 && titleB.hasOwnLevel) return true;
  if (levelsB.size === 0 && titleA.hasOwnLevel) return true;
  if (titleA.part !== null && titleB.part !== null && titleA.part !== titleB.part) return true;
  const groupsB = new Map([...textB.groups, ...titleB.groups]);
  return [...textA.groups, ...titleA.groups].some(([what, which]) => {
    const other = groupsB.get(what);
    return other !== undefined && other !== which;
  });
}

function firstSaid(title: ReadonlySet<string>, text: ReadonlySet<string>): ReadonlySet<string> {
  return title.size > 0 ? title : text;
}

/** « Niveau 2 » may be « intermédiaire » or « avancé »; it is not « débutant ». */
function areApart(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const isNumber = (level: string) => /^\d$/.test(level);
  return ![...a].some(one =>
    [...b].some(
      two => one === two || (isNumber(one) !== isNumber(two) && one !== beginner && two !== beginner),
    ),
  );
}
