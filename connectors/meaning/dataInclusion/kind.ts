import type { OfferKind } from '../../../schema/vocabulary.ts';
import type { ServiceFields } from '../../formats/dataInclusion/fields.ts';
import type { Problems } from '../../problems.ts';
import { readKind } from '../../words/kinds.ts';

/** Its types are fewer than our kinds: what each may be, the usual first. The title chooses among them. */
const kindsOfType: ReadonlyMap<string, readonly OfferKind[]> = new Map<string, readonly OfferKind[]>([
  ['accompagnement', ['COACHING', 'APPOINTMENT', 'PERMANENCE']],
  ['aide-materielle', ['EQUIPMENT', 'SELF_SERVICE']],
  ['atelier', ['WORKSHOP', 'EVENT']],
  ['formation', ['TRAINING']],
  ['information', ['PERMANENCE', 'APPOINTMENT', 'EVENT']],
]);

type Said = Pick<ServiceFields, 'type' | 'thematiques' | 'description'>;

/** What sort of thing a service is, by its type; where that does not say, by its words, then by its themes. */
export function readServiceKind(service: Said, title: string, problems: Problems): OfferKind {
  const { type, thematiques, description } = service;
  const ofThemes = kindOfThemes(thematiques);
  const kinds = kindsOfType.get(type ?? '');
  if (kinds) {
    return (
      kinds.find(kind => kind === readKind(title)) ?? kinds.find(kind => kind === ofThemes) ?? first(kinds)
    );
  }
  if (type !== null) warnOfType(type, problems);
  return readKind(title, description) ?? ofThemes ?? (type === 'aide-financiere' ? 'COACHING' : 'PERMANENCE');
}

function first(kinds: readonly OfferKind[]): OfferKind {
  return kinds[0] ?? 'PERMANENCE';
}

function kindOfThemes(themes: readonly string[]): OfferKind | null {
  if (themes.includes('numerique--acquerir-un-equipement')) return 'EQUIPMENT';
  const isAccess = (theme: string) => /^numerique--acceder-a-(?:une-connexion|des-services)/.test(theme);
  return themes.length > 0 && themes.every(isAccess) ? 'SELF_SERVICE' : null;
}

function warnOfType(type: string, problems: Problems): void {
  const why = type === 'aide-financiere' ? "n'a pas d'équivalent dans le hub" : 'inconnu';
  problems.warn(
    'type',
    type,
    `Type « ${type} » ${why} : la sorte d'offre est lue dans le titre. Les types attendus sont ${[...kindsOfType.keys()].join(', ')}.`,
  );
}
