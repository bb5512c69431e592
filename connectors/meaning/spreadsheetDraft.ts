import type { Cost } from '../../schema/offer.ts';
import type { ActivityCode, AudienceCode, OfferKind } from '../../schema/vocabulary.ts';
import type { DraftReading, Row, SourceFacts } from '../connector.ts';
import type { SheetRecord } from '../formats/spreadsheet.ts';
import { gatherProblems, type Problems } from '../problems.ts';
import { readDate } from '../values/dates.ts';
import { foldText } from '../values/foldText.ts';
import { plainLine, plainText } from '../values/plainText.ts';
import { slug } from '../values/slug.ts';
import { readUrl } from '../words/access.ts';
import { readAudienceText, withAges } from '../words/audiences.ts';
import { readCost } from '../words/cost.ts';
import { readAccessColumns } from './accessColumns.ts';
import { readAudienceColumn } from './audienceColumn.ts';
import { readContact } from './contactColumn.ts';
import { appointmentCondition, readHoursColumns } from './hoursColumns.ts';
import type { Cell } from './sheetColumns.ts';
import { readSheetPlace } from './sheetPlace.ts';

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

/** A row of a table as an offer. */
export function spreadsheetDraft(
  { row, record }: Row<SheetRecord>,
  facts: SourceFacts,
  types: SheetTypes,
): DraftReading {
  const problems = gatherProblems();
  const cell: Cell = column => record[column] ?? '';
  const title = plainLine(cell('title')) ?? plainLine(cell('type')) ?? plainLine(cell('activity'));
  const audience = readAudienceColumn(cell('audience'), problems);
  const told = audience.audiences.length > 0 || cell('audience') !== '' ? audience.audiences : null;
  const audiences = withAges(told ?? readAudienceText(title ?? '', plainText(cell('description'))), null);
  const type = types.read(cell, audiences);
  if (!title)
    problems.reject(
      'Intitulé',
      null,
      "L'offre n'a pas de titre : écrire ce qui est proposé, par exemple « Permanence numérique ».",
    );
  if (!type) problems.reject('Type', cell('type') || title, unknownType(cell('type'), title, types.expected));
  const { attendance, place } = readSheetPlace(cell, problems);
  const hours = readHoursColumns(cell, problems);
  if (!title || !type || problems.list.some(problem => problem.severity === 'REJECT')) {
    return { draft: null, problems: problems.list };
  }
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
    access: readAccessColumns(
      cell,
      [audience.condition, appointmentCondition(hours, cell('access'))],
      problems,
    ),
    cost: readSheetCost(cell('free'), problems),
    ageRange: null,
    languages: [],
    accessibility: [],
    openingHours: hours.openingHours,
    url: readUrl(cell('url')),
    updatedAt: readUpdate(cell('updatedAt'), facts.timezone, problems),
    dates: [],
    series: null,
    contact: readContact(cell('contact')),
  };
  return { draft, problems: problems.list };
}

function unknownType(type: string, title: string | null, expected: string): string {
  if (type !== '') return `Type « ${type} » inconnu : attendu l'un de ${expected}.`;
  const silent = title
    ? `ni la colonne Type ni le titre « ${title} » ne disent`
    : 'la colonne Type ne dit pas';
  return `On ne sait pas de quelle sorte d'offre il s'agit : ${silent} l'un de ces mots : ${expected}.`;
}

/** Yes, no, or words: « 2 € ». */
function readSheetCost(text: string, problems: Problems): Cost {
  const folded = foldText(text);
  if (folded === '') return { free: null, details: null };
  if (/^(?:oui|o|x|vrai|true|1|gratuit)$/.test(folded)) return { free: true, details: null };
  if (/^(?:non|n|faux|false|0|payant)$/.test(folded)) return { free: false, details: null };
  const cost = readCost(text);
  if (cost.free === null && !cost.details) {
    problems.warn(
      'Gratuit',
      text,
      `« ${text} » n'est ni oui ni non : le coût est laissé inconnu. Écrire oui ou non.`,
    );
  }
  return cost;
}

function readUpdate(text: string, timezone: string, problems: Problems): number | null {
  if (text === '') return null;
  const date = readDate(text, timezone);
  if (date === null) {
    problems.warn(
      'Mise à jour',
      text,
      `Date « ${text} » illisible : attendu par exemple 12/01/2026. Elle est laissée de côté.`,
    );
  }
  return date;
}

function paragraphs(...texts: (string | null)[]): string | null {
  const kept = texts.map(text => plainText(text)).filter(text => text !== null);
  return kept.length > 0 ? kept.join('\n\n') : null;
}
