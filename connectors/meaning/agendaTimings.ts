import type { SessionStatus } from '../../schema/vocabulary.ts';
import type { DatedSession } from '../draft.ts';
import type { AgendaEvent } from '../formats/openagenda.ts';
import type { Problems } from '../problems.ts';
import { titleStatus } from '../words/status.ts';

/** 3, moved online, still takes place: its attendance says where. */
const statuses: Record<number, SessionStatus> = {
  1: 'SCHEDULED',
  2: 'MOVED',
  3: 'MOVED',
  4: 'POSTPONED',
  5: 'FULL',
  6: 'CANCELLED',
};

/** The sessions of an event: its status is that of each of them. An event without any date is rejected. */
export function readTimings(record: AgendaEvent, title: string | null, problems: Problems): DatedSession[] {
  const status = readStatus(record, title, problems);
  const dates = (record.timings ?? []).flatMap(timing => readTiming(timing, status, problems));
  if (dates.length === 0) {
    problems.reject(
      'timings',
      JSON.stringify(record.timings ?? null),
      "L'événement n'a aucun horaire lisible : ajouter au moins une date dans l'agenda.",
    );
  }
  return dates;
}

/** Only a moment with its offset: a bare local time would be of no known zone. */
export function readMoment(text: string): number | null {
  if (!/T.*(?:Z|[+-]\d{2}:?\d{2})$/.test(text)) return null;
  const moment = Date.parse(text);
  return Number.isNaN(moment) ? null : moment;
}

function readStatus(record: AgendaEvent, title: string | null, problems: Problems): SessionStatus {
  const status = statuses[record.status ?? 1];
  // People write « ANNULÉ » in the title and leave the status as it was.
  if (status === 'SCHEDULED') return titleStatus(title);
  if (status) return status;
  problems.warn(
    'status',
    String(record.status),
    `État « ${record.status} » inconnu : attendu un nombre de 1 à 6. L'événement est montré comme prévu.`,
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
      `Horaire illisible ${received} : attendu un début tel que « 2026-12-01T14:00:00+01:00 ».`,
    );
    return [];
  }
  const end = readEnd(timing.end ?? '', start, received, problems);
  const plain = { allDay: false, movedFrom: null, place: null, attendance: null, seatsLeft: null };
  return [{ ...plain, start, end, status }];
}

function readEnd(text: string, start: number, received: string, problems: Problems): number | null {
  if (text === '') return null;
  const end = readMoment(text);
  if (end !== null && end > start) return end;
  const why = end === null ? 'Fin illisible' : 'Fin avant le début';
  problems.warn(
    'timings',
    received,
    `${why} ${received} : la fin est laissée de côté. La corriger dans l'agenda.`,
  );
  return null;
}
