import type { Instant } from '@mdma-at/evidence';
import type { EventOf } from './event.ts';
import type { DosingDayInput } from './input.ts';
import type { Ledger } from './ledger.ts';
import { firstDoseAt } from './t0.ts';
import type { Check, ConsentScope } from './vocabulary.ts';

/** The newest check of one kind. */
export function latestCheck<K extends Check['kind']>(
  ledger: Ledger,
  kind: K,
): { readonly at: Instant; readonly check: Extract<Check, { readonly kind: K }> } | undefined {
  const found = ledger['check.recorded'].findLast((fact) => fact.check.kind === kind);
  return found && { at: found.at, check: found.check as Extract<Check, { readonly kind: K }> };
}

/** Who was last seen in the room, one row per person and role. */
export function whoIsPresent(ledger: Ledger): readonly EventOf<'presence.recorded'>[] {
  const latest = new Map<string, EventOf<'presence.recorded'>>();
  for (const fact of ledger['presence.recorded']) latest.set(`${fact.role} ${fact.person}`, fact);
  return [...latest.values()].filter((fact) => fact.present);
}

/** How many assigned therapists are in the room: those known to be qualified, and those whose qualification is open. */
export function therapistsInRoom(
  setup: DosingDayInput,
  ledger: Ledger,
): { readonly qualified: number; readonly unverified: number } {
  const present = new Set(
    whoIsPresent(ledger)
      .filter((fact) => fact.role === 'therapist')
      .map((fact) => fact.person),
  );
  const assigned = setup.staff.filter((staff) => staff.role === 'therapist' && present.has(staff.person));
  const people = (qualified: 'yes' | 'unknown') =>
    new Set(assigned.filter((staff) => staff.qualified === qualified).map((staff) => staff.person)).size;
  return { qualified: people('yes'), unverified: people('unknown') };
}

/** Whether a qualified physician is on call; `unknown` when nobody said or the qualification is open. */
export function physicianOnCall(setup: DosingDayInput, ledger: Ledger): 'yes' | 'no' | 'unknown' {
  const latest = new Map(ledger['physician-on-call.recorded'].map((fact) => [fact.person, fact.onCall]));
  if (latest.size === 0) return 'unknown';
  const onCall = setup.staff.filter(
    (staff) => (staff.role === 'physician' || staff.role === 'prescriber') && latest.get(staff.person),
  );
  if (onCall.some((staff) => staff.qualified === 'yes')) return 'yes';
  return onCall.some((staff) => staff.qualified === 'unknown') ? 'unknown' : 'no';
}

/** Whether a consent holds: withdrawal never reverses, and withdrawing from the study withdraws all. */
export function consentStands(ledger: Ledger, scope: ConsentScope): 'yes' | 'no' | 'unknown' {
  const withdrawn = ledger['consent.withdrawn'].some((fact) => fact.scope === scope || fact.scope === 'study');
  if (withdrawn) return 'no';
  return ledger['consent.confirmed'].some((fact) => fact.scope === scope) ? 'yes' : 'unknown';
}

/** How much was given today, in milligrams of the salt that the protocol states. */
export function givenMg(ledger: Ledger): number {
  const doses = [...ledger['initial-dose.administered'], ...ledger['supplemental-dose.administered']];
  return doses.reduce((sum, fact) => sum + fact.dose.amountMg, 0);
}

/** What ended the day for good, if anything did. */
export function endOfDay(
  ledger: Ledger,
): EventOf<'participant.released' | 'participant.transferred' | 'session.suspended'> | undefined {
  return ledger['participant.transferred'][0] ?? ledger['participant.released'][0] ?? ledger['session.suspended'][0];
}

/** The serious adverse events that still stand in the way: undecided ones, and those after which no dose may follow. */
export function seriousEvents(ledger: Ledger): {
  readonly undecided: readonly string[];
  readonly barring: readonly string[];
} {
  const decisions = new Map(ledger['adverse-event.decided'].map((fact) => [fact.adverseEvent, fact.decision]));
  const serious = ledger['adverse-event.recorded'].filter((fact) => fact.seriousness === 'serious');
  const ids = [...new Set(serious.map((fact) => fact.adverseEvent))];
  return {
    undecided: ids.filter((id) => !decisions.has(id)),
    barring: ids.filter((id) => decisions.get(id) === 'no-further-dose'),
  };
}

/** Ratings of distress in order, whether recorded alone or within a reading. */
export function distressRatings(ledger: Ledger): readonly { readonly at: Instant; readonly score: number }[] {
  const within = ledger['vitals.recorded'].flatMap((fact) => {
    const score = fact.reading.signs.distress?.value;
    return score === undefined ? [] : [{ at: fact.at, score }];
  });
  const alone = ledger['distress.recorded'].map(({ at, score }) => ({ at, score }));
  return [...within, ...alone].toSorted((a, b) => a.at - b.at);
}

/** The last rating before the first dose, and the last one since. */
export function distressAgainstBaseline(ledger: Ledger): {
  readonly baseline?: { readonly at: Instant; readonly score: number };
  readonly latest?: { readonly at: Instant; readonly score: number };
} {
  const dosedAt = firstDoseAt(ledger);
  const ratings = distressRatings(ledger);
  const baseline = ratings.findLast((rating) => dosedAt === undefined || rating.at < dosedAt);
  const latest = ratings.findLast((rating) => dosedAt !== undefined && rating.at >= dosedAt);
  return { ...(baseline && { baseline }), ...(latest && { latest }) };
}
