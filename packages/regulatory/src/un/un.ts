import type { Register } from '../jurisdiction.ts';
import { unEvents } from './un.events.data.ts';
import { unJurisdictions } from './un.jurisdictions.data.ts';

/** The United Nations: context that no country inherits by itself. */
export const un: Register = /* @__PURE__ */ (() => ({ jurisdictions: unJurisdictions, events: unEvents }))();
