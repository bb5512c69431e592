import type { Cost } from '../../../schema/offer.ts';
import type { ServiceFields } from '../../formats/dataInclusion/fields.ts';
import type { Problems } from '../../problems.ts';
import { plainText } from '../../values/plainText.ts';
import { readCost } from '../../words/cost.ts';

/** What a service costs, by its code; « gratuit » beside words of payment is neither: the words tell. */
export function readServiceCost(
  { frais, frais_precisions }: Pick<ServiceFields, 'frais' | 'frais_precisions'>,
  problems: Problems,
): Cost {
  const details = plainText(frais_precisions);
  const said = readCost(details);
  if (frais === 'payant') return { free: false, details };
  if (frais === 'gratuit') {
    if (said.free !== false) return { free: true, details };
    problems.warn(
      'frais',
      frais,
      `Frais « gratuit », et précisions « ${details} » : le coût est montré par ces mots. Corriger l'un ou l'autre.`,
    );
    return { free: null, details };
  }
  if (frais !== null) {
    problems.warn(
      'frais',
      frais,
      `Frais « ${frais} » inconnus : attendu gratuit ou payant. Ils sont laissés inconnus.`,
    );
  }
  return { free: said.free, details };
}
