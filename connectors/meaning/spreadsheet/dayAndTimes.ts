import { readDate } from '../../values/dates.ts';
import { foldText } from '../../values/foldText.ts';

const weekdays = /lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche/;

/**
 * « lundi et jeudi » beside « 9h-12h » as one phrase. Null where one cannot tell which hours are of which day: two days
 * beside two spans are « both on both », or « the first on the first ».
 */
export function dayAndTimes(day: string, times: string): string | null {
  const isOneDate = isDate(day);
  const said = isOneDate ? `le ${inFigures(day)}` : day;
  if (said === '' || times === '') return said || times;
  if (isManyDays.test(foldText(said)) || isFraction.test(times)) return null;
  const days = partsOf(said).filter(part => /\d/.test(part) || weekdays.test(foldText(part)));
  const spans = partsOf(times).filter(part => /\d/.test(part));
  const isRange = /\bau\b|\ba\b|-/.test(foldText(said).replace(/\(.*?\)/g, ''));
  if (days.length > 1 && spans.length > 1 && !isRange && !isOneDate) return null;
  return `${oneLine(said)} ${oneLine(times)}`;
}

/** « décembre 2026 » is no day, and « 03/12/2026 - 10/12/2026 » one or two, or all between them. */
const isManyDays = /^(?:en )?[a-z]+ \d{4}$|\d{1,2}\/\d{1,2}(?:\/\d{2,4})? ?[-–] ?\d{1,2}\//;
const isFraction = /^\d*[.,]\d{3,}/;

/** A date as one writes it in French, `12/01/2026`; other words as they are. */
export function inFigures(text: string): string {
  const date = isOneDay.test(foldText(text)) ? readDate(text, 'UTC') : null;
  if (date === null) return text;
  const day = new Date(date);
  const [said] = weekdays.exec(foldText(text)) ?? [];
  if (said !== undefined && said !== inOrder[day.getUTCDay()]) return text;
  const [year, month, number] = day.toISOString().slice(0, 10).split('-');
  return `${number}/${month}/${year}`;
}

/** « mardi », of `08/12/2026`; null where it is no date. */
export function weekdayOf(date: string): string | null {
  const [day, month, year] = date.split('/').map(Number);
  if (!day || !month || !year) return null;
  return inOrder[new Date(Date.UTC(year, month - 1, day)).getUTCDay()] ?? null;
}

const inOrder = ['dimanche', 'lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi'];

/** « janvier 2026 » and « 12/01/2026 14:30 » say less, or more, than a day. */
const isOneDay =
  /^(?:\d{1,2}[/.-]\d{1,2}[/.-](?:\d{4}|\d{2})|\d{4}-\d{2}-\d{2}|\d{5}|(?:le )?(?:[a-z]+di )?\d{1,2}(?:er)? [a-z]+\.? \d{4})$/;

/** True for a cell that is one date: `12/01/2026`, `2026-01-12`, « lundi 12 janvier 2026 ». */
export function isDate(text: string): boolean {
  return /^\d{2}\/\d{2}\/\d{4}$/.test(inFigures(text));
}

export function namesWeekday(text: string): boolean {
  return weekdays.test(foldText(text));
}

/** « 9h » beside « 12h », or 0,375 beside 0,5 as a spreadsheet counts them: « 9h-12h ». */
export function startToEnd(start: string, end: string): string {
  if (start === '' && end === '') return '';
  return start === '' || end === '' ? `${clock(start)}${clock(end)}` : `${clock(start)}-${clock(end)}`;
}

/** Where every weekday that is filled holds a mark (« x », « oui »), the days that are marked; else null. */
export function markedDays(filled: readonly (readonly [day: string, text: string])[]): string | null {
  const marks = filled.map(([day, text]) => ({ day, text: foldText(text) }));
  if (marks.length === 0 || !marks.every(({ text }) => mark.test(text) || noMark.test(text))) return null;
  return marks.flatMap(({ day, text }) => (mark.test(text) ? day : [])).join(', ');
}

const mark = /^(?:x|oui|1|vrai|✓|✔|☑|●|•)$/;
const noMark = /^(?:non|0|faux|☐|✗|✘)$/;

/** 0.375 is nine o'clock: what a spreadsheet keeps of an hour that it does not show as one. */
function clock(text: string): string {
  const fraction = /^0[.,]\d+$/.test(text) ? Number(text.replace(',', '.')) : null;
  if (fraction === null) return text.replace(/^(\d{1,2}:\d{2}):\d{2}$/, '$1');
  const minutes = Math.round(fraction * 1440);
  return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;
}

function partsOf(text: string): string[] {
  return text.split(/[,;/&\n]| et | puis /).filter(part => part.trim() !== '');
}

function oneLine(text: string): string {
  return text.replace(/\s*\n\s*/g, ', ');
}
