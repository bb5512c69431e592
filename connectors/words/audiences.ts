import type { AgeRange } from '../../schema/offer.ts';
import type { AudienceCode } from '../../schema/vocabulary.ts';
import { foldText } from '../values/foldText.ts';
import { aimedAt, gatheredIn, reservedFor, withoutOthers } from './aimedAt.ts';
import { matchAll, type WordTable } from './matchWords.ts';

const audienceWords: WordTable<AudienceCode> = [
  [
    'YOUTH',
    /\bjeunes?\b|\b16[ -]*(a|-|\/)?[ -]*25 ans|\b18[ -]*(a|-|\/)?[ -]*25 ans|\bmoins de 2[56] ans|\badolescent|\bcollegien|\blyceen/,
  ],
  ['STUDENTS', /\betudiant/],
  ['FAMILIES', /\bfamill|\bparents?\b|\benfants?\b/],
  [
    'SENIORS',
    /\bseniors?\b|\bretraite(?:e|s|es)?\b|\bpersonnes agees|\baine(?:e|s|es)\b|(?:\bplus de|\+ ?(?:de )?|\ba partir de|\bdes) ?[67]\d ans|\b[67]\d ?(?:ans (?:et|ou) plus|ans (?:et )?\+|\+ ?ans)/,
  ],
  ['WOMEN', /\bfemmes?\b|\bfeminin/],
  ['WORKERS', /\bsalarie|\bactifs?\b|\bpersonnes en emploi|\btravailleurs?\b(?!\S* socia)/],
  [
    'JOB_SEEKERS',
    /\bdemandeu(?:r|rs|se|ses) d'emploi|\bchomeu|\ben recherche d'emploi|\bchercheurs? d'emploi/,
  ],
  ['MINIMUM_INCOME', /\brsa\b|\bminim(?:a|um|as) socia|\baah\b|\bass\b/],
  ['DISABILITY', /\bhandicap/],
  ['EXILED', /\bexile|\brefugie|\bmigrant|\bprimo-?arrivant|\bdemandeurs? d'asile|\ballophone/],
  ['PRIORITY_NEIGHBOURHOOD', /\bqpv\b|\bquartiers? prioritaires?/],
  ['EMERGENCY', /\burgence|\bsans[- ]abri|\bsans domicile/],
  ['LEGAL_SITUATION', /\bsous main de justice|\bsortants? de prison|\bdetenu|\bsituation juridique/],
  [
    'PROFESSIONALS',
    /\bprofessionnels?\b|\btravailleu\S* socia|\bagents?\b|\baidants numeriques|\bmediateurs?\b/,
  ],
  ['VOLUNTEERS', /\bbenevoles?\b/],
];

const everyone =
  /\btou(?:s|t) (?:les )?publics?\b|\btoutes? personnes?\b|\btous\b|\bouvert a tou|\bhabitants?\b|\badultes?\b|\bgrand public\b|\ballocataires?\b/;

const everybody = /\btou(?:s|t) (?:les )?publics?\b|\bgrand public\b|\bouvert a tou/;

/** What a field made for audiences says. */
export interface AudienceField {
  audiences: AudienceCode[];
  /** False when no word of it is known. */
  understood: boolean;
  /** It says more than the audiences: whom it leaves out, who sends them, who comes first. */
  isNarrowed: boolean;
}

/** Audiences of a field made for them, as given. « Seniors, tous publics » is for seniors and for everyone. */
export function readAudienceField(text: string): AudienceField {
  const said = withoutOthers(text);
  const isNarrowed = said !== foldText(text);
  const found = matchAll(audienceWords, said);
  const audiences = found.length > 0 && everybody.test(said) ? ['EVERYONE' as const, ...found] : found;
  return { audiences, understood: found.length > 0 || everyone.test(said) || isNarrowed, isNarrowed };
}

/**
 * Audiences that running text names. Residents count where the text says whom it is for; professionals and volunteers
 * only where they are what is trained or gathered, since they are also those who run a workshop.
 */
export function readAudienceText(title: string, description: string | null): AudienceCode[] {
  return named([withoutOthers(title), ...aimedAt(description ?? '')], `${title}. ${description ?? ''}`);
}

/** Audiences for whom alone a note says that the hours are: « réservé aux salariés », « accueil des femmes seulement ». */
export function readReserved(note: string): AudienceCode[] {
  const whom = reservedFor(note);
  return named(whom, whom.map(words => `pour les ${words}`).join('. '));
}

function named(aimed: readonly string[], gathered: string): AudienceCode[] {
  const found: AudienceCode[] = matchAll(audienceWords, aimed.join(' ; ')).filter(
    code => code !== 'PROFESSIONALS' && code !== 'VOLUNTEERS',
  );
  return [...found, ...gatheredIn(withoutOthers(gathered))];
}

/** The age range as an audience: one that lies inside 16–25 is for young people. */
export function withAges(audiences: readonly AudienceCode[], ages: AgeRange | null): AudienceCode[] {
  const young = ages?.min != null && ages.max != null && ages.min >= 16 && ages.max <= 25;
  const all = young && !audiences.includes('YOUTH') ? [...audiences, 'YOUTH' as const] : [...audiences];
  return all.length > 0 ? all : ['EVERYONE'];
}
