import type { Announcement } from './announcement.ts';

/** Two announcements, and whether a person who reads both says that they are of the same thing. */
export interface LabelledPair {
  why: string;
  same: boolean;
  a: Announcement;
  b: Announcement;
}

/** What both announcements say alike. */
type Shared = Partial<Announcement>;

export function same(why: string, shared: Shared, a: Announcement, b: Announcement): LabelledPair {
  return { why, same: true, a: { ...shared, ...a }, b: { ...shared, ...b } };
}

export function different(why: string, shared: Shared, a: Announcement, b: Announcement): LabelledPair {
  return { why, same: false, a: { ...shared, ...a }, b: { ...shared, ...b } };
}

/** The same hours each week: `weekly('2026-11-24', 3, '14:00-16:00')`. */
export function weekly(first: string, count: number, hours: string): string[] {
  return Array.from({ length: count }, (_, week) => {
    const day = new Date(Date.parse(`${first}T12:00:00Z`) + week * 7 * 86_400_000);
    return `${day.toISOString().slice(0, 10)} ${hours}`;
  });
}
