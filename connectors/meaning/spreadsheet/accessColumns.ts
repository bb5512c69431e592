import type { Access } from '../../../schema/offer.ts';
import type { Problems } from '../../problems.ts';
import { readPhone } from '../../values/phone.ts';
import { plainText } from '../../values/plainText.ts';
import { readAccess, readEmail, readUrl, withoutFax } from '../../words/access.ts';
import { readContact } from './contactColumn.ts';
import { saysRemote } from './remoteNotes.ts';

type AccessColumn = 'access' | 'phone' | 'url' | 'email' | 'contact';

/** How one gets in, from the columns of a table; `conditions` are words of other columns to keep with the access. */
export function readAccessColumns(
  cell: (column: AccessColumn) => string,
  conditions: readonly (string | null)[],
  problems: Problems,
): Access {
  const words = cell('access');
  if (words !== '' && !readAccess(words).understood && saysRemote(words) === null) {
    problems.warn(
      'Accès',
      words,
      `Accès « ${words} » non compris : ces mots sont montrés tels quels. Écrire par exemple « sans RDV », « sur RDV (caf.fr) », « RDV par tél. 3230 » ou « sur prescription ».`,
    );
  }
  const all = plainText([words, ...conditions].filter(text => text).join(' ; ')) ?? '';
  const said = readAccess(all);
  const phone = readPhone(withoutFax(cell('phone'))) ?? said.phone ?? publicPhone(cell('contact'));
  const byAppointment = said.modes.length === 0 && said.understood;
  return {
    modes: byAppointment && phone ? ['BOOK_BY_PHONE'] : said.modes,
    url: said.url ?? readUrl(cell('url')),
    phone,
    email: readEmail(cell('email')) ?? said.email,
    conditions: all || null,
  };
}

/** A number beside a name is that of a person: it stays with the contact. */
function publicPhone(contact: string): string | null {
  return readContact(contact)?.name ? null : readPhone(contact);
}
