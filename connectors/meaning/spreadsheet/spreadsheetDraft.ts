import type { ActivityCode, AudienceCode, OfferKind } from '../../../schema/vocabulary.ts';
import type { DraftReading, Problem, Row, SourceFacts } from '../../connector.ts';
import type { SheetRecord, Table } from '../../formats/spreadsheet.ts';
import { gatherProblems, type Problems } from '../../problems.ts';
import { plainLine, plainText } from '../../values/plainText.ts';
import { slug } from '../../values/slug.ts';
import { readUrl } from '../../words/access.ts';
import { readAges } from '../../words/ages.ts';
import { readAudienceText, withAges } from '../../words/audiences.ts';
import { readAccessColumns } from './accessColumns.ts';
import { aroundRow, doubtfulTitles, joined } from './aroundTable.ts';
import { type AudienceReading, readAudienceColumn } from './audienceColumn.ts';
import { readContact } from './contactColumn.ts';
import { appointmentCondition, readHoursColumns } from './hoursColumns.ts';
import { rejectUnpublished } from './notPublished.ts';
import { readCells, usualName } from './sheetCells.ts';
import type { Cell } from './sheetColumns.ts';
import { accessWords, readSheetCost, readUpdate, warnOfUnusable } from './sheetDetails.ts';
import { readSheetPlace } from './sheetPlace.ts';
import { missingColumns, sheetWords } from './sheetWords.ts';
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
  const around = joined([aroundRow(record), { comment: [], lost: doubts }]);
  const isDoubtful = doubtfulTitles(record.table).length > 0;
  const hours = readHoursColumns(cell, problems, { ...around, isDoubtful });
  const accessSaid = accessWords(cell);
  const access = readAccessColumns(
    column => (column === 'access' ? accessSaid : cell(column)),
    [condition, appointmentCondition(hours, accessSaid)],
    problems,
  );
  warnOfUnusable(cell, problems);
  const cost = readSheetCost(cell('free'), problems);
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

/** Whom the row is for: its own column, else what title and description say; the ages that it gives. */
function readSheetAudience(cell: Cell, title: string | null, problems: Problems): AudienceReading {
  const { audiences, ageRange, condition } = readAudienceColumn(cell('audience'), problems);
  const told =
    cell('audience') === '' ? readAudienceText(title ?? '', plainText(cell('description'))) : audiences;
  const ages = ageRange ?? readAges(`${cell('ages')} ans`);
  if (cell('ages') !== '' && !ages) problems.warn('Âge', cell('ages'), unreadAges(cell('ages')));
  return { audiences: withAges(told, ages), ageRange: ages, condition };
}

/** A line of one cell is no offer: what it says is of the table, of the lines below it, or of the one above. */
function noteAlone({ cells }: SheetRecord): Problem {
  const [said = ''] = Object.values(cells);
  const [column = 'Ligne'] = Object.keys(cells);
  return {
    severity: 'REJECT',
    field: usualName(column),
    received: said,
    message: `Cette ligne ne dit que « ${said} » : elle n'est pas une offre, et n'est lue que comme une remarque sur le tableau. Si elle complète une autre ligne, l'y écrire, dans la colonne Commentaire ou Horaires.`,
  };
}

const untitled =
  "L'offre n'a pas de titre : écrire ce qui est proposé, par exemple « Permanence numérique ».";

function unreadAges(text: string): string {
  return `Âge « ${text} » illisible : il est laissé de côté. Écrire par exemple « 16-25 ans » ou « 60 ans et plus ».`;
}

function unknownType(type: string, title: string | null, table: Table, expected: string): string {
  if (type !== '') return `Type « ${type} » inconnu : attendu l'un de ${expected}.`;
  const absent = missingColumns(table, 'type');
  const silent = title
    ? `ni la colonne Type ni le titre « ${title} » ne disent`
    : 'la colonne Type ne dit pas';
  return `${absent === null ? '' : `${absent} `}On ne sait pas de quelle sorte d'offre il s'agit : ${silent} l'un de ces mots : ${expected}.`;
}

function paragraphs(...texts: (string | null)[]): string | null {
  const kept = texts.map(text => plainText(text)).filter(text => text !== null);
  return kept.length > 0 ? kept.join('\n\n') : null;
}
