import type { Access } from '../../../schema/offer.ts';
import { type AccessMode, accessModes } from '../../../schema/vocabulary.ts';
import type { Service } from '../../formats/dataInclusion.ts';
import type { Problems } from '../../problems.ts';
import { readWebAddress } from '../../values/webAddress.ts';
import { readAccess } from '../../words/access.ts';
import { publicText } from '../shownTexts.ts';
import { publicReach } from './contact.ts';

const modesOf: ReadonlyMap<string, AccessMode> = new Map<string, AccessMode>([
  ['se-presenter', 'WALK_IN'],
  ['utiliser-lien-mobilisation', 'BOOK_ONLINE'],
  ['telephoner', 'BOOK_BY_PHONE'],
  ['envoyer-un-courriel', 'BOOK_BY_EMAIL'],
]);

/** How one gets in; `conditions` are words of other fields to keep with the access. */
export function readServiceAccess(
  service: Service,
  conditions: readonly (string | null)[],
  problems: Problems,
): Access {
  const words = [service.conditions_acces, service.mobilisation_precisions, ...conditions];
  const text = words.flatMap(word => publicText(word) ?? []).join(' ; ');
  const url = readLink(service, problems);
  return {
    modes: readModes(service, text, url, problems),
    url,
    phone: publicReach('telephone', service, problems),
    email: publicReach('courriel', service, problems),
    conditions: text || null,
  };
}

function readModes(service: Service, text: string, url: string | null, problems: Problems): AccessMode[] {
  const { modes_mobilisation: asked, mobilisable_par: by } = service;
  for (const code of asked.filter(code => !modesOf.has(code))) {
    warnOfCode('modes_mobilisation', code, [...modesOf.keys()], problems);
  }
  for (const code of by.filter(code => !byWhom.includes(code))) {
    warnOfCode('mobilisable_par', code, byWhom, problems);
  }
  // A resident who comes, or calls, of their own is turned away.
  if (by.includes('professionnels') && !by.includes('usagers')) return ['PRESCRIPTION'];
  const said = readAccess(text).modes;
  const found = new Set(said.filter(mode => mode === 'PRESCRIPTION' || asked.length === 0));
  for (const code of asked) {
    const mode = code === 'se-presenter' ? comingMode(said, text) : modesOf.get(code);
    if (mode === 'BOOK_ONLINE' && !url) warnOfLink(service, problems);
    else if (mode) found.add(mode);
  }
  return accessModes.filter(mode => found.has(mode));
}

const byWhom = ['usagers', 'professionnels'];

/** One comes: to be received at once, unless the words say that it takes an appointment, or somebody who sends. */
function comingMode(said: readonly AccessMode[], text: string): AccessMode | null {
  if (said.includes('WALK_IN')) return 'WALK_IN';
  if (/\b(?:rdv|rendez-? ?vous|inscriptions?|réservations?)\b/i.test(text)) return 'BOOK_ON_SITE';
  return said.includes('PRESCRIPTION') ? null : 'WALK_IN';
}

function readLink({ lien_mobilisation: link }: Service, problems: Problems): string | null {
  const url = readWebAddress(link);
  if (link !== null && url === null) {
    problems.warn(
      'lien_mobilisation',
      link,
      `Lien « ${link} » illisible : attendu une adresse telle que « https://… ». Il est laissé de côté.`,
    );
  }
  return url;
}

function warnOfCode(field: string, code: string, known: readonly string[], problems: Problems): void {
  problems.warn(
    field,
    code,
    `Code « ${code} » inconnu : attendu l'un de ${known.join(', ')}. Il est laissé de côté.`,
  );
}

function warnOfLink({ lien_mobilisation }: Service, problems: Problems): void {
  if (lien_mobilisation !== null) return;
  problems.warn(
    'lien_mobilisation',
    null,
    "Le service se demande par un lien (utiliser-lien-mobilisation), et n'a pas de lien : ajouter lien_mobilisation.",
  );
}
