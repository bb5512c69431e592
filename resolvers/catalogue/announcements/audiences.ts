import type { AudienceCode } from '../../../schema/vocabulary.ts';
import { nonResidents } from '../../../schema/vocabulary.ts';
import type { CatalogueOffer } from '../catalogue.ts';
import { foldText } from '../foldText.ts';

/** Whom an offer is for besides everyone, by its audiences and by its title; empty for everyone. */
export function audiencesOf({ audiences, title }: CatalogueOffer): ReadonlySet<AudienceCode> {
  const folded = foldText(title);
  const named = titleAudiences.filter(([, words]) => words.test(folded)).map(([code]) => code);
  return new Set([...audiences.filter(code => code !== 'EVERYONE'), ...named]);
}

const titleAudiences: readonly (readonly [AudienceCode, RegExp])[] = [
  ['SENIORS', /\bseniors?\b|\baine(?:e|s|es)\b|\bretraite(?:es|s)\b|\bpersonnes agees\b|\b[67]\d ans\b/],
  [
    'YOUTH',
    /\bjeunes?\b(?! enfants?)|\bados?\b|\badolescent|\blyceen|\bcollegien|\b1[68] ?(?:-|a) ?2[569] ans|\bmoins de 2[56]\b/,
  ],
  ['STUDENTS', /\betudiante?s?\b/],
  ['FAMILIES', /\bfamilles?\b|\bparents?\b|\benfants?\b/],
  ['WOMEN', /\bfemmes?\b|\bau feminin\b/],
  ['PROFESSIONALS', /\b(?:des|pour les|entre|aux) (?:pros?\b|professionnel(?:le)?s\b|agents\b)/],
  ['VOLUNTEERS', /\b(?:des|pour les|entre|aux) benevoles\b/],
];

/** Partners do not name one audience alike: these may be the same people. */
const mayBeTheSame: readonly (readonly [AudienceCode, AudienceCode])[] = [
  ['YOUTH', 'STUDENTS'],
  ['JOB_SEEKERS', 'MINIMUM_INCOME'],
];

/** Seniors and young people, residents and professionals: what is for the ones is not what is for the others. */
export function audiencesExclude(a: ReadonlySet<AudienceCode>, b: ReadonlySet<AudienceCode>): boolean {
  if (isForNonResidents(a) !== isForNonResidents(b)) return ![...a].some(code => b.has(code));
  if (a.size === 0 || b.size === 0) return false;
  return ![...a].some(one => [...b].some(two => one === two || isPair(one, two) || isPair(two, one)));
}

function isForNonResidents(audiences: ReadonlySet<AudienceCode>): boolean {
  return audiences.size > 0 && [...audiences].every(code => nonResidents.includes(code));
}

function isPair(one: AudienceCode, two: AudienceCode): boolean {
  return mayBeTheSame.some(([first, second]) => first === one && second === two);
}
