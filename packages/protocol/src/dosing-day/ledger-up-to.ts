import type { Instant } from '@mdma-at/evidence';
import { emptyLedger, eventTypes, type Ledger } from './ledger.ts';

/** The ledger as it stood at a moment: only what had happened by then. */
export function ledgerUpTo(ledger: Ledger, at: Instant): Ledger {
  const pages = eventTypes.map((type) => [type, ledger[type].filter((fact) => fact.at <= at)]);
  return { ...emptyLedger, ...(Object.fromEntries(pages) as Partial<Ledger>) };
}
