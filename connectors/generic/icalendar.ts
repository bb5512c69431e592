import type { Connector } from '../connector.ts';
import { type CalendarEvent, rows } from '../formats/icalendar.ts';
import { icalendarDraft } from '../meaning/icalendar/icalendarDraft.ts';
import { fetchDocument } from '../transport/fetchDocuments.ts';

/** Any iCalendar file (RFC 5545). */
export const icalendar: Connector<CalendarEvent> = {
  name: 'icalendar',
  fetch: fetchDocument,
  rows,
  toDraft: icalendarDraft,
};
