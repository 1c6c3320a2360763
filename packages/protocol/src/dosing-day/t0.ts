import type { Instant } from '@mdma-at/evidence';
import type { Ledger } from './ledger.ts';

/** The moment of the first initial dose, from which the day is counted. */
export function t0(ledger: Ledger): Instant | undefined {
  return ledger['initial-dose.administered'][0]?.at;
}

/** The moment from which a participant is under the effect: the first dose of either kind. */
export function firstDoseAt(ledger: Ledger): Instant | undefined {
  const moments = [ledger['initial-dose.administered'][0]?.at, ledger['supplemental-dose.administered'][0]?.at];
  const known = moments.filter((at) => at !== undefined);
  return known.length === 0 ? undefined : Math.min(...known);
}
