import type { Contact } from '../../../schema/offer.ts';
import type { Service } from '../../formats/dataInclusion.ts';
import type { Problems } from '../../problems.ts';
import { readPhone } from '../../values/phone.ts';
import { plainLine } from '../../values/plainText.ts';

/** The person whom a service names, with the number and the address beside the name. */
export function readServiceContact({ contact_nom_prenom, telephone, courriel }: Service): Contact | null {
  const name = plainLine(contact_nom_prenom);
  if (name === null) return null;
  return { name, role: null, phone: readNumber(telephone), email: readEmail(courriel) };
}

/** The service's own number or address; that of its structure where one is to be called and the service has none. */
export function publicReach(
  field: 'telephone' | 'courriel',
  { structure, contact_nom_prenom, modes_mobilisation, ...service }: Service,
  problems: Problems,
): string | null {
  const { mode, read } = ways[field];
  const isAsked = modes_mobilisation.includes(mode);
  const [own, shared] = [service[field], structure?.[field] ?? null];
  // Beside a name, they are those of a person, but where the whole structure has the same.
  const isOfPerson = contact_nom_prenom !== null && own !== null && read(own) !== read(shared);
  const text = isOfPerson || own === null ? (isAsked ? shared : null) : own;
  const found = read(text);
  if (text !== null && found === null) {
    problems.warn(
      field,
      text,
      `Champ « ${field} » illisible (« ${text} ») : il est laissé de côté. Le corriger à la source.`,
    );
  } else if (found === null && isAsked && isOfPerson) {
    problems.warn(
      field,
      null,
      `Le champ « ${field} » est celui d'une personne nommée : il n'est pas montré au public. Ajouter celui de l'accueil, au service ou à sa structure.`,
    );
  }
  return found;
}

/** A number that is no French one is kept as it is written. */
function readNumber(text: string | null): string | null {
  if (text === null) return null;
  return readPhone(text) ?? (/\d{4}|(?:\d\D?){6}/.test(text) ? plainLine(text) : null);
}

function readEmail(text: string | null): string | null {
  return text !== null && /^[^\s@<>]+@[^\s@<>]+\.[^\s@<>]+$/.test(text) ? text : null;
}

/** The mode of mobilisation that uses a field, and how the field is read. */
const ways = {
  telephone: { mode: 'telephoner', read: readNumber },
  courriel: { mode: 'envoyer-un-courriel', read: readEmail },
};
