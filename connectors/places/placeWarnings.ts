import { type KnownPlace, knownTerritories } from '../../schema/gazetteer/index.ts';
import type { Territory } from '../../schema/territory.ts';
import type { Problem } from '../connector.ts';
import type { PlaceText } from '../draft.ts';
import { metresTo } from './distance.ts';
import type { PlaceWords } from './readWords.ts';
import { suggestPlace } from './suggestPlace.ts';
import { ancestors } from './territoryTree.ts';

/** A known place told by its position alone, or whose words and position disagree; else nothing to say. */
export function positionWarning(place: KnownPlace, text: PlaceText): Problem | null {
  const metres = metresTo(place, text);
  if (metres === null) return null;
  const received = `${text.latitude} ; ${text.longitude}`;
  if (!text.name && !text.address) {
    const message = `Lieu sans nom ni adresse : ses coordonnées (${received}) sont celles de « ${place.name} », qui est retenu. Écrire le nom du lieu.`;
    return { severity: 'WARNING', field: 'lieu', received, message };
  }
  // Where only its former position is known, the place itself may be some streets away.
  if (metres <= (place.latitude === null ? 1500 : 300)) return null;
  const message = `Les coordonnées reçues (${received}) sont à ${distance(metres)} de « ${place.name} », que les mots nomment : c'est ce lieu qui est gardé, avec sa propre position. Corriger les coordonnées ou le nom du lieu.`;
  return { severity: 'WARNING', field: 'latitude', received, message };
}

interface UnknownPlace {
  said: string;
  text: PlaceText;
  words: PlaceWords;
  near: readonly KnownPlace[];
  territoryId: string;
  territory: Territory | null;
}

/** A place of its own: what it counts for, and which known place may have been meant. */
export function unknownWarning(unknown: UnknownPlace): Problem {
  const { said } = unknown;
  const message = `Le lieu « ${said} » n'est pas connu du hub : l'offre est gardée avec ces mots. ${whatToDo(unknown)}`;
  return { severity: 'WARNING', field: 'lieu', received: said, message };
}

function whatToDo({ words, near, territoryId, territory }: UnknownPlace): string {
  // A secretary of another town needs no name of ours: her address is all that is missing.
  if (territoryId.startsWith('com:') && territoryId !== 'com:35238') {
    return `Elle compte pour la commune de ${territory?.name ?? territoryId} : rien à corriger si c'est bien là.`;
  }
  if (!ancestors(territoryId).includes('com:35238')) {
    return `La commune n'est pas certaine, elle compte pour ${nameOf(territoryId)} : écrire le code postal et la commune, par exemple « 35000 Rennes ».`;
  }
  const suggested = near.length > 0 ? near : [suggestPlace(words)].filter(place => place !== null);
  if (suggested.length === 0) {
    return "Écrire le nom d'un lieu connu, par exemple « ESC Maurepas », ou demander l'ajout de ce lieu.";
  }
  const names = suggested.map(({ name }) => `« ${name} »`).join(' ou ');
  return `Vouliez-vous dire ${names} ? Écrire alors ce seul nom, sans autre lieu, adresse ni quartier qui le contredise ; sinon, demander l'ajout de ce lieu.`;
}

function nameOf(territoryId: string): string {
  return knownTerritories.find(({ id }) => id === territoryId)?.name ?? territoryId;
}

function distance(metres: number): string {
  return metres < 1000
    ? `${Math.round(metres / 10) * 10} m`
    : `${(metres / 1000).toFixed(1).replace('.', ',')} km`;
}
