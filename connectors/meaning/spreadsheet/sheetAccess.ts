import type { Access } from '../../../schema/offer.ts';
import type { Problems } from '../../problems.ts';
import { readPhone } from '../../values/phone.ts';
import { bookingSentences } from '../../words/bookingNotes.ts';
import { readAccessColumns } from './accessColumns.ts';
import { appointmentCondition, type HoursColumns } from './hoursColumns.ts';
import type { Cell } from './sheetColumns.ts';
import { accessWords } from './sheetDetails.ts';

/**
 * How one gets in: the columns made for it, the sentences of the comment that say how one books, with their number, and
 * the appointment that the hours ask for. `audience` are words of the audience to keep with it.
 */
export function readSheetAccess(
  cell: Cell,
  hours: HoursColumns,
  audience: string | null,
  problems: Problems,
): Access {
  const access = accessWords(cell);
  const booking = bookingSentences(cell('comment')).filter(sentence => !access.includes(sentence));
  const reach = { access, phone: readPhone(booking.join(' ; ')) ?? cell('phone') };
  return readAccessColumns(
    column => (column === 'access' || column === 'phone' ? reach[column] : cell(column)),
    [audience, appointmentCondition(hours, [access, ...booking].join(' ; ')), ...booking],
    problems,
  );
}
