import { type ActivityCode, type AxisCode, activities, axes } from '../schema/vocabulary.ts';

export const Axis = {
  activities: ({ code }: { code: AxisCode }) => activities.filter(({ axis }) => axis === code),
  dataInclusion: ({ code }: { code: AxisCode }) => codesOf(code, 'dataInclusion'),
  mednum: ({ code }: { code: AxisCode }) => codesOf(code, 'mednum'),
};

export const Activity = {
  axis: ({ axis }: { code: ActivityCode; axis: AxisCode }) => axes.find(({ code }) => code === axis),
};

/** An axis answers to what its activities answer to. */
function codesOf(axis: AxisCode, standard: 'dataInclusion' | 'mednum'): string[] {
  return [
    ...new Set(activities.filter(activity => activity.axis === axis).flatMap(activity => activity[standard])),
  ];
}
