import { endsWithFirstName } from './firstNames.ts';
import { hasStreetKind } from './foldAddress.ts';
import { quartiersByName, spaced, townsByName } from './townNames.ts';

/**
 * The names of communes of ours that stand whole among the words, whatever else these say: « Point accueil emploi Bruz »,
 * « Bruz et Rennes ». Not those of a street, of a person, or of a quartier of Rennes.
 */
export function communeNamesWithin(words: string): string[] {
  const tokens = spaced(words).split(' ');
  if (quartiersByName.has(tokens.join(' '))) return [];
  const names: string[] = [];
  for (let start = 0; start < tokens.length; start++) {
    const end = endOfTown(tokens, start);
    if (end === start) continue;
    const name = tokens.slice(start, end).join(' ');
    if (isMeant(name, tokens.slice(0, start).join(' '))) names.push(name);
    start = end - 1;
  }
  return names;
}

/** Where the longest name of a town ends that starts there: « Noyal-sur-Vilaine » before « Noyal ». */
function endOfTown(tokens: readonly string[], start: number): number {
  for (let end = Math.min(tokens.length, start + longest); end > start; end--) {
    if (townsByName.has(tokens.slice(start, end).join(' '))) return end;
  }
  return start;
}

function isMeant(name: string, head: string): boolean {
  const isOurs = townsByName.get(name)?.some(id => id.startsWith('com:') && id !== 'com:35238');
  if (!isOurs || ordinary.test(name) || endsWithFirstName(head)) return false;
  if (quartiersByName.has(name) && /(?:^| )(?:quartier|secteur|arsenal)(?: d| de| du)?$/.test(head))
    return false;
  return !(hasStreetKind(head) && isTied(head));
}

/** True when the words make the name that follows them a street's: « rue de », « boulevard »; not « place de la mairie de ». */
export function isTied(head: string): boolean {
  if (/(?:^| )(?:mairie|eglise|gare|bourg) (?:d|de|du|des)(?: l| la| le| les)?$/.test(head)) return false;
  // « 12 rue du Stade Le Rheu »: the article is the town's.
  const bare = head.replace(/(?:^| )(?:l|la|le|les)$/, '');
  return !bare.includes(' ') || /(?:^| )(?:d|de|du|des|en|et|rue|boulevard|avenue|route)$/.test(bare);
}

/** Names of communes that are words, or first names. */
const ordinary = /^(?:brie|gael|parce|prince|moulins|verger|taillis)$/;

const longest = Math.max(...[...townsByName.keys()].map(name => name.split(' ').length));
