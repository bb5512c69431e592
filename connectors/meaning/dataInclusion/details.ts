import { knownPartners } from '../../../schema/partners.ts';
import type { SourceFacts } from '../../connector.ts';
import type { Service } from '../../formats/dataInclusion.ts';
import type { Problems } from '../../problems.ts';
import { readDate } from '../../values/dates.ts';
import { plainLine } from '../../values/plainText.ts';
import { slug } from '../../values/slug.ts';

/** The structure, unless it is the partner itself. */
export function readProvider({ structure }: Service, { partner }: SourceFacts): string | null {
  const name = plainLine(structure?.nom);
  const known = knownPartners.find(({ id }) => id === partner);
  return name && slug(name) !== partner && slug(name) !== slug(known?.name ?? '') ? name : null;
}

export function durationOf({
  nombre_semaines: weeks,
  volume_horaire_hebdomadaire: hours,
}: Service): string | null {
  const parts = [weeks && `${weeks} semaine${weeks > 1 ? 's' : ''}`, hours && `${hours} h par semaine`];
  const told = parts.filter(part => part).join(', ');
  return told && `Durée : ${told.replaceAll('.', ',')}`;
}

export function readUpdate(text: string | null, timezone: string, problems: Problems): number | null {
  const date = text === null ? null : readDate(text, timezone);
  if (date === null) {
    problems.warn(
      'date_maj',
      text,
      `Date de mise à jour ${text === null ? 'absente' : `« ${text} » illisible`} : attendu par exemple 2026-11-24.`,
    );
  }
  return date;
}

/** Fields that may name a person are not quoted: findings are public. */
const personal = ['contact_nom_prenom', 'telephone', 'courriel'];

export function warnOfUnread({ unread, structure }: Service, problems: Problems): void {
  const ofStructure = (structure?.unread ?? []).map(one => ({ ...one, field: `structure.${one.field}` }));
  for (const { field, received } of [...unread, ...ofStructure]) {
    problems.warn(
      field,
      personal.includes(field) ? null : received,
      `Champ « ${field} » illisible : il n'est pas du type attendu par data·inclusion v1, et est laissé de côté. Le corriger à la source.`,
    );
  }
}
