import { whoIsPresent } from './day-facts.ts';
import type { DosingDayInput } from './input.ts';
import type { Ledger } from './ledger.ts';
import type { Departure } from './vocabulary.ts';

/** The departure that a screen proposes: the night on site where the protocol asks for it, else home with the companion who is here. */
export function plannedDeparture(setup: DosingDayInput, ledger: Ledger): Departure {
  if (setup.definition.release.overnight === 'required') return { to: 'overnight-stay', transport: 'stays-on-site' };
  const companion = whoIsPresent(ledger).find((fact) => fact.role === 'companion')?.person;
  return { to: 'with-companion', transport: 'driven', ...(companion !== undefined && { companion }) };
}
