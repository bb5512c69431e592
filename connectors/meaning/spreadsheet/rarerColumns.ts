/** What only some tables say, or say in a column of its own. */
export const rarerColumns = {
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
