import type { ActivityCode, AudienceCode, OfferKind } from '../../../schema/vocabulary.ts';
import type { DraftReading, Row, SourceFacts } from '../../connector.ts';
import type { SheetRecord } from '../../formats/spreadsheet.ts';
import { gatherProblems } from '../../problems.ts';
import { plainLine, plainText } from '../../values/plainText.ts';
import { slug } from '../../values/slug.ts';
import { readUrl } from '../../words/access.ts';
import { placeSaidElsewhere } from '../placeSaidElsewhere.ts';
import { aroundRow, doubtfulTitles, joined } from './aroundTable.ts';
import { readContact } from './contactColumn.ts';
import { readHoursColumns } from './hoursColumns.ts';
import { rejectUnpublished } from './notPublished.ts';
import { noteAlone, unknownType, untitled } from './rowRefusals.ts';
import { readSheetAccess } from './sheetAccess.ts';
import { readSheetAudience } from './sheetAudience.ts';
import { readCells } from './sheetCells.ts';
import type { Cell } from './sheetColumns.ts';
import { readSheetCost, readUpdate, warnOfUnusable } from './sheetDetails.ts';
import { readSheetPlace } from './sheetPlace.ts';
import { sheetWords } from './sheetWords.ts';
import { townAround } from './townAround.ts';

/** What the partner's word in « Type » means. */
export interface SheetType {
  kind: OfferKind;
  activities: ActivityCode[];
}

/** Reads what sort of offer a row is, null when its words are not known; and says which words are. */
export interface SheetTypes {
  read(cell: Cell, audiences: readonly AudienceCode[]): SheetType | null;
  expected: string;
}

/** A row of a table as an offer; all that is wrong with it is said, also when it cannot be taken. */
export function spreadsheetDraft(
  { row, record }: Row<SheetRecord>,
  facts: SourceFacts,
  types: SheetTypes,
): DraftReading {
  const problems = gatherProblems();
  const cell = readCells(record, problems);
  const title = plainLine(cell('title')) ?? plainLine(cell('type')) ?? plainLine(cell('activity'));
  const { audiences, ageRange, condition } = readSheetAudience(cell, title, problems);
  const type = types.read(cell, audiences);
  if (!title) problems.reject('Intitulé', null, untitled);
  if (!type) {
    problems.reject(
      'Type',
      cell('type') || title,
      unknownType(cell('type'), title, record.table, types.expected),
    );
  }
  rejectUnpublished(cell, problems);
  const town = townAround(record, facts.territory);
  const { attendance, place, doubts } = readSheetPlace(cell, record.table, town, problems);
  const isOnSite = attendance === 'ON_SITE' || attendance === 'MIXED';
  const said = paragraphs(cell('comment'), cell('description'));
  const elsewhere = isOnSite ? placeSaidElsewhere(title, said, place, facts.territory) : null;
  const lost = elsewhere === null ? doubts : [...doubts, elsewhere];
  const around = joined([aroundRow(record), { comment: [], lost }]);
  const isDoubtful = doubtfulTitles(record.table).length > 0;
  const hours = readHoursColumns(cell, problems, { ...around, isDoubtful });
  const access = readSheetAccess(cell, hours, condition, problems);
  warnOfUnusable(cell, problems);
  const cost = readSheetCost(cell('free'), record.table.titles.free ?? '', problems);
  const updatedAt = readUpdate(cell('updatedAt'), facts.timezone, problems);
  const words = sheetWords(record.table);
  const isNote = record.isAlone && (!title || !type);
  const reading = { problems: isNote ? [noteAlone(record)] : problems.list, words };
  const isRejected = problems.list.some(({ severity }) => severity === 'REJECT');
  if (!title || !type || isRejected) return { draft: null, ...reading };
  const draft = {
    // What makes a row itself when its hours, its comment or its position change.
    key:
      slug(cell('type'), cell('title'), cell('place') || cell('address'), cell('audience')) || `ligne-${row}`,
    title,
    summary: null,
    description: paragraphs(cell('description'), cell('comment'), hours.announced),
    kind: type.kind,
    activities: type.activities,
    audiences,
    provider: null,
    place,
    catchment: null,
    attendance,
    access,
    cost,
    ageRange,
    languages: [],
    accessibility: [],
    openingHours: hours.openingHours,
    url: readUrl(cell('url')),
    updatedAt,
    dates: [],
    series: null,
    contact: readContact(cell('contact')),
  };
  return { draft, ...reading };
}

function paragraphs(...texts: (string | null)[]): string | null {
  const kept = texts.map(text => plainText(text)).filter(text => text !== null);
  return kept.length > 0 ? kept.join('\n\n') : null;
}
