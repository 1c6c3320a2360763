import type { Basis, Instant } from '@mdma-at/evidence';
import type { GateReason, VitalsGate } from './vitals-gate.ts';

/** A gate from what speaks against it and what is not known: what is known to be wrong outweighs what is unknown. */
export function gateOf(
  { violated, unknown }: { readonly violated: readonly GateReason[]; readonly unknown: readonly GateReason[] },
  { at, basis }: { readonly at: Instant; readonly basis: Basis },
): VitalsGate {
  const [first, ...more] = [...violated, ...unknown];
  if (!first) return { verdict: 'satisfied', reasons: [{ code: 'in-range', at }], basis };
  return { verdict: violated.length > 0 ? 'violated' : 'unknown', reasons: [first, ...more], basis };
}
