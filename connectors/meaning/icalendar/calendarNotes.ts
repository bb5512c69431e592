import { doubtMessage, judgeSessions, type SaidAround } from '../../dated/judgeSessions.ts';
import { quote } from '../../dated/sentences.ts';
import type { Series, SeriesTime } from '../../recurrence/series.ts';
import { type LocalTime, toInstant, toLocal } from '../../values/localTime.ts';
import { besideRule, type CalendarWords } from './besideRule.ts';

/** A series with what the words around it say: of each date where they are given one by one, of the rule where there is one. */
export function withNotes(series: Series | null, words: CalendarWords, timezone: string): Series | null {
  if (!series || series.doubt !== null) return series;
  return series.rrules.length === 0 ? judged(series, words, timezone) : besideRule(series, words);
}

/** Its only date, or all of them: what the words say of some of several leaves which is which uncertain. */
function judged(series: Series, words: SaidAround, timezone: string): Series {
  if (series.onlyOverrides || series.status === 'CANCELLED' || series.status === 'POSTPONED') return series;
  const judge = judgeSessions(words);
  const said = [series, ...series.rdates].map(({ start, end }) =>
    judge(localOf(start, timezone), end && localOf(end, timezone)),
  );
  const [first] = said;
  const doubt = said.find(({ doubt }) => doubt !== null)?.doubt;
  const isMixed = said.some(({ status }) => status !== first?.status);
  if (doubt || isMixed) return { ...series, doubt: doubtMessage(doubt ?? quote(words.description ?? '')) };
  const status = first?.status ?? 'SCHEDULED';
  return status === 'SCHEDULED' ? series : { ...series, status };
}

function localOf({ local, zone }: SeriesTime, timezone: string): LocalTime {
  return zone === 'UTC' ? toLocal(toInstant(local, 'UTC'), timezone) : local;
}
