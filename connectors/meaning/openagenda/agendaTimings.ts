import type { SessionStatus } from '../../../schema/vocabulary.ts';
import type { DatedSession } from '../../draft.ts';
import type { AgendaEvent } from '../../formats/openagenda.ts';
import type { Problems } from '../../problems.ts';
import { readMoment } from '../../values/localTime.ts';

/** 3, moved online, still takes place: its attendance says where. */
const statuses: Record<number, SessionStatus> = {
  1: 'SCHEDULED',
  2: 'MOVED',
  3: 'MOVED',
  4: 'POSTPONED',
  5: 'FULL',
  6: 'CANCELLED',
};

/** The sessions of an event, as its own fields say: its status is that of each. An event without any date is rejected. */
export function readTimings(record: AgendaEvent, problems: Problems): DatedSession[] {
  const status = readStatus(record, problems);
  const given = (record.timings ?? []).flatMap(timing => readTiming(timing, status, problems));
  const dates = [...new Map(given.map(date => [`${date.start} ${date.end}`, date])).values()];
  if (dates.length === 0) {
    problems.reject(
      'timings',
      JSON.stringify(record.timings ?? null),
      "L'événement n'a aucun horaire lisible : ajouter au moins une date dans l'agenda.",
    );
  }
  return dates;
}

function readStatus(record: AgendaEvent, problems: Problems): SessionStatus {
  const status = statuses[record.status ?? 1];
  if (status) return status;
  problems.reject(
    'status',
    String(record.status),
    `État « ${record.status} » inconnu : attendu un nombre de 1 à 6. L'événement n'est pas montré, il est peut-être annulé.`,
  );
  return 'SCHEDULED';
}

type Timing = NonNullable<AgendaEvent['timings']>[number];

function readTiming(timing: Timing, status: SessionStatus, problems: Problems): DatedSession[] {
  const received = JSON.stringify(timing);
  const start = readMoment(timing.begin ?? timing.start ?? '');
  if (start === null) {
    problems.warn(
      'timings',
      received,
      `Début « ${timing.begin ?? timing.start ?? ''} » illisible, cet horaire est laissé de côté : attendu par exemple 2026-12-01T14:00:00+01:00.`,
    );
    return [];
  }
  const end = readEnd(timing.end ?? '', start, received, problems);
  const plain = { allDay: false, movedFrom: null, place: null, attendance: null, seatsLeft: null };
  return [{ ...plain, start, end, status }];
}

/** « Du 1er au 20 décembre, 10 h – 18 h » is a session a day, that the event does not date: one of three weeks is none of them. */
const aDay = 86_400_000;

function readEnd(text: string, start: number, received: string, problems: Problems): number | null {
  if (text === '') return null;
  const end = readMoment(text);
  if (end !== null && end > start && end - start <= aDay) return end;
  const why =
    end === null
      ? 'Fin illisible'
      : end <= start
        ? 'Fin avant le début'
        : 'Fin plus d’un jour après le début';
  problems.warn(
    'timings',
    received,
    `${why} (« ${text} ») : la fin est laissée de côté. La corriger dans l'agenda.`,
  );
  return null;
}
