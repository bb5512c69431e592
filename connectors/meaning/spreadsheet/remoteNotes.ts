import type { AttendanceMode } from '../../../schema/vocabulary.ts';
import { foldText } from '../../values/foldText.ts';
import { readAttendance } from '../../words/attendance.ts';

const only = '(?:uniquement|exclusivement|seulement)';
const meeting =
  "(?:permanences?|accueil|rdv|rendez-? ?vous|entretiens?|consultations?|accompagnements?|seances?|ateliers?|c'est|se fait|a lieu|ont lieu|assuree?s?)";
const phone = '(?:(?:par|au) )?telephone';
const online = '(?:(?:en|par) )?visio(?:[- ]?conference)?|a distance|en distanciel|en ligne';

/** Sentences that say how one takes part, and nothing else. « Par téléphone » alone may be how one books. */
const certain: readonly (readonly [AttendanceMode, RegExp])[] = [
  [
    'PHONE',
    new RegExp(
      `^(?:${meeting} )?(?:${only} ${phone}|${phone} ${only}|telephoniques?(?: ${only})?)$|^${meeting} par telephone$`,
    ),
  ],
  ['ONLINE', new RegExp(`^(?:${meeting} )?(?:${only} )?(?:${online})(?: ${only})?$`)],
];

const bookingAlone =
  /^rdv en ligne$|^rendez-? ?vous en ligne$|^rdv par telephone$|^rendez-? ?vous par telephone$|^en ligne$/;

/** How a note says that one takes part, where that is all it says: « uniquement par téléphone », « en visio ». */
export function saysRemote(note: string): AttendanceMode | null {
  const words = foldText(note)
    .replace(/[^\p{L}\p{N}'-]+/gu, ' ')
    .trim();
  if (bookingAlone.test(words)) return null;
  return certain.find(([, pattern]) => pattern.test(words))?.[0] ?? null;
}

/** « Permanence à distance », « Permanence téléphonique CAF »; what a workshop teaches may be done at a distance. */
export function titleRemote(title: string): AttendanceMode | null {
  const told = readAttendance(title);
  const isMeeting = titles.some(pattern => pattern.test(foldText(title)));
  return isMeeting && (told === 'PHONE' || told === 'ONLINE') ? told : null;
}

const titles = [
  /^(?:permanence|rendez-? ?vous|rdv|accueil|entretien|consultation|accompagnement|reunion)s?(?: [\p{L}']+){0,3} [(–-]? ?(?:a distance|telephonique|par telephone|(?:en|par) visio|visioconference|en ligne)/u,
  /^webinaires?\b/,
  /^(?:atelier|cours|formation|seance)s? [(–-]? ?(?:a distance|(?:en|par) visio|par telephone|en ligne)/,
];

/** `Title : value` of a column about how one takes part: « Canal : téléphone »; undefined for any other column. */
export function columnRemote(title: string, value: string): AttendanceMode | 'unclear' | undefined {
  const [column, said] = [foldText(title), foldText(value).trim()];
  if (!/\bcanal\b|\bmodalites?\b|\bformat\b|presentiel|distanciel|\bdistance\b|\bvisio/.test(column))
    return undefined;
  if (/^(?:(?:en )?presentiel|sur place|sur site|physique|guichet)$/.test(said)) return 'ON_SITE';
  const isAbout = /presentiel/.test(column) ? 'ON_SITE' : null;
  if (/^(?:oui|o|x|vrai|1)$/.test(said)) return isAbout ?? 'unclear';
  if (/^(?:non|n|faux|0)$/.test(said)) return isAbout ? 'unclear' : 'ON_SITE';
  if (/^(?:(?:par |au )?telephone|telephonique|tel\.?)$/.test(said)) return 'PHONE';
  if (
    /^(?:(?:en |par )?visio\w*|a distance|distanciel|en distanciel|en ligne|internet|teams|zoom)$/.test(said)
  )
    return 'ONLINE';
  return readAttendance(value) === null ? undefined : 'unclear';
}
