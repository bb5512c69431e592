import { doubtMessage, judgeSessions } from '../../dated/judgeSessions.ts';
import { quote } from '../../dated/sentences.ts';
import type { Series, SeriesTime } from '../../recurrence/series.ts';
import { addDays, isDay, type LocalTime, toInstant, toLocal } from '../../values/localTime.ts';
import { besideRule, type CalendarWords } from './besideRule.ts';

/** A series with what the words around it say: of each date where they are given one by one, of the rule where there is one. */
export function withNotes(series: Series | null, words: CalendarWords, timezone: string): Series | null {
  if (!series || series.doubt !== null) return series;
  return series.rrules.length === 0 ? judged(series, words, timezone) : besideRule(series, words);
}

/** Its only date, or all of them: what the words say of some of several leaves which is which uncertain. */
function judged(series: Series, words: CalendarWords, timezone: string): Series {
  if (series.onlyOverrides || series.status === 'CANCELLED' || series.status === 'POSTPONED') return series;
  const periods = [series, ...series.rdates].map(({ start, end }) => ({
    start: localOf(start, timezone),
    end: end && localOf(end, timezone),
  }));
  const description = [words.description, ...words.others].filter(Boolean).join('\n');
  if (periods.some(isOfWeeks)) return { ...series, doubt: ofWeeks };
  const judge = judgeSessions(
    { ...words, description },
    periods.map(({ start }) => start),
  );
  const said = periods.map(({ start, end }) => judge(start, end));
  const [first] = said;
  const doubt = said.find(({ doubt }) => doubt !== null)?.doubt;
  const isMixed = said.some(({ status }) => status !== first?.status);
  if (doubt || isMixed) return { ...series, doubt: doubtMessage(doubt ?? quote(words.description ?? '')) };
  const status = first?.status ?? 'SCHEDULED';
  return status === 'SCHEDULED' ? series : { ...series, status };
}

/** « Du 1er décembre au 31 janvier » is when one registers, or when something repeats: not one session. */
function isOfWeeks({ start, end }: { start: LocalTime; end: LocalTime | null }): boolean {
  return isDay(start) && end !== null && addDays(start, 31) < end;
}

const ofWeeks =
  'Un événement de plusieurs semaines n’est pas une seule séance : aucune date n’est affichée. Créer un événement par date, ou une répétition (RRULE).';

function localOf({ local, zone }: SeriesTime, timezone: string): LocalTime {
  return zone === 'UTC' ? toLocal(toInstant(local, 'UTC'), timezone) : local;
}
