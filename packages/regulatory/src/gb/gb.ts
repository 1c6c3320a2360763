import type { Register } from '../jurisdiction.ts';
import { gbEvents } from './gb.events.data.ts';
import { gbJurisdictions } from './gb.jurisdictions.data.ts';

/** The United Kingdom. */
export const gb: Register = /* @__PURE__ */ (() => ({ jurisdictions: gbJurisdictions, events: gbEvents }))();
