import { firstNames } from './firstNames.ts';
import { quartiersCalled } from './quartierNamed.ts';
import { spaced, widerByName } from './townNames.ts';

/**
 * What says nothing of which building it is: a town, a quartier, a room, a floor, who receives, on which day. Only what
 * is wholly understood: « salle 2 » is a room, « annexe », « fermé » and « salle des fêtes » may be another place.
 */
export function isDetail(words: string): boolean {
  const plain = spaced(words.replace(/\b\d{5}\b/, ''));
  const tokens = plain.split(' ');
  return (
    /^(?:(?:a )?rennes)?(?: ?(?:35|france|(?:cedex|bp|cs)(?: \d+)?))*$/.test(plain) ||
    widerByName.has(plain) ||
    (/^quartier /.test(plain) && quartiersCalled(words).length > 0) ||
    ways.test(words) ||
    /^(?:l )?espace (?:numerique|informatique|multimedia)$/.test(plain) ||
    weekday.test(plain) ||
    isRoom(tokens) ||
    isReceiver(tokens)
  );
}

/** Who receives and for what, which may stand before a name: « Permanence CAF, Simone Iff ». */
export function isReception(words: string): boolean {
  const plain = spaced(words);
  return plain === 'rennes' || isReceiver(plain.split(' '));
}

/** « salle 2 », « 1er étage », « à l'accueil », « Salle Simone Veil ». */
function isRoom(tokens: readonly string[]): boolean {
  const named = tokens.findIndex((token, index) => tokens[index - 1] === 'salle' && firstNames.has(token));
  // One surname behind the first name: more may be another place.
  const own = named > 0 && tokens.length === named + 2 ? tokens.slice(0, named) : tokens;
  return own.some(token => rooms.has(token)) && own.every(isRoomWord);
}

function isRoomWord(token: string): boolean {
  return rooms.has(token) || roomWords.has(token) || numbering.test(token);
}

function isReceiver(tokens: readonly string[]): boolean {
  return tokens.some(token => receivers.has(token)) && tokens.every(isReceiverWord);
}

function isReceiverWord(token: string): boolean {
  return receivers.has(token) || receptionWords.has(token);
}

const ways =
  /^(?:(?:en )?visio(?:conference)?|en ligne|(?:a )?distance|distanciel|(?:en )?presentiel|sur place|sur rdv|sur rendez vous)$/;

const weekday =
  /^(?:(?:et|le|les|tous les) ?)?(?:(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)s?(?: matins?| apres midi)?)$/;

const numbering = /^(?:[a-z]|[a-z]?\d{1,3}[a-z]?|\d{1,2}(?:er|e|eme|nd|nde|re))$/;

const rooms = wordsOf(
  'salle salles bureau bureaux etage etages rez rdc hall accueil batiment bat entree niveau porte cyber couloir escalier',
);

const roomWords = wordsOf(
  'a au aux d de du des en et l la le les n numero petit petite grand grande premier deuxieme gauche droite fond bas haut ' +
    'nord sud est ouest principal principale chaussee jardin sous sol polyvalente polyvalent reunion reunions conseil ' +
    'informatique numerique multimedia activite activites attente formation cours bleue rouge verte jaune rose blanche espace',
);

const receivers = wordsOf('permanence permanences caf atelier ateliers');

const receptionWords = wordsOf(
  'd de du des en et l la le les a aux cpam msa carsat numerique numeriques informatique multimedia sociale sociales ' +
    'social juridique administrative administratives acces droits emploi logement sante retraite impots ecrivain public ' +
    'famille familles allocataires conseiller',
);

function wordsOf(words: string): ReadonlySet<string> {
  return new Set(words.split(' '));
}
