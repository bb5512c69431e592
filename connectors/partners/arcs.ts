import type { Connector } from '../connector.ts';
import type { CalendarEvent } from '../formats/icalendar.ts';
import { icalendar } from '../generic/icalendar.ts';

/** ARCS: the calendars of volunteers' workshops, repair sessions and public computer technicians; open to everyone. */
export const arcs: Connector<CalendarEvent> = {
  ...icalendar,
  name: 'arcs',
};
