import type { Register } from '../jurisdiction.ts';
import { nzEvents } from './nz.events.data.ts';
import { nzJurisdictions } from './nz.jurisdictions.data.ts';

/** New Zealand. */
export const nz: Register = /* @__PURE__ */ (() => ({ jurisdictions: nzJurisdictions, events: nzEvents }))();
