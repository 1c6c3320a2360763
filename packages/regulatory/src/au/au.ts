import type { Register } from '../jurisdiction.ts';
import { auStatesEvents } from './au-states.events.data.ts';
import { auEvents } from './au.events.data.ts';
import { auJurisdictions } from './au.jurisdictions.data.ts';

/** Australia with its states and territories. */
export const au: Register = /* @__PURE__ */ (() => ({
  jurisdictions: auJurisdictions,
  events: [...auEvents, ...auStatesEvents],
}))();
