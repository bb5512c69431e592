import { endsWithFirstName } from './firstNames.ts';
import { isStreet } from './foldAddress.ts';
import type { PlaceWords } from './readWords.ts';
import { ancestors, departmentOf, holderOf } from './territoryTree.ts';
import { townLink, townOfTownHall } from './townLink.ts';
import { bareName, quartiersByName, spaced, splitWider, townsByName } from './townNames.ts';
import { communeNamesWithin, isTied } from './townsWithin.ts';

/** A territory that words seem to name: sure, or so likely that nothing narrower than what holds it is certain. */
export interface TownNamed {
  id: string;
  isSure: boolean;
}

/** The towns that words name: « Mairie de Betton », « Betton », « à Betton », « PAE Betton »; not « rue de Betton ». */
export function townsNamed({ parts, streets, department }: PlaceWords, sourceTerritory: string): TownNamed[] {
  const towns = [
    ...parts.flatMap(({ words }) =>
      isStreet(words) ? [] : [townOf(words, sourceTerritory), ...townsWithin(words, sourceTerritory)],
    ),
    ...[...streets, ...parts.map(({ words }) => words).filter(isStreet)].flatMap(street => [
      townBehindStreet(street, sourceTerritory),
      ...townsWithin(street, sourceTerritory),
    ]),
    department && departmentNamed(department),
    ...widerNamed(parts),
  ];
  return towns.filter(town => town !== null);
}

/** A name that stands among other words may be that of whom one meets: sure of nothing but what holds it. */
function townsWithin(words: string, sourceTerritory: string): TownNamed[] {
  return communeNamesWithin(words).flatMap(name => {
    const [id, ...others] = idsOf(name, sourceTerritory);
    return id ? [{ id: others.reduce(holderOf, id), isSure: false }] : [];
  });
}

/** « Maurepas, Yvelines », « Maurepas Morbihan »: what stands before it tells how sure it is. */
function widerNamed(parts: PlaceWords['parts']): TownNamed[] {
  return parts.flatMap(({ words }, index) => {
    const { head, id } = isStreet(words) ? { head: '', id: null } : splitWider(spaced(words));
    if (id === null) return [];
    const of = head || (parts[index - 1]?.words ?? '');
    return [{ id, isSure: isTownOf(of, id) }];
  });
}

/** The territory of the one town of that name, our commune before those elsewhere when the source is near; else null. */
export function townCalled(name: string, sourceTerritory: string): string | null {
  const [id, ...others] = idsOf(bareName(name), sourceTerritory);
  return id && others.length === 0 ? id : null;
}

function townOf(words: string, sourceTerritory: string): TownNamed | null {
  const plain = spaced(words).replace(details, '');
  const isAround = /.(?: agglomeration| communaute)$/.test(plain);
  const { head, name } = splitTown(plain.replace(/(?<=.)(?: agglomeration| communaute)$/, ''));
  if (name === '') return unknownTown(plain);
  const link = townLink(head);
  const [id, ...others] = idsOf(name, sourceTerritory);
  if (!id) return null;
  const isOurs = id.startsWith('com:');
  if (!link && (isOurs || !isPlainElsewhere(name, head))) return null;
  // « Maurepas » is a quartier before it is a town of the Yvelines; « Pont de Nantes » may be anywhere.
  if (!isOurs && link !== 'municipal' && (quartiersByName.has(name) || isLandmark(head))) return null;
  const isPlain = isOurs ? !isAmbiguous(name) : link !== 'alone' && !quartiersByName.has(name);
  const isSure = link === 'municipal' ? isOurs || isPlain : isPlain && link !== 'loose';
  return {
    id: others.reduce(holderOf, id),
    isSure: isSure && link !== null && others.length === 0 && !isAround,
  };
}

/** « 7 rue Kléber Nantes »: a town elsewhere that no word ties to the street may be meant. */
function townBehindStreet(street: string, sourceTerritory: string): TownNamed | null {
  const { head, name } = splitTown(spaced(street));
  const [id, ...others] = idsOf(name, sourceTerritory);
  if (!id || isTied(head) || !isPlainElsewhere(name, head)) return null;
  return { id: others.reduce(holderOf, id), isSure: false };
}

/** A town elsewhere whose name is no word, no saint and no quartier of Rennes, behind no person's first name. */
function isPlainElsewhere(name: string, head: string): boolean {
  const isWord =
    /^(?:sainte? .*|orange|sens|port|croix|fontaine|gorges|garde|francois|robert|motte|trinite|moule|luc)$/;
  return (
    name.length > 3 &&
    !isWord.test(name) &&
    !quartiersByName.has(name) &&
    !isLandmark(head) &&
    !endsWithFirstName(head)
  );
}

/** The longest name of a town that ends the words, and what stands before it. */
function splitTown(words: string): { head: string; name: string } {
  const tokens = words.split(' ');
  const start = tokens.findIndex((_, index) => townsByName.has(tokens.slice(index).join(' ')));
  if (start < 0) return { head: words, name: '' };
  return { head: tokens.slice(0, start).join(' '), name: tokens.slice(start).join(' ') };
}

function isLandmark(head: string): boolean {
  return /^(?:l |la |le )?(?:pont|porte|parc|jardin|residence|metro|station|arret|za|zac|zi|cite|villa|clos|tour|stade|canal)\b/.test(
    head,
  );
}

/** What may stand after a town: « Mairie de Betton salle 2 ». */
const details =
  /(?<=.) (?:salle|bureau|accueil(?! emploi)|etage|rdc|(?:centre|mairie|bourg|hotel de ville|centre ville|centre bourg)$|batiment|hall|france(?! services)|cedex|\d{1,2}(?:er|e|eme)?$|\d{2,5}|\d+(?:er|e|eme) etage)\b.*$/;

/** Communes of ours whose names are a quartier's, or words that a café may bear. */
function isAmbiguous(name: string): boolean {
  return (
    quartiersByName.has(name) ||
    /^(?:brie|moulins|verger|hermitage|taillis|sains|tronchet|saint jacques)$/.test(name)
  );
}

function unknownTown(words: string): TownNamed | null {
  const name = townOfTownHall(words);
  return name === null || quartiersByName.has(name) ? null : { id: 'fr', isSure: false };
}

/** Sure when what stands before the number is a town of that department: « Maurepas (78) », not « Salle (12) ». */
function departmentNamed({ number, of }: NonNullable<PlaceWords['department']>): TownNamed | null {
  const id = departmentOf(number);
  return id ? { id, isSure: isTownOf(of, id) } : null;
}

/** True when the words end with a town of that territory. */
function isTownOf(words: string, id: string): boolean {
  const tokens = spaced(words).split(' ');
  return tokens.some((_, index) =>
    (townsByName.get(tokens.slice(index).join(' ')) ?? []).some(town => ancestors(town).includes(id)),
  );
}

function idsOf(name: string, sourceTerritory: string): readonly string[] {
  const ids = townsByName.get(name) ?? [];
  const near = ids.filter(id => id.startsWith('com:'));
  return near.length > 0 && ancestors(sourceTerritory).includes('dep:35') ? near : ids;
}
