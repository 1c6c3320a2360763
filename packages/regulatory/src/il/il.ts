import type { Register } from '../jurisdiction.ts';
import { ilEvents } from './il.events.data.ts';
import { ilJurisdictions } from './il.jurisdictions.data.ts';

/** Israel. */
export const il: Register = /* @__PURE__ */ (() => ({ jurisdictions: ilJurisdictions, events: ilEvents }))();
