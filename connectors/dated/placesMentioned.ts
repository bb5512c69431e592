import { takeAddresses } from '../places/foldAddress.ts';
import { quartiersCalled } from '../places/quartierNamed.ts';
import { spaced } from '../places/townNames.ts';
import { townCalled } from '../places/townsNamed.ts';
import { foldText } from '../values/foldText.ts';
import { SITTINGS } from '../words/sittings.ts';
import { isPlainNote } from './plainNotes.ts';
import { isShort } from './sentences.ts';

/** Nowhere that one comes to. */
export const atHome = 'domicile';

/** What a title says of where: beside a dash, in brackets, behind « à » or « @ », the town or quartier of « Permanence Cleunay ». */
export function placesInTitle(title: string): string[] {
  const pieces = title.split(/[()[\]:,@]| [-–—|/] /);
  const behind = /(?:^|\s)(?:à|au|aux|@)\s+(.+)$/i.exec(title)?.[1] ?? '';
  const house = houses.exec(foldText(title))?.[0] ?? '';
  const sat = ofSitting.exec(foldText(title))?.[1] ?? '';
  if (saysHome.test(foldText(title))) return [atHome];
  const named = [...pieces, behind.replace(/[()[\]].*/, ''), sat, house, ...quartiersWithin(title)];
  return named.map(piece => piece.trim()).filter(piece => piece !== '');
}

