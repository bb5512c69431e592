import { isZone } from '../values/localTime.ts';

/**
 * The IANA zone that a `TZID` means: an IANA name in any case, the name after a vendor's prefix
 * (`/freeassociation.sourceforge.net/Europe/Paris`), a Windows name, or Outlook's list of towns
 * (`(UTC+01:00) Bruxelles, Copenhague, Madrid, Paris`). Null when we do not know.
 */
export function findZone(tzid: string): string | null {
  const name = tzid.trim();
  if (isIanaName(name)) return name;
  const windows = windowsZones[name.toLowerCase()] ?? microsoftZones[name.toLowerCase()];
  if (windows) return windows;
  const tail = name.match(/[A-Za-z]+\/[A-Za-z_-]+$/)?.[0];
  if (tail && isIanaName(tail)) return tail;
  return zoneOfTowns(name);
}

/** Bare offsets are left out: `+01:00` would stay at 14:00 winter time all summer. */
function isIanaName(name: string): boolean {
  return /^[A-Za-z]/.test(name) && isZone(name);
}

function zoneOfTowns(name: string): string | null {
  const towns = name.match(/^\((?:UTC|GMT)[^)]*\)(.*)$/i)?.[1] ?? '';
  const known = towns.split(/[,;/]/).map(town => townZones[town.trim().toLowerCase()]);
  return known.find(zone => zone !== undefined) ?? null;
}

const townZones: Record<string, string> = {
  paris: 'Europe/Paris',
  bruxelles: 'Europe/Brussels',
  brussels: 'Europe/Brussels',
  berlin: 'Europe/Berlin',
  madrid: 'Europe/Madrid',
  londres: 'Europe/London',
  london: 'Europe/London',
  lisbonne: 'Europe/Lisbon',
  lisbon: 'Europe/Lisbon',
};

/** What Exchange and Outlook write instead of a name; `tzone://Microsoft/Custom` is whatever the calendar's `VTIMEZONE` says. */
const microsoftZones: Record<string, string> = {
  'tzone://microsoft/utc': 'UTC',
  'romance daylight time': 'Europe/Paris',
  'paris, madrid': 'Europe/Paris',
  'paris, bruxelles, copenhague, madrid': 'Europe/Paris',
  'bruxelles, copenhague, madrid, paris': 'Europe/Paris',
  'brussels, copenhagen, madrid, paris': 'Europe/Paris',
};

/** Windows names in lower case, as Unicode CLDR (`windowsZones.xml`, territory 001) maps them. */
const windowsZones: Record<string, string> = {
  'romance standard time': 'Europe/Paris',
  'w. europe standard time': 'Europe/Berlin',
  'central europe standard time': 'Europe/Budapest',
  'central european standard time': 'Europe/Warsaw',
  'gmt standard time': 'Europe/London',
  'greenwich standard time': 'Atlantic/Reykjavik',
  'e. europe standard time': 'Europe/Chisinau',
  'fle standard time': 'Europe/Kiev',
  'gtb standard time': 'Europe/Bucharest',
  'turkey standard time': 'Europe/Istanbul',
  'kaliningrad standard time': 'Europe/Kaliningrad',
  'russian standard time': 'Europe/Moscow',
  'belarus standard time': 'Europe/Minsk',
  'morocco standard time': 'Africa/Casablanca',
  'w. central africa standard time': 'Africa/Lagos',
  'south africa standard time': 'Africa/Johannesburg',
  'e. africa standard time': 'Africa/Nairobi',
  'egypt standard time': 'Africa/Cairo',
  'libya standard time': 'Africa/Tripoli',
  'israel standard time': 'Asia/Jerusalem',
  'middle east standard time': 'Asia/Beirut',
  'arab standard time': 'Asia/Riyadh',
  'arabian standard time': 'Asia/Dubai',
  'mauritius standard time': 'Indian/Mauritius',
  'india standard time': 'Asia/Calcutta',
  'se asia standard time': 'Asia/Bangkok',
  'china standard time': 'Asia/Shanghai',
  'singapore standard time': 'Asia/Singapore',
  'tokyo standard time': 'Asia/Tokyo',
  'aus eastern standard time': 'Australia/Sydney',
  'central pacific standard time': 'Pacific/Guadalcanal',
  'azores standard time': 'Atlantic/Azores',
  'cape verde standard time': 'Atlantic/Cape_Verde',
  'greenland standard time': 'America/Godthab',
  'saint pierre standard time': 'America/Miquelon',
  'sa eastern standard time': 'America/Cayenne',
  'sa western standard time': 'America/La_Paz',
  'sa pacific standard time': 'America/Bogota',
  'atlantic standard time': 'America/Halifax',
  'newfoundland standard time': 'America/St_Johns',
  'eastern standard time': 'America/New_York',
  'central standard time': 'America/Chicago',
  'mountain standard time': 'America/Denver',
  'us mountain standard time': 'America/Phoenix',
  'pacific standard time': 'America/Los_Angeles',
  'alaskan standard time': 'America/Anchorage',
  'hawaiian standard time': 'Pacific/Honolulu',
  'marquesas standard time': 'Pacific/Marquesas',
};
