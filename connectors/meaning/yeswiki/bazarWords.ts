import type { PartnerWords } from '../../connector.ts';
import type { EntryFields } from './bazarFields.ts';

/** The fields that a form may give to hours; the last is the usual one. */
export const hoursFields = ['bf_jours_horaires', 'bf_jours_et_horaires', 'bf_horaire', 'bf_horaires'];

/** What the lists of a form are about, by their names. */
export const bazarLists = {
  audience: /public/,
  access: /inscri|acces(?!sib)|reserv/,
  place: /lieu|espace|^esc|site/,
};

/** What findings speak of, as the wiki calls it: the names of its fields. */
export function wikiWords({ nameOf }: EntryFields): PartnerWords {
  const fields = {
    public: nameOf(bazarLists.audience, 'bf_public'),
    accès: nameOf(bazarLists.access, 'bf_inscription'),
    'jours et horaires': nameOf(null, ...hoursFields),
    lieu: nameOf(bazarLists.place, 'bf_lieu', 'bf_adresse'),
    latitude: nameOf(null, 'bf_latitude', 'geolocation'),
    dates: nameOf(null, 'bf_date_debut_evenement', ...hoursFields),
    'mise à jour': 'date_maj_fiche',
  };
  return { sheet: null, fields };
}
