import type { Register } from '../jurisdiction.ts';
import { czEvents } from './cz.events.data.ts';
import { czJurisdictions } from './cz.jurisdictions.data.ts';

/** Czechia. */
export const cz: Register = /* @__PURE__ */ (() => ({ jurisdictions: czJurisdictions, events: czEvents }))();
