import type { Access } from '../../../schema/offer.ts';
import type { Problems } from '../../problems.ts';
import { readWebAddress } from '../../values/webAddress.ts';
import { readAccess } from '../../words/access.ts';
import { readAccessText } from '../accessText.ts';
import { publicText } from '../shownTexts.ts';
import { readAccessColumns } from '../spreadsheet/accessColumns.ts';
import { appointmentCondition, type HoursColumns } from '../spreadsheet/hoursColumns.ts';
import type { EntryFields } from './bazarFields.ts';
import { bazarLists } from './bazarWords.ts';

/** By its own fields, else by what the description says. */
export function readEntryAccess(
  { field, plain, chosen }: EntryFields,
  hours: HoursColumns,
  condition: string | null,
  problems: Problems,
): Access {
  const own = chosen(bazarLists.access) || plain('bf_inscription');
  const cells = {
    access: own,
    phone: plain('bf_telephone', 'bf_tel'),
    url: readWebAddress(field('bf_site_internet')) ?? '',
    email: readMail(field('bf_mail').slice(0, longestMail), problems),
    contact: '',
  };
  const told = own === '' ? readAccessText(publicText(field('bf_description'))).conditions : null;
  return readAccessColumns(
    column => cells[column],
    [told, condition, appointmentCondition(hours, told ?? own)],
    problems,
  );
}

const longestMail = 300;

/** What is no address is not quoted: it may be the name of a person. */
function readMail(text: string, problems: Problems): string {
  const { email } = readAccess(text);
  if (text !== '' && email === null) {
    const expected = 'attendu par exemple accueil@exemple.fr';
    problems.warn('bf_mail', null, `Adresse électronique illisible, laissée de côté : ${expected}.`);
  }
  return email ?? '';
}
