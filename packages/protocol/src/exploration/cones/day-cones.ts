import type { AnyCone } from '../cone.ts';
import { checkCones } from './check.cones.ts';
import { doseCones } from './dose.cones.ts';
import { endCones } from './end.cones.ts';
import { leaveCones } from './leave.cones.ts';
import { readingCones } from './reading.cones.ts';
import { roomCones } from './room.cones.ts';
import { standingCones } from './standing.cones.ts';

/** The cone of influence of every interlock of a dosing day. */
export const dayCones: readonly AnyCone[] = [
  ...standingCones,
  ...checkCones,
  ...roomCones,
  ...readingCones,
  ...doseCones,
  ...endCones,
  ...leaveCones,
];
