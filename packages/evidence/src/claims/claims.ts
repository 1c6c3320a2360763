import type { Claim } from './claim.ts';
import { protocolClaims } from './protocol.claims.data.ts';
import { regulatoryClaims } from './regulatory.claims.data.ts';
import { screeningVitalsClaims } from './screening-vitals.claims.data.ts';

/** Every contradiction that was found: what is said, where, and what better sources say. */
// marked pure so that a bundler can leave the ledger out where nobody shows it
export const claims: readonly Claim[] = /* @__PURE__ */ (() => [
  ...protocolClaims,
  ...screeningVitalsClaims,
  ...regulatoryClaims,
])();
