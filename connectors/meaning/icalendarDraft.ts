import type { DraftReading, Row } from '../connector.ts';
import type { PlaceText } from '../draft.ts';
import type { CalendarEvent } from '../formats/icalendar.ts';
import { plainLine, plainText } from '../plainText.ts';
import { gatherProblems } from '../problems.ts';
import { readAccess, readUrl } from '../words/access.ts';
import { readActivities } from '../words/activities.ts';
import { readAttendance } from '../words/attendance.ts';
import { readAudienceText, withAges } from '../words/audiences.ts';
import { readCost } from '../words/cost.ts';
import { readKind } from '../words/kinds.ts';

/** A calendar's event, with all its dates, as an offer. */
export function icalendarDraft({ key, record }: Row<CalendarEvent>): DraftReading {
  const problems = gatherProblems();
  problems.list.push(...record.problems);
  const title = plainLine(record.summary);
  if (!title) problems.reject('SUMMARY', null, "L'événement n'a pas de titre : en donner un dans l'agenda.");
  if (!title) return { draft: null, problems: problems.list };
  const description = plainText(record.description);
  const categories = record.categories.join(', ');
  const kind = readKind(categories, title, description) ?? 'WORKSHOP';
  const audiences = withAges(readAudienceText(title, description), null);
  // « Déclarer ses impôts en ligne » at an address takes place there: running text says how only where there is none.
  const told = record.location ? readAttendance(record.location) : readAttendance(title, description);
  const attendance = told ?? 'ON_SITE';
  const draft = {
    key: key ?? record.uid,
    title,
    summary: null,
    description,
    kind,
    activities: readActivities(kind, audiences, title, categories, description),
    audiences,
    provider: null,
    place: attendance === 'ON_SITE' || attendance === 'MIXED' ? readLocation(record) : null,
    catchment: null,
    attendance,
    access: { ...accessOf(description), url: readUrl(record.url) },
    cost: readCost(description),
    ageRange: null,
    languages: [],
    accessibility: [],
    openingHours: null,
    url: readUrl(record.url),
    updatedAt: record.lastModified,
    dates: [],
    // Null where an exception is unreadable: better no session than a wrong one; `problems` says so.
    series: record.series,
    contact: null,
  };
  return { draft, problems: problems.list };
}

/** The sentences of a description that speak of how one gets in. */
function accessOf(description: string | null) {
  const sentences = (description ?? '').split(/(?<=[.!?])\s+|\n/);
  const said = sentences.filter(sentence =>
    /\b(?:rdv|rendez-?vous|inscri|réserv|sans inscription|entrée libre|accès libre|prescription)/i.test(
      sentence,
    ),
  );
  const conditions = said.join(' ') || null;
  const { modes, phone, email } = readAccess(conditions ?? '');
  return { modes, phone, email, conditions };
}

function readLocation({ location, geo }: CalendarEvent): PlaceText | null {
  const name = plainLine(location);
  if (!name) return null;
  return placeNamed(name, geo);
}

/** A calendar's location: one line of free text, where a postal code and a town may stand last. */
export function placeNamed(text: string, geo: CalendarEvent['geo']): PlaceText {
  const town = /,?\s*(\d{5})\s+([^,\d]+)$/.exec(text);
  return {
    name: town ? text.slice(0, town.index) : text,
    address: null,
    postalCode: town?.[1] ?? null,
    city: town?.[2]?.trim() ?? null,
    insee: null,
    quartier: null,
    latitude: geo?.latitude ?? null,
    longitude: geo?.longitude ?? null,
  };
}