/** « Atelier au CCAS », « Atelier (EHPAD) » */
const houses =
  /(?<=\b(?:a|au|aux) (?:la |l')?|[(] ?|- )(?:mairie|mediatheque|bibliotheque|mjc|ccas|cdas|maison de quartier|centre social|gymnase|ludotheque|ehpad|residence)\b.*$/;
const ofSitting = new RegExp(`^(?:${SITTINGS}) (\\S+)\\W*$`);

/** « CLEUNAY atelier tablette », « Atelier Villejean : la tablette ». */
function quartiersWithin(title: string): string[] {
  const tokens = spaced(title).split(' ');
  const named = tokens.flatMap((_, start) =>
    [1, 2, 3].map(length => tokens.slice(start, start + length).join(' ')),
  );
  return named.filter(name => !isAWord.test(name) && quartiersCalled(name).length > 0);
}

const isAWord = /^(?:le |la |les )?(?:centre|touche|arsenal|pommeraie|landry|q\d+|quartier \d+)$/;

/** What a sentence says of where it takes place: « lieu : Cleunay », « on se retrouve à Cleunay », « chez l'habitant », « 14 rue Papu ». */
export function placesInSentence(sentence: string, territory: string): string[] {
  const folded = foldText(sentence);
  if (isPlainNote(folded) && !goThither.test(folded)) return [];
  if (ofDesks.test(folded) && !onRegistration.test(folded)) return [];
  const [, afterLabel, afterSign] = label.exec(folded) ?? [];
  const labelled = afterLabel ?? afterSign;
  if (labelled !== undefined) return /@/.test(labelled) ? [] : [labelled];
  if (saysHome.test(folded)) return [atHome];
  const clauses = folded.split(/,(?! ?\d)/).filter(clause => !ofOthers.test(clause));
  return clauses.flatMap(clause => [
    ...addressesIn(clause, isShort(sentence)),
    ...buildingIn(clause, clause.split(' ').length <= 8),
    ...[...clause.matchAll(locative)]
      .slice(0, 40)
      .flatMap(({ index, 0: word }) => nameAt(clause.slice(index + word.length, index + 120), territory)),
  ]);
}

/** « Trouver un logement à Betton » is what one learns; « nous rejoindre à Betton » is where. */
const goThither = /\b(?:rejoindre|retrouver|rendre|venez|on vous attend|bienvenue)\b/;
const label = /(?:\b(?:lieu|adresse)(?: de l'atelier| de rendez-vous)?|^\W*ou) ?: ?(.+)|(?:📍|^\W*@) ?(.+)/u;
const ofDesks =
  /\binscri\w*|\breserv\w+|\brenseign\w+|\bcontact\w*|\bs'adresser|\badressez|\bprise de|\bretirer|\bsiege\b|\btel\b|\btelephon\w*|@\w/;
/** « Sur inscription » says how one registers, not where. */
const onRegistration = /\bsur (?:inscription|reservation)\b(?! (?:a|au|aupres|aux)\b)/;
/** Another occasion, or people and houses of elsewhere. */
const ofOthers =
  /\binitialement|\baussi\b|\begalement\b|\bautres?\b|\bmenee?s?\b|\bnee?s? a\b|\bhabit\w+|\bresid(?:e|ant)|\bdeja\b|\bcomme\b|\bacces\b|\bligne\b|\bmetro\b|\bbus\b|\bparking\b/;
const saysHome = /\bchez (?:l'habitant|les habitants|les personnes)|\b(?:a|au) (?:votre )?domicile\b/;

/** « Rdv 2 rue de Suède », « chez Emmaüs Connect, 14 rue Papu »: an address at the head of it, or behind « au ». */
function addressesIn(clause: string, isNote: boolean): string[] {
  const { addresses } = takeAddresses(clause);
  const isWhere = isNote || /\b(?:a|au|rdv|rendez-vous|salle|chez) (?:\S+ )*\d/.test(clause);
  return isWhere ? addresses : [];
}

/** « L'atelier aura lieu à la mairie », « rejoindre à la bibliothèque Thabor »: some building. */
function buildingIn(clause: string, isNote: boolean): string[] {
  const told = takesPlace.exec(clause)?.[1] ?? (isNote ? goThere.exec(clause)?.[1] : undefined);
  return told !== undefined && building.test(told) ? [told] : [];
}

const takesPlace =
  /\b(?:(?:a|ont|aura|auront) lieu|se (?:tient|tiendra|deroule|deroulera|passe|passera)|deplacee?s?|rendez-vous|retrouv\w+|rejoindre|serons|sera|installe|installera|accueill\w+|recev\w+|attend\w*) (?:\w+ment |desormais |cette fois )?(?:a|au|aux|dans|en|chez|devant|sur)? ?(?:l'|la |le |les )?(.+)/;
const goThere = /^\W*(?:rdv |rv |\w+ment )?(?:a|au|aux|dans|devant|chez) (?:l'|la |le |les )?(.+)/;
const building =
  /\b(?:mairie|hotel de ville|centre social|mediatheque|bibliotheque|maison (?:de|des|du)|esc\b|espace social|mjc|ecole|college|lycee|cdas|ccas|caf|cpam|gymnase|ludotheque|foyer|residence|rue|avenue|boulevard|allee|quai|cours|place de|place du|emmaus|locaux|eglise|mission locale|parc\b|jardin d|square|dehors|exterieur|gare\b|stade|parvis|salle [a-z]{4,} )/;

const locative = /(?:^|[\s'(])(?:a|au|aux|dans|chez|devant|vers|direction)\s/g;
const lead =
  /^(?:l'|la |le |les )?(?:(?:mairie|hotel de ville|mediatheque|bibliotheque|maison (?:de|des|du)(?: quartier)?|centre social|espace social commun|esc|mjc|ccas|quartier|locaux|salle|place|ecole)(?: municipale?)? (?:de |d'|du |des |de la )?)?(?:l'|la |le |les )?/;

/** The town or quartier that begins what stands behind « à ». */
function nameAt(tail: string, territory: string): string[] {
  const tokens = spaced(tail.replace(lead, '').replace(/[;:!?].*/, ''))
    .split(' ')
    .slice(0, 5);
  const names = tokens.map((_, index) => tokens.slice(0, tokens.length - index).join(' '));
  const found = names.find(
    name => !isAWord.test(name) && (quartiersCalled(name).length > 0 || townCalled(name, territory) !== null),
  );
  return found === undefined ? [] : [found];
}
