import { parseOsm } from './holidayCalendar.ts';

const WEEKDAYS = 'Mo|Tu|We|Th|Fr|Sa|Su|PH|SH';
const MONTHS = 'Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec';
const LOOKS_LIKE_OSM = new RegExp(
  `^(?:24/7|off|closed|open|week|(?:${WEEKDAYS}|${MONTHS})(?![a-z])|"[^"]*"|[\\d\\s,;:+/()[\\]|-])+$`,
);
const SAYS_WHEN = new RegExp(`24/7|(?:^|[^A-Za-z])(?:${WEEKDAYS})(?![A-Za-z])|^(?:${MONTHS})\\b`);
const COMMENT = /\s*"([^"]*)"/g;
const APPOINTMENT =
  /^\s*(?:uniquement |exclusivement )?(?:sur )?(?:rdv|rendez[- ]?vous)(?: uniquement)?\s*$/i;
/** What the library repairs by guessing: « Mo 8-12 », « Mo 9h00 », a rule for nothing. */
const GUESSES = [
  'without_minutes',
  'hour_min_separator',
  'word_error_correction',
  'interpreted_as_year',
  'ambiguous_word',
  'switched',
];

export interface OsmReading {
  /** Null when the value is refused. */
  value: string | null;
  byAppointment: boolean;
}

/** Text that already is OSM `opening_hours`, kept as it is, with `PH off` when it says nothing of public holidays. Null: not OSM at all. */
export function acceptOsm(text: string): OsmReading | null {
  const trimmed = text.trim();
  if (!LOOKS_LIKE_OSM.test(trimmed) || !SAYS_WHEN.test(trimmed)) return null;
  const comments = [...trimmed.matchAll(COMMENT)].map(match => match[1] ?? '');
  const byAppointment = comments.some(comment => APPOINTMENT.test(comment));
  // Any other comment may be an exception, and a fallback (||) only makes sense with one.
  if (comments.some(comment => !APPOINTMENT.test(comment)) || trimmed.includes('||'))
    return { value: null, byAppointment };
  const bare = trimmed.replace(COMMENT, '').replace(/[;\s]+$/, '');
  if (bare === '') return { value: null, byAppointment };
  const value = /\bPH\b/.test(bare) || bare === '24/7' ? bare : `${bare}; PH off`;
  return { value: isCertain(value) ? value : null, byAppointment };
}

function isCertain(value: string): boolean {
  if (/\d\+/.test(value) || goesPastMidnight(value)) return false;
  const read = parseOsm(value);
  return 'parsed' in read && !read.parsed.getStructuredWarnings().some(({ type }) => GUESSES.includes(type));
}

/** « Mo 14:00-07:00 »: nobody keeps a permanence until the morning; somebody typed 7 for 17. */
function goesPastMidnight(value: string): boolean {
  const ranges = value.matchAll(/(\d\d?) ?:(\d\d) ?- ?(\d\d?) ?:(\d\d)/g);
  return [...ranges].some(([, fromHour, fromMinute, toHour, toMinute]) => {
    const [from, to] = [Number(fromHour) * 60 + Number(fromMinute), Number(toHour) * 60 + Number(toMinute)];
    return to !== 0 && to <= from;
  });
}
