import type { Register } from '../jurisdiction.ts';
import { caProvincesEvents } from './ca-provinces.events.data.ts';
import { caEvents } from './ca.events.data.ts';
import { caJurisdictions } from './ca.jurisdictions.data.ts';

/** Canada and the provinces that have rows of their own. */
export const ca: Register = /* @__PURE__ */ (() => ({
  jurisdictions: caJurisdictions,
  events: [...caEvents, ...caProvincesEvents],
}))();
