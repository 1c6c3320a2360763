import type { Basis, Instant } from '@mdma-at/evidence';
import type { Dose } from '../definition.ts';
import type { InterlockReport } from '../interlock.ts';
import type { EventOf } from './event.ts';
import { judgeAct } from './judge-act.ts';
import { plannedInitialDose, sessionDoses } from './planned-doses.ts';
import type { DayCase } from './state.ts';

/** The initial dose: what is planned, what was authorised and given, and what stands before it. */
export interface InitialDoseGate {
  readonly planned?: Dose;
  readonly levels: readonly Dose[];
  readonly basis?: Basis;
  readonly authorised?: EventOf<'initial-dose.authorised'>;
  readonly given: readonly EventOf<'initial-dose.administered'>[];
  readonly report: InterlockReport;
}

function levelsOf(row: ReturnType<typeof sessionDoses>): readonly Dose[] {
  if (!row || row.initialMg === 'not-stated' || row.saltForm === 'not-stated') return [];
  const { initialMg, saltForm } = row;
  return initialMg.map((amountMg) => ({ amountMg, saltForm }));
}

/** What a screen shows of the initial dose. */
export function initialDoseGate(day: DayCase, now: Instant): InitialDoseGate {
  const { setup, ledger } = day;
  const row = sessionDoses(setup);
  const authorised = ledger['initial-dose.authorised'].at(-1);
  const planned = authorised?.dose ?? plannedInitialDose(setup);
  return {
    ...(planned && { planned }),
    levels: levelsOf(row),
    ...(row && { basis: row.basis }),
    ...(authorised && { authorised }),
    given: ledger['initial-dose.administered'],
    report: judgeAct('initialDose', { ...day, ...(planned && { dose: planned }) }, now),
  };
}
