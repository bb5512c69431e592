import type { ActivityCode, AudienceCode, OfferKind } from '../../../schema/vocabulary.ts';

/** What is known of a service besides its words. */
export interface About {
  kind: OfferKind;
  audiences: readonly AudienceCode[];
  themes: readonly string[];
}

/** What a theme of data·inclusion may be here; `usual` where no word chooses, null when that would be a guess. */
export interface Meaning {
  theme: RegExp;
  possible: readonly ActivityCode[];
  usual: (about: About) => ActivityCode | null;
}

const group: readonly OfferKind[] = ['WORKSHOP', 'TRAINING', 'EVENT'];
const machines: readonly OfferKind[] = ['SELF_SERVICE', 'EQUIPMENT'];
const isDigital = ({ themes }: About) => themes.some(theme => theme.startsWith('numerique--'));

/** A theme is of the first that it matches. What is done chosen for one explains those below it too. */
export const meanings: readonly Meaning[] = [
  // Sport is no digital culture: beside a digital theme, or in so many words.
  {
    theme: /^remobilisation--activites-sportives-et-culturelles$/,
    possible: ['DIGITAL_CULTURE'],
    usual: about => (isDigital(about) ? 'DIGITAL_CULTURE' : null),
  },
  {
    theme: /^remobilisation--benevolat/,
    possible: ['VOLUNTEER_NETWORK'],
    usual: ({ audiences }) => (audiences.includes('VOLUNTEERS') ? 'VOLUNTEER_NETWORK' : null),
  },
  {
    theme: /^preparer-sa-candidature--developper-son-reseau$/,
    possible: ['PROFESSIONAL_NETWORK', 'EMPLOYMENT_ACCESS'],
    usual: ({ audiences }) =>
      audiences.includes('PROFESSIONALS') ? 'PROFESSIONAL_NETWORK' : 'EMPLOYMENT_ACCESS',
  },
  {
    theme: /^numerique--acquerir-un-equipement$/,
    possible: ['EQUIPMENT_LENDING'],
    usual: () => 'EQUIPMENT_LENDING',
  },
  {
    theme: /^numerique--acceder-a-une-connexion-internet$/,
    possible: ['WIFI', 'SELF_SERVICE_COMPUTERS'],
    usual: ({ themes }) =>
      themes.includes('numerique--acceder-a-des-services-en-ligne') ? 'SELF_SERVICE_COMPUTERS' : 'WIFI',
  },
  {
    theme:
      /^difficultes-(?:administratives-ou-juridiques|financieres)--|^sante--constituer-un-dossier-mdph|^logement-hebergement--sinformer-sur-les-demarches/,
    possible: ['ADMINISTRATIVE_HELP'],
    usual: () => 'ADMINISTRATIVE_HELP',
  },
  {
    theme: /^se-former--/,
    possible: ['PROFESSIONAL_TRAINING', 'EMPLOYMENT_ACCESS'],
    usual: about =>
      about.kind === 'TRAINING' && isDigital(about) ? 'PROFESSIONAL_TRAINING' : 'EMPLOYMENT_ACCESS',
  },
  {
    theme: /^(?:preparer-sa-candidature|trouver-un-emploi|choisir-un-metier)--/,
    possible: ['EMPLOYMENT_ACCESS'],
    usual: () => 'EMPLOYMENT_ACCESS',
  },
  {
    theme: /^numerique--(?!acceder-a-des-services-en-ligne$)/,
    possible: [
      'GROUP_WORKSHOPS',
      'REPAIR_AND_SETUP',
      'PROFESSIONAL_TRAINING',
      'TAILORED_APPOINTMENTS',
      'DIGITAL_CULTURE',
    ],
    usual: ({ kind }) => (group.includes(kind) ? 'GROUP_WORKSHOPS' : 'TAILORED_APPOINTMENTS'),
  },
  {
    theme: /^numerique--acceder-a-des-services-en-ligne$/,
    possible: [
      'SELF_SERVICE_COMPUTERS',
      'PRINT_AND_SCAN',
      'ADMINISTRATIVE_HELP',
      'TAILORED_APPOINTMENTS',
      'GROUP_WORKSHOPS',
    ],
    usual: ({ kind }) =>
      machines.includes(kind)
        ? 'SELF_SERVICE_COMPUTERS'
        : group.includes(kind)
          ? 'GROUP_WORKSHOPS'
          : 'ADMINISTRATIVE_HELP',
  },
];
