import type { Register } from '../jurisdiction.ts';
import { chEvents } from './ch.events.data.ts';
import { chJurisdictions } from './ch.jurisdictions.data.ts';

/** Switzerland. */
export const ch: Register = /* @__PURE__ */ (() => ({ jurisdictions: chJurisdictions, events: chEvents }))();
