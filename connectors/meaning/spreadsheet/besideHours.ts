import { restrictsHours, speaksOfHours } from '../../hours/applyComment.ts';
import { foldText } from '../../values/foldText.ts';
import { readAccess } from '../../words/access.ts';
import { readAttendance } from '../../words/attendance.ts';
import { joined } from './aroundTable.ts';
import { inFigures, isDate } from './dayAndTimes.ts';
import { saysRemote } from './remoteNotes.ts';
import { nothing, type Restriction, readNote, readProse } from './sheetNotes.ts';
import { readStatus } from './statusColumn.ts';
import { readTitleBesideHours } from './titleBesideHours.ts';
import { readUnknownColumn } from './unknownColumn.ts';

/** Columns that are not about hours, and that people use all the same to say when they do not hold. */
const prose = ['type', 'place', 'audience'] as const;
const beside = [
  'access',
  'comment',
  'remarks',
  'status',
  'except',
  'period',
  'from',
  'until',
  'others',
] as const;
/** Where the days of the row are said. */
type DayColumn = 'hours' | 'day';
export type BesideColumn =
  | DayColumn
  | 'title'
  | (typeof prose)[number]
  | 'description'
  | 'address'
  | 'quartier'
  | 'city'
  | (typeof beside)[number];
type Said = (column: BesideColumn) => string;

/** What the row takes away from its own hours: words to be read as a comment, and words that leave none certain. */
export function besideHours(cell: Said): Restriction {
  const place = ['place', 'address', 'quartier', 'city'] as const;
  const here = place.map(column => cell(column)).join(' ');
  return joined([
    ofComment(cell('comment'), here),
    readNote(cell('remarks'), here),
    ofPeriod(cell('period')),
    ofSpan(cell('from'), cell('until')),
    cell('except') === ''
      ? nothing
      : { comment: [`sauf ${cell('except').replace(/^sauf /i, '')}`], lost: [] },
    readStatus(cell('status')),
    ofAccess(cell('access')),
    readTitleBesideHours(cell('title'), [
      ...(['day', 'hours', 'from', 'until', 'period'] as const).map(column => cell(column)),
    ]),
    ...prose.map(column => (isHow(cell(column)) ? nothing : ofProse(cell(column)))),
    ofProse(cell('description')),
    ...linesOf(cell('others')).map(readUnknownColumn),
  ]);
}

function ofComment(comment: string, here: string): Restriction {
  return isSometimes.test(foldText(comment)) ? { comment: [], lost: [comment] } : readNote(comment, here);
}

/** « 2 fois/mois », « 1er et 3e », « pas tous les mois »: not every week, and nobody can tell which. */
const isSometimes =
  /\d ?(?:x|fois) ?\/ ?mois|\bpas tou(?:te)?s les (?:mois|semaines)|^(?:les? )?\d ?(?:er|e|eme)s?(?: ?(?:et|,|&) ?\d ?(?:er|e|eme)s?)*$/;

/** « Par téléphone » in the column of places is how one takes part, and no doubt about it. */
function isHow(text: string): boolean {
  const attendance = readAttendance(text);
  return attendance !== null && attendance !== 'ON_SITE' && attendance !== 'MIXED';
}

function ofProse(text: string): Restriction {
  return restrictsHours(text) ? { comment: [text], lost: [] } : readProse(text);
}

/** What says how one gets in is known words; anything else is a note like another. */
function ofAccess(text: string): Restriction {
  if (saysRemote(text)) return nothing;
  return restrictsHours(text) || readAccess(text).understood ? ofProse(text) : readNote(text);
}

/** When the hours hold: « hors vacances »; « tous les mois » is nothing that one can count. */
function ofPeriod(period: string): Restriction {
  if (isAlways.test(foldText(period))) return nothing;
  return speaksOfHours(period) ? { comment: [period], lost: [] } : { comment: [], lost: [period] };
}

const isAlways =
  /^(?:(?:tou(?:te)?s?|chaque) (?:les )?(?:semaines?|annees?|l'annee)|toute l'annee|hebdomadaires?|hebdo|permanente?|reguli\S+|annuelle?|)$/;

/** « du 05/01/2026 au 26/06/2026 », « le 05/01/2026 »; « fin 2026 » is no date. */
function ofSpan(from: string, until: string): Restriction {
  const unread = [from, until].filter(text => text !== '' && !isDate(text));
  if (unread.length > 0) return { comment: [], lost: unread };
  const span = spanOf(inFigures(from), inFigures(until));
  return span === '' ? nothing : { comment: [span], lost: [] };
}

function spanOf(from: string, until: string): string {
  if (from === until) return from === '' ? '' : `le ${from}`;
  if (until === '') return `à partir du ${from}`;
  return from === '' ? `jusqu'au ${until}` : `du ${from} au ${until}`;
}

function linesOf(text: string): string[] {
  return text.split('\n').filter(line => line !== '');
}
