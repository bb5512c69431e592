import type { PlaceText } from '../draft.ts';
import { locate } from '../places/locate.ts';
import { quartiersCalled } from '../places/quartierNamed.ts';
import { ancestors } from '../places/territoryTree.ts';
import { spaced } from '../places/townNames.ts';
import { townCalled } from '../places/townsNamed.ts';
import { foldText } from '../values/foldText.ts';
import { findDoubt } from '../words/doubts.ts';
import { isShort, sentencesOf } from './sentences.ts';
import { ofRepeats } from './statementWords.ts';

/** The words of a title, or of a sentence, that name another place than the one announced, or a place « à définir »; else null. */
export function otherPlaceNamed(
  title: string | null,
  description: string | null,
  place: PlaceText | null,
  territory: string,
): string | null {
  if (place === null) return null;
  if (isUncertain(place.name)) return place.name;
  const piece = piecesOf(title).find(piece => isTownElsewhere(piece, place, territory));
  if (piece !== undefined) return title;
  return sentencesOf(description).find(sentence => isElsewhere(sentence, place, territory)) ?? null;
}

/** « À définir »; not « ESC Maurepas (hors vacances) », which is said of a rule. */
function isUncertain(name: string | null): boolean {
  return name !== null && findDoubt(name) !== null && !ofRepeats.test(foldText(name));
}

/** What stands in brackets, beside a dash or behind « à » in a title. */
function piecesOf(title: string | null): string[] {
  const pieces = (title ?? '').split(/[()[\]:,]| [-–—|/] /);
  const behind = /(?:^|\s)(?:à|au|aux)\s+(.+)$/i.exec(title ?? '')?.[1];
  return [...pieces, ...(behind ? [behind.replace(/[()[\]].*/, '')] : [])].map(piece => piece.trim());
}

/** « Mairie de Betton », « Betton » beside a place of Rennes; « Cleunay » beside one that stands in Maurepas. */
function isTownElsewhere(piece: string, place: PlaceText, territory: string): boolean {
  const name = piece.replace(
    /^(?:la |l')?(?:mairie|médiathèque|bibliothèque|ccas|centre social)\s+(?:de |du |d')?/i,
    '',
  );
  if (isSaid(name, place)) return false;
  const at = locate(place, territory).place.territoryId;
  if (at === null) return false;
  const quartiers = quartiersCalled(name);
  if (quartiers.length > 0) return at.startsWith('qua:') && !quartiers.includes(at);
  const town = townCalled(name, territory);
  return town !== null && at !== town && !ancestors(at).includes(town) && !ancestors(town).includes(at);
}

function isElsewhere(sentence: string, place: PlaceText, territory: string): boolean {
  const named = placeIn(foldText(sentence), isShort(sentence));
  if (named === null || isSaid(named, place)) return false;
  const there = locate({ ...nowhere, name: named }, territory).place.id;
  return there !== locate(place, territory).place.id;
}

const nowhere: PlaceText = {
  name: null,
  address: null,
  postalCode: null,
  city: null,
  quartier: null,
  insee: null,
  latitude: null,
  longitude: null,
};

/** « Lieu : Cleunay », « l'atelier aura lieu à la mairie de Betton », « Rendez-vous au 12 rue de Brest ». */
function placeIn(folded: string, isNote: boolean): string | null {
  const labelled = /\b(?:lieu|adresse)(?: de l'atelier| de rendez-vous)? ?: ?(.+)/.exec(folded)?.[1];
  if (labelled !== undefined) return /@/.test(labelled) ? null : labelled;
  const told = takesPlace.exec(folded)?.[1] ?? (isNote ? goThere.exec(folded)?.[1] : undefined);
  return told !== undefined && isPlaceLike(told) ? told : null;
}

const takesPlace =
  /\b(?:(?:a|ont|aura|auront) lieu|se (?:tient|tiendra|deroule|deroulera|passe|passera)|deplacee?s?|rendez-vous) (?:exceptionnellement |desormais )?(?:a|au|aux|dans|en|chez|devant|sur) (.+)/;
const goThere = /^\W*(?:rdv |rv )?(?:a|au|aux|dans|devant) (?:l'|la |le |les )?(.+)/;

function isPlaceLike(words: string): boolean {
  return building.test(words) || quartiersCalled(words).length > 0 || townCalled(words, 'com:35238') !== null;
}

const building =
  /\b(?:mairie|hotel de ville|centre social|mediatheque|bibliotheque|maison (?:de|des|du)|esc\b|espace social|mjc|ecole|college|lycee|cdas|ccas|gymnase|ludotheque|foyer|residence|rue|avenue|boulevard|allee|quai)\b/;

/** True when every telling word of it stands among those of the place. */
function isSaid(named: string, place: PlaceText): boolean {
  const known = new Set(spaced([place.name, place.address, place.city, place.quartier].join(' ')).split(' '));
  return spaced(named)
    .split(' ')
    .every(word => word.length < 3 || generic.test(word) || known.has(word));
}

const generic =
  /^(?:les|des|aux|sur|dans|notre|nos|rez|chaussee|etage|1er|salles?|rue|place|centre|social|espace|commun|esc|rennes|france|informatique|numerique|multimedia|reunions?|polyvalente|hall|accueil|locaux|bureau|grande|petite|premier|niveau|35\d{3})$/;
