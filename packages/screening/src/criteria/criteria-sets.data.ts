import type { CriteriaSet } from './criterion.ts';
import { mapp1 } from './mapp1/mapp1.data.ts';
import { seed002 } from './seed-002/seed-002.data.ts';

/** Every set of criteria by its name. */
export const criteriaSets = { mapp1, seed002 } as const satisfies Record<string, CriteriaSet>;
