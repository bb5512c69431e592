import { isDate, namesWeekday } from './dayAndTimes.ts';
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

function replacing(cell: HoursCell, texts: Partial<Record<HoursColumn, string>>): HoursCell {
  return column => texts[column] ?? cell(column);
}
