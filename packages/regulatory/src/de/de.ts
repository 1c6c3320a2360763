import type { Register } from '../jurisdiction.ts';
import { deEvents } from './de.events.data.ts';
import { deJurisdictions } from './de.jurisdictions.data.ts';

/** Germany. */
export const de: Register = /* @__PURE__ */ (() => ({ jurisdictions: deJurisdictions, events: deEvents }))();
