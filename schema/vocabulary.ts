/**
 * The words that classify offers: each with its French label and its codes in data·inclusion v1 and in the national
 * standard of médiation numérique (v1.0.2). Order matters: lists and facets follow it.
 */

interface Word {
  readonly code: string;
  readonly label: string;
}

interface MappedWord extends Word {
  readonly dataInclusion: readonly string[];
  readonly mednum: readonly string[];
}

export const axes = [
  { code: 'FREE_ACCESS', label: 'Accès libre et en autonomie' },
  { code: 'DIGITAL_SUPPORT', label: 'Accompagnement aux usages, autonomisation' },
  { code: 'ACCESS_TO_RIGHTS', label: 'Lutte contre le non-recours aux droits' },
  { code: 'NETWORK', label: 'Animation des acteurs locaux' },
] as const satisfies readonly Word[];

export type AxisCode = (typeof axes)[number]['code'];

export const activities = [
  {
    code: 'WIFI',
    axis: 'FREE_ACCESS',
    label: 'Wi-Fi',
    dataInclusion: ['numerique--acceder-a-une-connexion-internet'],
    mednum: ['Accès internet et matériel informatique'],
  },
  {
    code: 'SELF_SERVICE_COMPUTERS',
    axis: 'FREE_ACCESS',
    label: 'Ordinateurs et bornes en libre-service',
    dataInclusion: [
      'numerique--acceder-a-une-connexion-internet',
      'numerique--acceder-a-des-services-en-ligne',
    ],
    mednum: ['Accès internet et matériel informatique'],
  },
  {
    code: 'PRINT_AND_SCAN',
    axis: 'FREE_ACCESS',
    label: 'Imprimer et numériser',
    dataInclusion: ['numerique--acceder-a-des-services-en-ligne'],
    mednum: ['Accès internet et matériel informatique'],
  },
  {
    code: 'EQUIPMENT_LENDING',
    axis: 'FREE_ACCESS',
    label: 'Prêt et prescription d’équipement',
    dataInclusion: ['numerique--acquerir-un-equipement'],
    mednum: ['Acquisition de matériel informatique à prix solidaire'],
  },
  {
    code: 'GROUP_WORKSHOPS',
    axis: 'DIGITAL_SUPPORT',
    label: 'Ateliers collectifs',
    dataInclusion: ['numerique--maitriser-les-fondamentaux-du-numerique'],
    mednum: ['Maîtrise des outils numériques du quotidien'],
  },
  {
    code: 'REPAIR_AND_SETUP',
    axis: 'DIGITAL_SUPPORT',
    label: 'Réparation et mise en route',
    dataInclusion: ['numerique--maitriser-les-fondamentaux-du-numerique'],
    mednum: ['Accès internet et matériel informatique'],
  },
  {
    code: 'PROFESSIONAL_TRAINING',
    axis: 'DIGITAL_SUPPORT',
    label: 'Formation numérique à visée professionnelle',
    dataInclusion: ['numerique--maitriser-les-fondamentaux-du-numerique', 'se-former--trouver-sa-formation'],
    mednum: ['Insertion professionnelle via le numérique'],
  },
  {
    code: 'TAILORED_APPOINTMENTS',
    axis: 'DIGITAL_SUPPORT',
    label: 'Rendez-vous personnalisés',
    dataInclusion: ['numerique--maitriser-les-fondamentaux-du-numerique'],
    mednum: ['Maîtrise des outils numériques du quotidien'],
  },
  {
    code: 'DIGITAL_CULTURE',
    axis: 'DIGITAL_SUPPORT',
    label: 'Culture numérique',
    dataInclusion: ['remobilisation--activites-sportives-et-culturelles'],
    mednum: ['Loisirs et créations numériques', 'Compréhension du monde numérique'],
  },
  {
    code: 'ADMINISTRATIVE_HELP',
    axis: 'ACCESS_TO_RIGHTS',
    label: 'Aide aux démarches administratives',
    dataInclusion: [
      'difficultes-administratives-ou-juridiques--accompagnement-aux-demarches-administratives',
      'difficultes-administratives-ou-juridiques--accompagnement-pour-lacces-aux-droits',
    ],
    mednum: ['Aide aux démarches administratives'],
  },
  {
    code: 'EMPLOYMENT_ACCESS',
    axis: 'ACCESS_TO_RIGHTS',
    label: 'Accès à l’emploi',
    dataInclusion: ['preparer-sa-candidature--organiser-ses-demarches-de-recherche-demploi'],
    mednum: ['Insertion professionnelle via le numérique'],
  },
  {
    code: 'PROFESSIONAL_NETWORK',
    axis: 'NETWORK',
    label: 'Réseau des professionnels',
    dataInclusion: ['preparer-sa-candidature--developper-son-reseau'],
    mednum: [],
  },
  {
    code: 'VOLUNTEER_NETWORK',
    axis: 'NETWORK',
    label: 'Réseau des bénévoles',
    dataInclusion: ['remobilisation--benevolat-action-citoyenne'],
    mednum: [],
  },
] as const satisfies readonly (MappedWord & { axis: AxisCode })[];

