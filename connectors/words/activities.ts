import type { ActivityCode, AudienceCode, OfferKind } from '../../schema/vocabulary.ts';
import { matchAll, type WordTable } from './matchWords.ts';

const activityWords: WordTable<ActivityCode> = [
  ['WIFI', /\bwi-? ?fi\b|\bconnexion internet\b/],
  [
    'SELF_SERVICE_COMPUTERS',
    /\blibre[- ]service|\bacces libre|\bbornes?\b|\bpostes? informatiques?|\bordinateurs? (en|a) (acces|disposition)/,
  ],
  ['PRINT_AND_SCAN', /\bimprim(?!.{0,12}\b3d)|\bimpressions?\b(?! 3d)|\bscan|\bphotocop|\bnumeris/],
  [
    'EQUIPMENT_LENDING',
    /\b(prets?|dons?|prescription|vente solidaire|reconditionn\w*|emprunter)\b.{0,30}\b(ordinateur|materiel|tablette|telephone|smartphone|pc|equipement)|\bequipements?\b/,
  ],
  [
    'REPAIR_AND_SETUP',
    /\brepar|\brepair\b|\bdepann|\bmise en route|\bmise en service|\binstall(er|ation)|\bnettoy\w+ (son|votre|un) (ordi|pc)/,
  ],
  [
    'PROFESSIONAL_TRAINING',
    /\bformations?\b.{0,40}\b(qualifiante|professionnelle|certifiante|numerique)|\bpix\b|\bbureautique professionnelle|\bcertification/,
  ],
  [
    'PROFESSIONAL_NETWORK',
    /\b(formations?|reseau|rencontres?|reunions?|analyse des? pratiques?|echanges?)\b.{0,30}\b(professionnels\b|aidants numeriques|mediateurs|travailleurs sociaux|agents)/,
  ],
  [
    'VOLUNTEER_NETWORK',
    /\b(formations?|reseau|rencontres?|reunions?|echanges?|accueil)\b.{0,30}\bbenevoles?\b/,
  ],
  [
    'DIGITAL_CULTURE',
    /\bculture numerique|\bfab ?lab|\b3d\b|\bjeux? video|\brobot|\bfake ?news|\binfox|\bdesinformation|\bpodcast|\bintelligence artificielle|\bcodage|\bcreation numerique|\bmontage (video|photo)|\becrans\b/,
  ],
  [
    'ADMINISTRATIVE_HELP',
    /\bdemarches?\b|\badministrati|\bacces aux droits|\bcaf\b|\bimpots?\b|\bameli\b|\btravailleurs? socia|\bfrance ?connect|\bprefecture|\bdroits\b|\bbudget|\bsurendettement|\bdossiers?\b.{0,20}\b(logement|mdph|aide)/,
  ],
  [
    'EMPLOYMENT_ACCESS',
    /\bemplois?\b|\bcv\b|\blettres? de motivation|\bentretiens? d'embauche|\brecrut|\bcandidature|\bfrance travail|\balternance|\bapprentissage\b|\bmetiers?\b|\bjob\b|\borientation professionnelle|\binterim/,
  ],
  [
    'TAILORED_APPOINTMENTS',
    /\b(rdv|rendez-? ?vous|accompagnement|permanence|conseil|aide)\b.{0,40}\b(informatici|numerique|informatique|technicien (?!caf)|personnalise|individuel)|\binformaticiens? publics?|\bmediat(eur|rice) (socio-)?numerique/,
  ],
  [
    'GROUP_WORKSHOPS',
    /\bateliers?\b|\binitiation\b|\bcours\b|\bsmartphones?\b|\btablettes?\b|\bclavier|\bsouris\b/,
  ],
];

/** What is done when the words say only what kind of thing it is. */
export const activitiesOfKind: Readonly<Record<OfferKind, readonly ActivityCode[]>> = {
  PERMANENCE: ['ADMINISTRATIVE_HELP'],
  WORKSHOP: ['GROUP_WORKSHOPS'],
  APPOINTMENT: ['TAILORED_APPOINTMENTS'],
  SELF_SERVICE: ['SELF_SERVICE_COMPUTERS'],
  TRAINING: ['PROFESSIONAL_TRAINING'],
  COACHING: ['TAILORED_APPOINTMENTS'],
  EQUIPMENT: ['EQUIPMENT_LENDING'],
  EVENT: ['DIGITAL_CULTURE'],
};

/** What is done, by the first text that says something; else by the kind. */
export function readActivities(
  kind: OfferKind,
  audiences: readonly AudienceCode[],
  ...texts: (string | null)[]
): ActivityCode[] {
  const found = findActivities(kind, audiences, ...texts);
  return found.length > 0 ? found : [...activitiesOfKind[kind]];
}

/** Like `readActivities`, and empty when neither the audience nor any text says anything. */
export function findActivities(
  kind: OfferKind,
  audiences: readonly AudienceCode[],
  ...texts: (string | null)[]
): ActivityCode[] {
  const network = kind === 'TRAINING' || kind === 'EVENT' ? networkOf(audiences) : [];
  if (network.length > 0) return network;
  return texts.map(text => spoken(text ?? '')).find(found => found.length > 0) ?? [];
}

/** Activities of a field made for them: every option that was chosen counts. */
export function readActivityField(text: string): ActivityCode[] {
  return [...new Set(text.split(/[,;\n]/).flatMap(spoken))];
}

/** What trains or gathers only professionals and volunteers makes their network, whatever its subject. */
function networkOf(audiences: readonly AudienceCode[]): ActivityCode[] {
  const networks = audiences.map(code =>
    code === 'PROFESSIONALS' ? 'PROFESSIONAL_NETWORK' : code === 'VOLUNTEERS' ? 'VOLUNTEER_NETWORK' : null,
  );
  return networks.every(code => code !== null) ? networks : [];
}

/** A workshop on a subject other than digital uses (a CV, procedures) is that subject, not a digital workshop too. */
function spoken(text: string): ActivityCode[] {
  const found = matchAll(activityWords, text);
  return found.length > 1 ? found.filter(code => code !== 'GROUP_WORKSHOPS') : found;
}
