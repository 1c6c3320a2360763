import type { CourseSignals } from './chart-event.ts';
import { inForce } from './in-force.ts';
import { dosedDays, factsOf, latestFact, openIntegrations, preparationsHeld, washoutByMedicine } from './facts.ts';
import type { CourseCase } from './state.ts';

/** What the record says that the chart places a person by. */
export function courseSignals(recorded: CourseCase): CourseSignals {
  const known = inForce(recorded);
  const { definition } = known.setup;
  const dosed = dosedDays(known);
  const newestDay = latestFact(known, 'dosing-day.ended');
  const last = dosed.at(-1);
  return {
    screening: screeningSignal(known),
    consented: factsOf(known, 'consent.signed').length > 0,
    sessions: sessionsSignal(known),
    washout: washoutSignal(known),
    safetyPlan: planSignal(known),
    dosed: newestDay !== undefined && newestDay === last,
    overnight: newestDay?.outcome.departure?.to === 'overnight-stay',
    // unknown never passes: without a stated number of sessions nobody can say that they are done
    integrated: last === undefined || openIntegrations(known, dosed.length).length === 0,
    sessionsLeft: dosed.length < definition.dosing.sessions.max,
    outcomeMeasured: factsOf(known, 'outcome.measured').length > 0,
  };
}

function screeningSignal(known: CourseCase): CourseSignals['screening'] {
  const screening = latestFact(known, 'screening.recorded');
  if (!screening) return 'none';
  const { verdict, criteriaSet } = screening;
  if (verdict === 'ineligible') return 'ineligible';
  return verdict === 'eligible' && criteriaSet === known.setup.definition.criteriaSet ? 'eligible' : 'open';
}

function sessionsSignal(known: CourseCase): CourseSignals['sessions'] {
  const held = preparationsHeld(known);
  if (held === 0) return 'none';
  return held >= known.setup.definition.preparation.sessions ? 'complete' : 'underway';
}

function washoutSignal(known: CourseCase): CourseSignals['washout'] {
  const statuses = [...washoutByMedicine(known).values()].map((event) => event.status);
  if (statuses.length === 0) return 'unassessed';
  if (statuses.includes('tapering')) return 'tapering';
  return statuses.includes('washed-out') ? 'washedOut' : 'notNeeded';
}

function planSignal(known: CourseCase): CourseSignals['safetyPlan'] {
  if (factsOf(known, 'safety-plan.agreed').length > 0) return 'agreed';
  return factsOf(known, 'safety-plan.drafted').length > 0 ? 'drafted' : 'none';
}
