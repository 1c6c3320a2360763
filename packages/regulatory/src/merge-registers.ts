import type { Register } from './jurisdiction.ts';

/** Several registers as one. */
export function mergeRegisters(...registers: readonly Register[]): Register {
  return {
    jurisdictions: registers.flatMap((register) => register.jurisdictions),
    events: registers.flatMap((register) => register.events),
  };
}
