/** Our columns, and the headers under which partners write them; case, accents, spaces and plurals do not matter. */
export const sheetColumns = {
  title: ['Intitulé', 'Titre', 'Nom', 'Nom de l’offre', 'Action'],
  place: ['Lieu', 'Structure', 'Site d’accueil', 'Lieu d’accueil'],
  address: ['Adresse', 'Adresse postale'],
  postalCode: ['Code postal', 'CP'],
  city: ['Commune', 'Ville'],
  insee: ['Code INSEE', 'INSEE'],
  quartier: ['Quartier', 'Secteur'],
  type: ['Type', 'Type d’offre', 'Nature'],
  axis: ['Axe'],
  activity: ['Activité', 'Thème', 'Thématique', 'Service'],
  hours: ['Jours et horaires', 'Horaires', 'Jours et heures', 'Jour et horaire', 'Horaires d’ouverture'],
  Mo: ['Lundi', 'h_lundi'],
  Tu: ['Mardi', 'h_mardi'],
  We: ['Mercredi', 'h_mercredi'],
  Th: ['Jeudi', 'h_jeudi'],
  Fr: ['Vendredi', 'h_vendredi'],
  Sa: ['Samedi', 'h_samedi'],
  Su: ['Dimanche', 'h_dimanche'],
  audience: ['Public', 'Publics accueillis', 'Public visé'],
  access: ['Accès', 'Modalités d’accès', 'Accueil'],
  contact: ['Contact', 'Référent'],
  phone: ['Téléphone', 'Tél', 'Tel.'],
  url: ['Site', 'Site internet', 'Site web', 'Lien'],
  email: ['Courriel', 'Mail', 'E-mail', 'Adresse mail'],
  free: ['Gratuit', 'Gratuité'],
  updatedAt: ['Mise à jour', 'Date de mise à jour', 'MAJ'],
  comment: ['Commentaire', 'Remarque', 'Observation', 'Précision'],
  description: ['Description', 'Détail', 'Présentation'],
  latitude: ['Latitude', 'lat'],
  longitude: ['Longitude', 'lon', 'lng'],
  /** Whatever stands in columns that we do not know: « Période : hors vacances scolaires ». */
  others: [],
} as const;

export type SheetColumn = keyof typeof sheetColumns;

/** The text of a row's column, empty when there is none. */
export type Cell = (column: SheetColumn) => string;

/** Our columns, but for those that the partner calls otherwise: `{ place: ['Où'], hours: ['Quand'] }`. */
export function columnsWith(
  own: Partial<Record<SheetColumn, readonly string[]>>,
): Record<SheetColumn, readonly string[]> {
  return { ...sheetColumns, ...own };
}
