import type { Dose, SessionDoses, WithBasis } from '../definition.ts';
import type { DosingDayInput } from './input.ts';
import type { Ledger } from './ledger.ts';

/** What the protocol lets this session give, or nothing when it has no such session. */
export function sessionDoses(setup: DosingDayInput): WithBasis<SessionDoses> | undefined {
  return setup.definition.doses[setup.sessionNumber - 1];
}

/** The initial dose that a screen proposes: the level that was decided on, else the lowest. */
export function plannedInitialDose(setup: DosingDayInput): Dose | undefined {
  const row = sessionDoses(setup);
  if (!row || row.initialMg === 'not-stated' || row.saltForm === 'not-stated') return undefined;
  const { decided, toMg } = setup.course.escalation;
  const decidedMg = decided === 'yes' ? row.initialMg.find((level) => level === toMg) : undefined;
  return { amountMg: decidedMg ?? Math.min(...row.initialMg), saltForm: row.saltForm };
}

/** The supplemental dose that belongs to the initial dose given today, where the protocol states which part of it. */
export function plannedSupplementalDose(setup: DosingDayInput, ledger: Ledger): Dose | undefined {
  const initial = ledger['initial-dose.administered'][0]?.dose;
  const { fractionOfInitial } = setup.definition.supplemental;
  if (!initial || fractionOfInitial === 'not-stated') return undefined;
  return { ...initial, amountMg: initial.amountMg * fractionOfInitial };
}
