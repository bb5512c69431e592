/**
 * Our columns, those that most tables have first, and the headers under which partners write them; case, accents, spaces
 * and plurals do not matter.
 */
export const sheetColumns = {
  title: ['Intitulé', 'Titre', 'Nom', 'Nom de l’offre', 'Action', 'Nom de l’action', 'Libellé'],
  place: [
    'Lieu',
    'Structure',
    'Site d’accueil',
    'Lieu d’accueil',
    'Lieu de permanence',
    'Lieu de la permanence',
    'Nom du lieu',
    'Structure d’accueil',
    'Nom de la structure',
  ],
  address: ['Adresse', 'Adresse postale', 'Adresse du lieu', 'Adresse complète'],
  type: [
    'Type',
    'Type d’offre',
    'Nature',
    'Type de permanence',
    'Type d’accueil',
    'Type d’action',
    'Type de service',
    'Catégorie',
  ],
  hours: [
    'Jours et horaires',
    'Horaires',
    'Jours et heures',
    'Jour et horaire',
    'Horaires d’ouverture',
    'Jours horaires',
    'Heures',
    'Heures d’ouverture',
    'Horaires d’accueil',
    'Horaires de permanence',
    'Horaires des permanences',
    'Jours et horaires d’ouverture',
    'Jours et heures d’ouverture',
    'Jours et horaires de permanence',
    'Matin',
    'Après-midi',
    'Horaires matin',
    'Horaires après-midi',
  ],
  audience: [
    'Public',
    'Publics accueillis',
    'Public visé',
    'Public cible',
    'Public concerné',
    'Type de public',
    'Bénéficiaires',
  ],
  access: [
    'Accès',
    'Modalités d’accès',
    'Accueil',
    'Modalités',
    'Conditions d’accès',
    'Modalités d’accueil',
    'Modalités d’inscription',
    'Inscription',
    'Prise de RDV',
    'Prise de rendez-vous',
  ],
  phone: ['Téléphone', 'Tél', 'Tel.', 'Numéro de téléphone', 'N° de téléphone', 'N° tél'],
  url: ['Site', 'Site internet', 'Site web', 'Lien', 'Lien internet', 'URL'],
  contact: ['Contact', 'Référent'],
  updatedAt: [
    'Mise à jour',
    'Date de mise à jour',
    'MAJ',
    'Date MAJ',
    'Dernière mise à jour',
    'Mis à jour le',
  ],
  comment: [
    'Commentaire',
    'Remarque',
    'Observation',
    'Précision',
    'Note',
    'Information',
    'Infos',
    'Informations complémentaires',
    'Infos pratiques',
  ],
  description: ['Description', 'Détail', 'Présentation', 'Descriptif', 'Contenu'],
  day: ['Jour', 'Jour de la semaine', 'Jour d’ouverture', 'Jour de permanence', 'Jour d’accueil'],
  start: ['Heure de début', 'Heure début', 'Début'],
  end: ['Heure de fin', 'Heure fin', 'Fin'],
  Mo: ['Lundi', 'h_lundi'],
  Tu: ['Mardi', 'h_mardi'],
  We: ['Mercredi', 'h_mercredi'],
  Th: ['Jeudi', 'h_jeudi'],
  Fr: ['Vendredi', 'h_vendredi'],
  Sa: ['Samedi', 'h_samedi'],
  Su: ['Dimanche', 'h_dimanche'],
  /** When the hours hold: « hors vacances », « 1er et 3e mardi », dates. */
  period: ['Période', 'Fréquence', 'Rythme', 'Périodicité', 'Récurrence', 'Date', 'Calendrier', 'Semaine'],
  from: ['Date de début', 'Date début', 'Date d’ouverture', 'Démarrage', 'Date de démarrage'],
  until: ['Date de fin', 'Date fin', 'Date de fermeture', 'Clôture', 'Date de clôture', 'Valide jusqu’au'],
  /** When they do not: « 14/12 », « vacances scolaires ». */
  except: ['Sauf', 'Sauf le', 'Exceptions', 'Dates exclues'],
  /** Whether the offer stands: « ouvert », « suspendu », « en projet ». */
  status: ['Statut', 'État', 'Situation'],
  activity: [
    'Activité',
    'Thème',
    'Thématique',
    'Service',
    'Service proposé',
    'Services proposés',
    'Prestation',
    'Offre de service',
  ],
  axis: ['Axe'],
  quartier: ['Quartier', 'Secteur'],
  postalCode: ['Code postal', 'CP'],
  city: ['Commune', 'Ville'],
  insee: ['Code INSEE', 'INSEE', 'Code commune', 'insee_com'],
  /** Yes, no, or words. */
  appointment: ['Sur RDV', 'Sur rendez-vous', 'RDV', 'Rendez-vous', 'RDV obligatoire', 'Sur inscription'],
  ages: ['Âge', 'Tranche d’âge'],
  email: ['Courriel', 'Mail', 'E-mail', 'Adresse mail', 'Adresse e-mail', 'Adresse électronique'],
  free: ['Gratuit', 'Gratuité', 'Tarif', 'Coût', 'Prix'],
  latitude: ['Latitude', 'lat'],
  longitude: ['Longitude', 'lon', 'lng', 'long'],
  /** Whatever stands in columns that we do not know: « Transport : bus C4 ». */
  others: [],
  /** Remarks pinned to the cells of the row: beside the hours, never shown. */
  remarks: [],
} as const;

export type SheetColumn = keyof typeof sheetColumns;

/** The columns in which a row says its hours. */
export const timeColumns = [
  'hours',
  'day',
  'start',
  'end',
  'Mo',
  'Tu',
  'We',
  'Th',
  'Fr',
  'Sa',
  'Su',
] as const;

/** The text of a row's column, empty when there is none. */
export type Cell = (column: SheetColumn) => string;

/** Our columns, but for those that the partner calls otherwise: `{ place: ['Où'], hours: ['Quand'] }`. */
export function columnsWith(
  own: Partial<Record<SheetColumn, readonly string[]>>,
): Record<SheetColumn, readonly string[]> {
  return { ...sheetColumns, ...own };
}
