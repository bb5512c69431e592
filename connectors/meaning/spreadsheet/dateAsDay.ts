import { foldText } from '../../values/foldText.ts';
import { inFigures, isDate, namesWeekday, weekdayOf } from './dayAndTimes.ts';
import { filledWeekdays, type HoursCell, type HoursColumn } from './hoursCells.ts';

/**
 * « Date : 12/01/2026 » or « Fréquence : tous les lundis » beside « 14h-16h » is the day of these hours; beside « lundi
 * 14h-16h » it is a period.
 */
export function withDateAsDay(cell: HoursCell): HoursCell {
  const [from, period] = [cell('from'), cell('period')];
  const hasDay = cell('day') !== '' || namesWeekday(cell('hours')) || filledWeekdays(cell).length > 0;
  if (hasDay) return cell;
  if (/\d/.test(period) || namesWeekday(period)) return replacing(cell, { day: period, period: '' });
  return isDate(from) && from === cell('until') ? replacing(cell, { day: from, from: '', until: '' }) : cell;
}

/** « mercredi 14h-17h » beside the date of a Tuesday: one of them is wrong, and the date is quoted; else null. */
export function dateOfAnotherDay(cell: HoursCell): string | null {
  const hours = cell('hours');
  const dates = [cell('day'), cell('period'), cell('from') === cell('until') ? cell('from') : ''];
  const other = dates.filter(isDate).find(date => {
    const day = weekdayOf(inFigures(date));
    return namesWeekday(hours) && day !== null && !foldText(hours).includes(day);
  });
  return other === undefined ? null : `${other} ${hours}`;
}

function replacing(cell: HoursCell, texts: Partial<Record<HoursColumn, string>>): HoursCell {
  return column => texts[column] ?? cell(column);
}
