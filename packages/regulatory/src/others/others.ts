import type { Register } from '../jurisdiction.ts';
import { othersEvents } from './others.events.data.ts';
import { othersJurisdictions } from './others.jurisdictions.data.ts';

/** The countries of which little more than the class of the molecule is on record, one row each. */
export const others: Register = /* @__PURE__ */ (() => ({
  jurisdictions: othersJurisdictions,
  events: othersEvents,
}))();
