import type { Problems } from '../../problems.ts';
import { plainText } from '../../values/plainText.ts';
import { readAges } from '../../words/ages.ts';
import { readAudienceText, readReserved, withAges } from '../../words/audiences.ts';
import { type AudienceReading, readAudienceColumn } from './audienceColumn.ts';
import type { Cell } from './sheetColumns.ts';

/** Whom the row is for: its own column, else what title, description and comment say; the ages that it gives. */
export function readSheetAudience(cell: Cell, title: string | null, problems: Problems): AudienceReading {
  const { audiences, ageRange, condition } = readAudienceColumn(cell('audience'), problems);
  const told =
    cell('audience') === ''
      ? readAudienceText(title ?? '', plainText(cell('description'))).concat(readReserved(cell('comment')))
      : audiences;
  const ages = ageRange ?? readAges(`${cell('ages')} ans`);
  if (cell('ages') !== '' && !ages) problems.warn('Âge', cell('ages'), unreadAges(cell('ages')));
  return { audiences: withAges([...new Set(told)], ages), ageRange: ages, condition };
}

function unreadAges(text: string): string {
  return `Âge « ${text} » illisible : il est laissé de côté. Écrire par exemple « 16-25 ans » ou « 60 ans et plus ».`;
}
