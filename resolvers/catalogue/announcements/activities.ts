import type { ActivityCode } from '../../../schema/vocabulary.ts';
import { foldText } from '../foldText.ts';

/**
 * What both say is done there. « Atelier collectif » says how and not what about: beside it, what belongs to the same
 * axis, or what both titles name, is alike too. Null when what they do is not alike.
 */
export function commonActivities(
  [activitiesA, titleA]: readonly [readonly ActivityCode[], string],
  [activitiesB, titleB]: readonly [readonly ActivityCode[], string],
): { activities: ActivityCode[]; areNear: boolean } | null {
  const activities = activitiesA.filter(activity => activitiesB.includes(activity));
  if (activities.length > 0) return { activities, areNear: false };
  const nears = nearOf(activitiesA, activitiesB).concat(nearOf(activitiesB, activitiesA));
  const areNear = nears.some(
    activity => sameAxis.includes(activity) || (names(titleA, activity) && names(titleB, activity)),
  );
  return areNear ? { activities: [], areNear } : null;
}

function nearOf(workshop: readonly ActivityCode[], others: readonly ActivityCode[]): readonly ActivityCode[] {
  return workshop.includes('GROUP_WORKSHOPS') ? others : [];
}

const sameAxis: readonly ActivityCode[] = ['DIGITAL_CULTURE', 'PROFESSIONAL_TRAINING'];

const namedBy: Partial<Record<ActivityCode, RegExp>> = {
  EMPLOYMENT_ACCESS:
    /\bemplois?\b|\bcv\b|\bcandidatures?\b|\blettres? de motivation|\bentretiens? d'embauche|\balternance\b|\blinkedin\b/,
  ADMINISTRATIVE_HELP:
    /\bdemarches?\b|\badministrati|\bimpots?\b|\brevenus\b|\bameli\b|\btitres? de sejour|\bdroits\b/,
  REPAIR_AND_SETUP: /\brepar|\bdepann|\binstall/,
};

function names(title: string, activity: ActivityCode): boolean {
  return namedBy[activity]?.test(foldText(title)) ?? false;
}
