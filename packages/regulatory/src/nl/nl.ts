import type { Register } from '../jurisdiction.ts';
import { nlEvents } from './nl.events.data.ts';
import { nlJurisdictions } from './nl.jurisdictions.data.ts';

/** The Netherlands. */
export const nl: Register = /* @__PURE__ */ (() => ({ jurisdictions: nlJurisdictions, events: nlEvents }))();
