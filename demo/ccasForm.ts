import { notice, typeset } from './prose.ts';

const types = {
  atelier: 'Atelier',
  formation: 'Formation',
  permanence: 'Permanence',
  'rendez-vous': 'Rendez-vous',
  'libre-service': 'Libre-service',
  accompagnement: 'Accompagnement',
  pret: 'Prêt de matériel',
  evenement: 'Événement',
} as const;

const audiences = {
  tous: 'Tous publics',
  jeunes: 'Jeunes',
  etudiants: 'Étudiants',
  familles: 'Familles',
  seniors: 'Seniors',
  femmes: 'Femmes',
  salaries: 'Salariés',
  'demandeurs-emploi': "Demandeurs d'emploi",
  rsa: 'Bénéficiaires du RSA',
  handicap: 'Personnes en situation de handicap',
  exiles: 'Personnes exilées',
  qpv: 'Habitants des quartiers prioritaires',
  urgence: 'Urgence',
  justice: 'Personnes sous main de justice',
  professionnels: 'Professionnels',
  benevoles: 'Bénévoles',
} as const;

const activities = {
  wifi: 'Wi-Fi',
  ordinateurs: 'Ordinateurs en libre-service',
  impression: 'Imprimer et numériser',
  pret: "Prêt et prescription d'équipement",
  ateliers: 'Ateliers collectifs',
  reparation: 'Réparation et mise en route',
  'formation-pro': 'Formation numérique à visée professionnelle',
  'rdv-perso': 'Rendez-vous personnalisés',
  culture: 'Culture numérique',
  demarches: 'Aide aux démarches administratives',
  emploi: "Accès à l'emploi",
  'reseau-pro': 'Réseau des professionnels',
  'reseau-benevoles': 'Réseau des bénévoles',
} as const;

const registrations = {
  'sans-rdv': 'Sans rendez-vous',
  'en-ligne': 'En ligne',
  telephone: 'Par téléphone',
  courriel: 'Par courriel',
  'sur-place': 'Sur place',
  prescription: 'Sur prescription',
} as const;

export type TypeKey = keyof typeof types;
export type AudienceKey = keyof typeof audiences;
export type ActivityKey = keyof typeof activities;
export type RegistrationKey = keyof typeof registrations;

/** Number of the form in the wiki: `?api/forms/3`. */
export const formId = '3';

/** The wiki's form as `?api/forms/3` gives it: its `prepared` fields carry the options of lists. */
export function ccasForm(): string {
  const form = {
    bn_id_nature: formId,
    bn_label_nature: typeset(`Catalogue de l'e-inclusion ${notice}`),
    bn_description: typeset('Données de démonstration, inventées.'),
    bn_condition: '',
    bn_sem_context: '',
    bn_sem_type: '',
    bn_type_fiche: '',
    prepared: [
      text('bf_titre', 'Titre', 'texte', true),
      text('bf_description', 'Description', 'textelong', false),
      text('bf_date_debut_evenement', 'Début', 'listedatedeb', false),
      text('bf_date_fin_evenement', 'Fin', 'listedatefin', false),
      text('bf_horaires', 'Jours et horaires', 'texte', false),
      text('bf_lieu', 'Lieu', 'texte', false),
      text('bf_adresse', 'Adresse', 'texte', false),
      text('bf_telephone', 'Téléphone', 'texte', false),
      text('bf_mail', 'Courriel', 'champs_mail', false),
      text('bf_site_internet', 'Site', 'lien_internet', false),
      text('bf_tarif', 'Tarif', 'texte', false),
      list('liste', 'ListeType', "Type d'offre", types),
      list('checkbox', 'ListePublic', 'Publics', audiences),
      list('checkbox', 'ListeActivite', 'Activités', activities),
      list('liste', 'ListeInscription', 'Inscription', registrations),
    ],
  };
  return `${JSON.stringify(form, null, 2)}\n`;
}

function text(id: string, label: string, type: string, required: boolean) {
  return { id, propertyname: id, label, name: id, type, required, helper: '' };
}

/** A field of the wiki is named after its kind and its list: `listeListeType`, `checkboxListePublic`. */
function list(type: 'liste' | 'checkbox', listName: string, label: string, options: Record<string, string>) {
  const id = `${type}${listName}`;
  return { ...text(id, label, type, false), name: '', linkedObjectName: listName, queries: '', options };
}
