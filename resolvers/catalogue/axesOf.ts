import { type ActivityCode, type AxisCode, activities } from '../../schema/vocabulary.ts';

/** The axes that activities serve, in the order of the alliance. */
export function axesOf(codes: readonly ActivityCode[]): AxisCode[] {
  return [...new Set(activities.filter(({ code }) => codes.includes(code)).map(({ axis }) => axis))];
}
