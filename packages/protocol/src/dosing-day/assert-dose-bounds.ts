import type { Instant } from '@mdma-at/evidence';
import type { Dose } from '../definition.ts';
import type { DayCase } from './state.ts';

const millisecondsPerMinute = 60_000;

/**
 * The outermost bounds of a dose, checked once more on the way into the record and written apart from the interlocks:
 * the session's maximum, the supplemental window, and how many people are in the room.
 *
 * @throws when an authorised dose breaks one of them: then an interlock is wrong, and nothing may be recorded as allowed.
 */
export function assertDoseBounds(
  { setup, ledger }: Pick<DayCase, 'setup' | 'ledger'>,
  authorised: { readonly dose: Dose; readonly supplemental: boolean; readonly at: Instant },
): void {
  const { definition, sessionNumber } = setup;
  const { dose, supplemental, at } = authorised;
  const given = [...ledger['initial-dose.administered'], ...ledger['supplemental-dose.administered']];
  let total = dose.amountMg;
  for (const fact of given) total += fact.dose.amountMg;
  const maximum = definition.doses[sessionNumber - 1]?.sessionMaximumMg;
  if (typeof maximum !== 'number' || total > maximum)
    throw new Error(`[protocol] ${total} mg were authorised, the session's maximum is ${String(maximum)}; report this`);

  const here = new Set<string>();
  for (const fact of ledger['presence.recorded']) {
    if (fact.role !== 'therapist') continue;
    if (fact.present) here.add(fact.person);
    else here.delete(fact.person);
  }
  if (here.size < definition.staff.therapists)
    throw new Error(`[protocol] a dose was authorised with ${here.size} therapists in the room; report this`);

  if (!supplemental) return;
  const start = ledger['initial-dose.administered'][0]?.at;
  const minutes = start === undefined ? Number.NaN : (at - start) / millisecondsPerMinute;
  const { opensMinutes, closesMinutes } = definition.supplemental.window;
  if (!(minutes >= Number(opensMinutes) && minutes <= Number(closesMinutes)))
    throw new Error(`[protocol] a supplemental dose was authorised after ${minutes} minutes; report this`);
}
