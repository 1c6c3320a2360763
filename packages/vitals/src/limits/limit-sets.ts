import { hypertension } from './hypertension.data.ts';
import { hyperthermia } from './hyperthermia.data.ts';
import { news2Red } from './news2-red.data.ts';
import { seed002 } from './seed-002.data.ts';
import { siteDemo } from './site-demo.data.ts';
import { volunteerCuts } from './volunteer-cuts.data.ts';

/**
 * The limit sets that come with the package, by name. None is a default: a caller names one, or brings its own. All but
 * the demo's policy only compare: they never let a dose or a departure pass.
 */
export const limitSets = { siteDemo, seed002, volunteerCuts, news2Red, hypertension, hyperthermia } as const;
