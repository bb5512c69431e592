import type { Calendar, Day } from './calendar.ts';

/**
 * Workshops that two partners announce each in its own format: same place, same hours, titles alike, so that the
 * demonstration shows one offer « also announced by » the other.
 */
export function announcedTwice({ every }: Calendar): Record<'firstSteps' | 'tablet' | 'onlineCv', Twice> {
  return {
    /** ARCS and CCAS, ESC Villejean. */
    firstSteps: { dates: every('TUESDAY', 0, 7), between: ['09:30', '11:30'] },
    /** ARCS and CCAS, ESC Rennes Centre. */
    tablet: { dates: every('THURSDAY', 0, 5), between: ['14:00', '16:00'] },
    /** We Ker and CCAS, ESC Le Blosne. */
    onlineCv: { dates: every('WEDNESDAY', 1, 3), between: ['09:30', '12:00'] },
  };
}

interface Twice {
  readonly dates: readonly Day[];
  readonly between: readonly [begin: string, end: string];
}
