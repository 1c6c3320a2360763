import type { Instant } from '@mdma-at/evidence';
import { emptyLedger, eventTypes, type Ledger } from './ledger.ts';

/** The ledger as it stood at a moment: only what had happened by then, `before` leaves out the moment itself. */
export function ledgerUpTo(ledger: Ledger, at: Instant, options: { readonly before?: boolean } = {}): Ledger {
  const pages = eventTypes.map((type) => [
    type,
    ledger[type].filter((fact) => (options.before ? fact.at < at : fact.at <= at)),
  ]);
  return { ...emptyLedger, ...(Object.fromEntries(pages) as Partial<Ledger>) };
}
