import type { DosingDayEvent } from './event.ts';
import { emptyLedger, type Ledger } from './ledger.ts';

function insertInOrder<Fact extends { readonly at: number }>(page: readonly Fact[], fact: Fact): readonly Fact[] {
  const after = page.findLastIndex((known) => known.at <= fact.at) + 1;
  return page.toSpliced(after, 0, fact);
}

/**
 * Writes one fact into the ledger. It judges nothing and refuses nothing, so that what happened is never lost;
 * a fact that is recorded late takes its place by the time at which it happened.
 */
export function foldFacts(ledger: Ledger, event: DosingDayEvent): Ledger {
  if (!Object.hasOwn(emptyLedger, event.type)) return ledger;
  const page: readonly DosingDayEvent[] = ledger[event.type];
  return { ...ledger, [event.type]: insertInOrder(page, event) };
}
