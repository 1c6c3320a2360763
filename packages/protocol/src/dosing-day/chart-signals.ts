import { consentStands, latestCheck, physicianOnCall, therapistsInRoom } from './day-facts.ts';
import type { ChartSignals } from './chart-event.ts';
import { holdOf } from './hold.ts';
import { judgeCapsules } from './judges/judge-end-of-session.ts';
import type { DayCase } from './state.ts';
import { firstDoseAt } from './t0.ts';

function vitalsSignal(day: DayCase): ChartSignals['vitals'] {
  if (holdOf(day)) return 'held';
  const latest = day.readings.at(-1);
  if (!latest) return 'unmeasured';
  return latest.assessment !== 'unassessed' && latest.assessment.supplemental !== 'clear' ? 'intensified' : 'routine';
}

function custodySignal(day: DayCase): ChartSignals['custody'] {
  if (day.ledger['capsules.dispensed'].length === 0) return 'inVault';
  const { verdict } = judgeCapsules(day);
  if (verdict === 'satisfied') return 'reconciled';
  return verdict === 'violated' ? 'discrepant' : 'dispensed';
}

function consentSignal(day: DayCase): ChartSignals['consent'] {
  const session = consentStands(day.ledger, 'session');
  if (session === 'no') return 'sessionWithdrawn';
  if (consentStands(day.ledger, 'touch') === 'no') return 'touchWithdrawn';
  return session === 'yes' ? 'valid' : 'unconfirmed';
}

function riskSignal({ ledger }: DayCase): ChartSignals['risk'] {
  const level = latestCheck(ledger, 'suicidality')?.check.level;
  if (level === undefined) return 'unassessed';
  return level === 'none' ? 'clear' : 'concern';
}

/** What the ledger says to each region of the chart. */
export function chartSignals(day: DayCase): ChartSignals {
  const { setup, ledger } = day;
  const phase = ledger['effect-phase.recorded'].at(-1)?.phase;
  const staffed =
    therapistsInRoom(setup, ledger).qualified >= setup.definition.staff.therapists &&
    physicianOnCall(setup, ledger) === 'yes';
  return {
    dosed: firstDoseAt(ledger) !== undefined,
    effectPhase: phase === 'baseline-reached' ? 'baselineReached' : (phase ?? 'preDose'),
    vitals: vitalsSignal(day),
    staffing: staffed ? 'complete' : 'incomplete',
    custody: custodySignal(day),
    consent: consentSignal(day),
    risk: riskSignal(day),
    overnight: ledger['participant.released'][0]?.to === 'overnight-stay',
  };
}
