import type { Jurisdiction } from './jurisdiction.ts';
import { register } from './register.ts';

/** Every country and part of a country that can be asked about. */
export const jurisdictions: readonly Jurisdiction[] = /* @__PURE__ */ (() => register.jurisdictions)();
