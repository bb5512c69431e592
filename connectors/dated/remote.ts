import type { AttendanceMode } from '../../schema/vocabulary.ts';
import { foldText } from '../values/foldText.ts';
import { readAttendance } from '../words/attendance.ts';
import { sentencesOf } from './sentences.ts';

/** How one takes part, where the words leave no doubt of it; null when they do not say, or not for certain. */
export function readRemote(
  place: string | null,
  title: string | null,
  description: string | null,
): AttendanceMode | null {
  return modeOfPlace(place) ?? modeOfTitle(title) ?? modeOfSentences(description);
}

/** « en visio », « par téléphone »: words that are no doubt once one knows that nobody comes. */
export function isAboutRemote(words: string): boolean {
  return /telephon|\btel\b|visio|distan|en ligne|zoom|teams/.test(foldText(words));
}

/** « Zoom », « Téléphone », « Visioconférence, Teams »: no place at all; « ESC Maurepas / Zoom »: one may do either. */
function modeOfPlace(place: string | null): AttendanceMode | null {
  const parts = foldText(place ?? '')
    .split(/[,;/+\n()|]|\b(?:ou|et)\b/)
    .map(part => part.trim())
    .filter(part => part !== '');
  const modes = parts.map(part => (online.test(part) ? 'ONLINE' : phone.test(part) ? 'PHONE' : null));
  const [first] = modes.filter(mode => mode !== null);
  if (first === undefined) return null;
  return modes.every(mode => mode !== null || isOnlyATown(parts[modes.indexOf(null)])) ? first : 'MIXED';
}

function isOnlyATown(part: string | undefined): boolean {
  return /^(?:\d{5} )?rennes$|^france$/.test(part ?? '');
}

const tool =
  '(?:(?:microsoft )?teams|zoom|(?:google )?meet|jitsi|webex|skype|whereby|bigbluebutton|bbb|(?:web)?visio\\S*|webinaires?|distanciel|a distance|en ligne|online|internet|virtuel\\S*)';
const online = new RegExp(
  `^(?:(?:en|par|via|sur|lien|reunion|salle|live) )*${tool}(?: (?:meeting|reunion|link|lien|${tool}))*\\W*$`,
);
const phone = /^(?:(?:par|au|rdv|rendez-vous|entretien|appel) )*(?:tel\.?|telephon\w*)\W*$/;

function modeOfTitle(title: string | null): AttendanceMode | null {
  const folded = foldText(title ?? '');
  if (isTopic.test(folded)) return null;
  if (readAttendance(title) === 'MIXED') return 'MIXED';
  if (phoneTitle.test(folded)) return 'PHONE';
  return onlineTitle.test(folded) ? 'ONLINE' : null;
}

/** « Apprendre à faire une visio » is learned where one comes. */
const isTopic =
  /^\W*(?:ateliers?\W*)?(?:apprendre|utiliser|decouvr\w+|decouverte|initiation|comment|faire|creer|preparer|organiser|participer|prise en main|bien|reussir|passer)\b/;
const sitting =
  '(?:permanences?|entretiens?|rdv|rendez-vous|accueil|consultations?|ateliers?|seances?|cours|conseils?|suivi)';
const phoneTitle = new RegExp(
  `\\b${sitting} (?:\\S+ ){0,2}(?:par tel\\w*|telephoniques?|au telephone)\\b|[([] ?(?:par |au )?tel\\w*\\.? ?[)\\]]|[-:] (?:par |au )?telephone\\W*$|\\bpar telephone\\W*$`,
);
const onlineTitle = new RegExp(
  `\\b(?:en|par) (?:web)?visio|\\bvisio(?:conference)?\\W*$|\\b(?:a distance|en distanciel)\\W*$|[([] ?(?:en ligne|zoom|teams) ?[)\\]]|^\\W*${sitting} (?:\\S+ )?(?:a distance|en distanciel)\\b|^\\W*visio\\w* ?[:-]|^\\W*webinaire\\b`,
);

function modeOfSentences(description: string | null): AttendanceMode | null {
  for (const sentence of sentencesOf(description)) {
    const folded = foldText(sentence);
    if (!onlyRemote.test(folded) || (ofRegistration.test(folded) && !byVideo.test(folded))) continue;
    return /telephon|\btel\b/.test(folded) && !/visio|distan|en ligne/.test(folded) ? 'PHONE' : 'ONLINE';
  }
  return null;
}

const ofRegistration =
  /\binscri|\breserv|\bcontact|\brenseign|\bprise de|\bprendre|\brdv\b|\brendez-?vous|\bjoindre|\bjoignable/;
/** « En visio, lien envoyé après inscription », « rendez-vous sur Zoom ». */
const byVideo = /^\W*en (?:web)?visio|\bsur (?:zoom|teams|jitsi|bigbluebutton|bbb|skype)\b/;
const remote =
  '(?:par tel\\w*|au telephone|(?:en |par )?(?:web)?visio\\w*|a distance|en distanciel|en ligne)';
const onlyRemote = new RegExp(
  `\\b(?:uniquement|seulement|exclusivement) ${remote}|\\b${remote} (?:uniquement|seulement|exclusivement)|^\\W*(?:(?:l'|le |la |cet |cette |les )?(?:ateliers?|seances?|permanences?|cours|formations?|reunions?|rencontres?|evenements?) (?:(?:se \\w+|a lieu|aura lieu|ont lieu|est|sera|est propose|est anime)e? )?)?(?:par telephone|(?:en|par) (?:web)?visio\\w*|a distance|en distanciel)(?: ?[:,].*| sur \\S+\\W*$|\\W*$)|\\b(?:rendez-vous|rdv|retrouv\\w+|atelier|seance) (?:\\S+ ){0,2}sur (?:zoom|teams|jitsi|bigbluebutton|bbb|skype)\\b`,
);
