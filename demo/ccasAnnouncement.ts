import type { Day } from './calendar.ts';
import type { ActivityKey, AudienceKey, RegistrationKey, TypeKey } from './ccasForm.ts';
import type { Place } from './places.ts';

/** What CCAS announces; each of `dates` becomes an entry of its own, since the wiki has no recurrence. */
export interface Announcement {
  /** Name of its page in the wiki; a number is added from the second date on. */
  readonly page: string;
  readonly title: string;
  readonly description: string;
  readonly type: TypeKey;
  readonly audiences: readonly AudienceKey[];
  readonly activities: readonly ActivityKey[];
  readonly registration: RegistrationKey;
  /** A place, or what stands in its stead: « À domicile », « En ligne »… */
  readonly where: Place | string;
  readonly when: { readonly hours: string } | Dates;
  readonly price?: string;
  readonly link?: string;
  readonly draft?: true;
}

export interface Dates {
  readonly dates: readonly Day[];
  /** Null for a whole day. */
  readonly between: readonly [begin: string, end: string] | null;
}
