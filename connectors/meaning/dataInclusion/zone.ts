import { knownCommunes, knownTerritories } from '../../../schema/gazetteer/index.ts';
import type { Problems } from '../../problems.ts';

const known = new Map(knownTerritories.map(territory => [territory.id, territory]));
const names = new Map([...knownCommunes, ...knownTerritories].map(({ id, name }) => [id, name]));
/** The départements of each région: one that is eligible as a whole is given by all of them. */
const departmentsOf = Map.groupBy(
  knownTerritories.filter(({ level }) => level === 'DEPARTMENT'),
  ({ parentId }) => parentId ?? 'fr',
);

/** Where people may live to be received, as ids of territories; null when that is unknown, which is not « everywhere ». */
export function readZone(codes: readonly string[], problems: Problems): string[] | null {
  const ids = codes.flatMap(code => territoryOf(code) ?? warnOfZone(code, problems));
  if (ids.length === 0) return null;
  return ids.includes('fr') ? ['fr'] : withRegions([...new Set(ids)]);
}

/**
 * A condition of access, where people of the place's own département might be refused. `code` is that of the place,
 * INSEE or postal.
 */
export function zoneCondition(zone: readonly string[] | null, code: string | null): string | null {
  if (!zone || zone.includes('fr') || code === null) return null;
  const department = known.get(`dep:${code.slice(0, code.startsWith('97') ? 3 : 2)}`);
  if (department && (zone.includes(department.id) || zone.includes(department.parentId ?? ''))) return null;
  return `Réservé aux habitants de : ${zone.map(nameOf).join(', ')}`;
}

/** Its length tells the level: two or three characters are a département, never a région. */
function territoryOf(code: string): string | null {
  if (/^france$/i.test(code) || code === '99100') return 'fr';
  if (/^99\d{3}$/.test(code)) return null;
  if (/^\d{9}$/.test(code)) return `epci:${code}`;
  if (/^(?:\d{5}|2[AB]\d{3})$/i.test(code)) return `com:${code.toUpperCase()}`;
  const department = `dep:${code.toUpperCase()}`;
  return known.has(department) ? department : null;
}

function warnOfZone(code: string, problems: Problems): string[] {
  problems.warn(
    'zone_eligibilite',
    code,
    `Zone d'éligibilité « ${code} » inconnue : attendu le code d'une commune (35238), d'un département (35), d'un EPCI (243500139), ou « france ». Elle est laissée de côté.`,
  );
  return [];
}

function withRegions(ids: readonly string[]): string[] {
  const whole = [...departmentsOf].filter(
    ([, departments]) => departments.length > 1 && departments.every(({ id }) => ids.includes(id)),
  );
  const covered = new Set(whole.flatMap(([, departments]) => departments.map(({ id }) => id)));
  return [...whole.map(([region]) => region), ...ids.filter(id => !covered.has(id))];
}

function nameOf(id: string): string {
  return names.get(id) ?? id.replace(/^com:/, 'commune ').replace(/^epci:/, 'EPCI ');
}
