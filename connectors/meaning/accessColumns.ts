import type { Access } from '../../schema/offer.ts';
import { readPhone } from '../phone.ts';
import type { Problems } from '../problems.ts';
import { readAccess, readUrl } from '../words/access.ts';

type AccessColumn = 'access' | 'phone' | 'url' | 'email' | 'contact';

/** How one gets in, from the columns of a table; `conditions` are words of other columns to keep with the access. */
export function readAccessColumns(
  cell: (column: AccessColumn) => string,
  conditions: readonly (string | null)[],
  problems: Problems,
): Access {
  const words = cell('access');
  const said = readAccess(words);
  if (words !== '' && !said.understood) {
    problems.warn(
      'Accès',
      words,
      `Accès « ${words} » non compris : ces mots sont montrés tels quels. Écrire par exemple « sans RDV », « sur RDV (caf.fr) », « RDV par tél. 3230 » ou « sur prescription ».`,
    );
  }
  const phone = readPhone(cell('phone')) ?? said.phone;
  const byAppointment = said.modes.length === 0 && said.understood;
  return {
    modes: byAppointment && phone ? ['BOOK_BY_PHONE'] : said.modes,
    url: readUrl(cell('url')) ?? said.url,
    phone: phone ?? readPhone(cell('contact')),
    email: /\S+@\S+/.exec(cell('email'))?.[0] ?? said.email,
    conditions: [words, ...conditions].filter(text => text).join(' ; ') || null,
  };
}
