import type { Register } from '../jurisdiction.ts';
import { usStatesEvents } from './us-states.events.data.ts';
import { usEvents } from './us.events.data.ts';
import { usJurisdictions } from './us.jurisdictions.data.ts';

/** The United States and the states that have rows of their own. */
export const us: Register = /* @__PURE__ */ (() => ({
  jurisdictions: usJurisdictions,
  events: [...usEvents, ...usStatesEvents],
}))();
