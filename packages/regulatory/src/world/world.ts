import type { Register } from '../jurisdiction.ts';
import { profiledEvents } from './profiled.events.data.ts';
import { shortEvents } from './short.events.data.ts';
import { worldJurisdictions } from './world.jurisdictions.data.ts';

/** The other countries, with the United Nations and the European Union as context that no country inherits. */
export const world: Register = /* @__PURE__ */ (() => ({
  jurisdictions: worldJurisdictions,
  events: [...profiledEvents, ...shortEvents],
}))();
