import type { Register } from '../jurisdiction.ts';
import { euEvents } from './eu.events.data.ts';
import { euJurisdictions } from './eu.jurisdictions.data.ts';

/** The European Union: context that no country inherits by itself. */
export const eu: Register = /* @__PURE__ */ (() => ({ jurisdictions: euJurisdictions, events: euEvents }))();
