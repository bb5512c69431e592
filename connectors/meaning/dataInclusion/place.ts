import type { AttendanceMode } from '../../../schema/vocabulary.ts';
import type { PlaceText } from '../../draft.ts';
import type { Structure } from '../../formats/dataInclusion/fields.ts';
import type { Service } from '../../formats/dataInclusion.ts';
import type { Problems } from '../../problems.ts';
import { readCoordinates } from '../../values/coordinates.ts';
import { foldText } from '../../values/foldText.ts';
import { plainLine } from '../../values/plainText.ts';
import { readAttendance } from '../../words/attendance.ts';
import { whereabouts } from '../whereabouts.ts';

/** How one takes part in a service, and where. */
export function readServicePlace(
  service: Service,
  title: string,
  problems: Problems,
): { attendance: AttendanceMode; place: PlaceText | null } {
  const given = placeOf(service);
  const attendance = readHow(service, title, given !== null, problems);
  const isElsewhere =
    attendance === 'OUTREACH' && (!given || given === service.structure || isAtOffice(service));
  const place = whereabouts(attendance, given && !isElsewhere ? readPlace(given, service, problems) : null);
  if (!place && (attendance === 'ON_SITE' || attendance === 'MIXED')) warnOfNoPlace(service, problems);
  return { attendance, place };
}

/** A storey, a room: what stands beside the address and names no building. */
export function addressDetail({ complement_adresse: complement }: Service): string | null {
  return complement !== null && isDetail.test(foldText(complement)) ? plainLine(complement) : null;
}

type Whereabouts = Pick<
  Structure,
  'adresse' | 'complement_adresse' | 'commune' | 'code_postal' | 'code_insee' | 'latitude' | 'longitude'
>;

/** Its own address, else that of its structure in the same town, else its town alone. */
function placeOf(service: Service): Whereabouts | null {
  const { structure } = service;
  if (service.adresse || service.complement_adresse) return service;
  const town = service.code_insee ?? service.commune;
  const isThere = town === null || town === (service.code_insee ? structure?.code_insee : structure?.commune);
  if (structure?.adresse && isThere) return structure;
  return town === null && service.code_postal === null ? null : service;
}

function readHow(service: Service, title: string, isSomewhere: boolean, problems: Problems): AttendanceMode {
  const unknown = service.modes_accueil.filter(mode => mode !== onSite && mode !== remote);
  for (const code of unknown) warnOfMode(code, problems);
  const isOnSite = service.modes_accueil.includes(onSite);
  const isRemote = service.modes_accueil.includes(remote);
  if (isOnSite && isRemote) return 'MIXED';
  if (isRemote) return readAttendance(title, service.description) === 'PHONE' ? 'PHONE' : 'ONLINE';
  if (isOnSite) return readAttendance(title) === 'OUTREACH' ? 'OUTREACH' : 'ON_SITE';
  return readAttendance(title, isSomewhere ? null : service.description) ?? 'ON_SITE';
}

const onSite = 'en-presentiel';
const remote = 'a-distance';
const isDetail =
  /^(?:bat|etage|rdc|rez|bureau|salle|hall|entree|porte|escalier|appt|appartement|cs |bp |boite|cedex|\d)/;

function isAtOffice(service: Service): boolean {
  return sameText(service.adresse, service.structure?.adresse ?? null);
}

function readPlace(given: Whereabouts, service: Service, problems: Problems): PlaceText {
  const { structure } = service;
  const complement = plainLine(given.complement_adresse);
  const isOfStructure = given === structure || (given.adresse !== null && isAtOffice(service));
  const building = complement && !isDetail.test(foldText(complement)) ? complement : null;
  return {
    name: building ?? (isOfStructure ? plainLine(structure?.nom) : null),
    address: plainLine(given.adresse),
    postalCode: readCode('code_postal', given.code_postal, problems),
    city: plainLine(given.commune),
    quartier: null,
    insee: readCode('code_insee', given.code_insee, problems),
    ...readCoordinates(given.latitude ?? '', given.longitude ?? '', problems),
  };
}

/** Five characters, or four that lost their leading zero. */
function readCode(field: string, text: string | null, problems: Problems): string | null {
  if (text === null) return null;
  const code = text.replace(/\s/g, '').toUpperCase();
  if (/^(?:\d{4,5}|2[AB]\d{3})$/.test(code)) return code.padStart(5, '0');
  problems.warn(
    field,
    text,
    `Champ « ${field} » illisible (« ${text} ») : attendu cinq chiffres. Il est laissé de côté.`,
  );
  return null;
}

function sameText(one: string | null, other: string | null): boolean {
  return one !== null && other !== null && foldText(one) === foldText(other);
}

function warnOfMode(code: string, problems: Problems): void {
  problems.warn(
    'modes_accueil',
    code,
    `Mode d'accueil « ${code} » inconnu : attendu en-presentiel ou a-distance. Il est laissé de côté.`,
  );
}

function warnOfNoPlace({ structure, structure_id }: Service, problems: Problems): void {
  const why = structure
    ? ''
    : ` et sa structure « ${structure_id ?? 'sans identifiant'} » n'est pas dans la liste`;
  problems.warn(
    structure ? 'adresse' : 'structure_id',
    structure ? null : structure_id,
    `Le service n'a pas d'adresse${why} : il est montré sans lieu. Ajouter une adresse, ou le mode d'accueil a-distance.`,
  );
}