export type ActivityCode = (typeof activities)[number]['code'];

export const audiences = [
  { code: 'EVERYONE', label: 'Tous publics', dataInclusion: ['tous-publics'], mednum: [] },
  { code: 'YOUTH', label: 'Jeunes (16-25 ans)', dataInclusion: ['jeunes'], mednum: ['Jeunes'] },
  { code: 'STUDENTS', label: 'Étudiants', dataInclusion: ['etudiants'], mednum: ['Étudiants'] },
  { code: 'FAMILIES', label: 'Familles', dataInclusion: ['familles'], mednum: ['Familles et/ou enfants'] },
  { code: 'SENIORS', label: 'Seniors', dataInclusion: ['seniors'], mednum: ['Seniors'] },
  { code: 'WOMEN', label: 'Femmes', dataInclusion: ['femmes'], mednum: ['Femmes'] },
  { code: 'WORKERS', label: 'Actifs', dataInclusion: ['actifs'], mednum: [] },
  { code: 'JOB_SEEKERS', label: 'Demandeurs d’emploi', dataInclusion: ['demandeurs-emploi'], mednum: [] },
  {
    code: 'MINIMUM_INCOME',
    label: 'Bénéficiaires de minima sociaux',
    dataInclusion: ['beneficiaires-des-minimas-sociaux'],
    mednum: [],
  },
  {
    code: 'DISABILITY',
    label: 'Personnes en situation de handicap',
    dataInclusion: ['personnes-en-situation-de-handicap'],
    mednum: ['Surdité', 'Handicaps moteurs', 'Handicaps mentaux', 'Déficience visuelle'],
  },
  {
    code: 'EXILED',
    label: 'Personnes exilées',
    dataInclusion: ['personnes-exilees'],
    mednum: ['Langues étrangères (anglais)', 'Langues étrangères (autres)'],
  },
  {
    code: 'PRIORITY_NEIGHBOURHOOD',
    label: 'Habitants des quartiers prioritaires',
    dataInclusion: ['residents-qpv-frr'],
    mednum: [],
  },
  {
    code: 'EMERGENCY',
    label: 'Personnes en situation d’urgence',
    dataInclusion: ['personnes-en-situation-durgence'],
    mednum: [],
  },
  {
    code: 'LEGAL_SITUATION',
    label: 'Personnes en situation juridique spécifique',
    dataInclusion: ['personnes-en-situation-juridique-specifique'],
    mednum: [],
  },
  { code: 'PROFESSIONALS', label: 'Professionnels', dataInclusion: [], mednum: [] },
  { code: 'VOLUNTEERS', label: 'Bénévoles', dataInclusion: [], mednum: [] },
] as const satisfies readonly MappedWord[];

export type AudienceCode = (typeof audiences)[number]['code'];

/** Audiences that an offer for `EVERYONE` does not match: all the others are residents. */
export const nonResidents: readonly AudienceCode[] = ['PROFESSIONALS', 'VOLUNTEERS'];

export const kinds = [
  { code: 'PERMANENCE', label: 'Permanence' },
  { code: 'WORKSHOP', label: 'Atelier' },
  { code: 'APPOINTMENT', label: 'Rendez-vous' },
  { code: 'SELF_SERVICE', label: 'Libre-service' },
  { code: 'TRAINING', label: 'Formation' },
  { code: 'COACHING', label: 'Accompagnement' },
  { code: 'EQUIPMENT', label: 'Équipement' },
  { code: 'EVENT', label: 'Événement' },
] as const satisfies readonly Word[];

export type OfferKind = (typeof kinds)[number]['code'];

export const attendanceModes = ['ON_SITE', 'ONLINE', 'PHONE', 'MIXED', 'OUTREACH'] as const;
export type AttendanceMode = (typeof attendanceModes)[number];

export const accessModes = [
  'WALK_IN',
  'BOOK_ONLINE',
  'BOOK_BY_PHONE',
  'BOOK_BY_EMAIL',
  'BOOK_ON_SITE',
  'PRESCRIPTION',
] as const;
export type AccessMode = (typeof accessModes)[number];

export const sessionStatuses = ['SCHEDULED', 'MOVED', 'FULL', 'CANCELLED', 'POSTPONED'] as const;
export type SessionStatus = (typeof sessionStatuses)[number];

export const weekdays = [
  'MONDAY',
  'TUESDAY',
  'WEDNESDAY',
  'THURSDAY',
  'FRIDAY',
  'SATURDAY',
  'SUNDAY',
] as const;
export type Weekday = (typeof weekdays)[number];

export const halfDays = ['MORNING', 'AFTERNOON', 'EVENING'] as const;
export type HalfDay = (typeof halfDays)[number];
