import type { AnyCourseCone } from '../course-cone.ts';
import { dosingCones } from './dosing.cones.ts';
import { eligibilityCones } from './eligibility.cones.ts';
import { measureCones } from './measure.cones.ts';
import { preparationCones } from './preparation.cones.ts';
import { riskCones } from './risk.cones.ts';
import { standingCones } from './standing.cones.ts';

/** The cone of influence of every interlock of a course. */
export const courseCones: readonly AnyCourseCone[] = [
  ...standingCones,
  ...eligibilityCones,
  ...preparationCones,
  ...measureCones,
  ...dosingCones,
  ...riskCones,
];
