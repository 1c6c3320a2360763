import type { Instant } from '@mdma-at/evidence';
import { assessReading, baselineFrom, provisionalBaseline, type Baseline, type Reading } from '@mdma-at/vitals';
import type { DosingDayInput } from './input.ts';
import type { Ledger } from './ledger.ts';
import { limitsInForce } from './limits-in-force.ts';
import type { AssessedReading } from './state.ts';
import { supplementalWindow } from './supplemental-window.ts';
import { firstDoseAt } from './t0.ts';

type Unassessed = Omit<AssessedReading, 'assessment'>;

/** Everything that was measured or complained of, in order. A symptom alone is a reading without signs. */
function observations(ledger: Ledger): readonly Unassessed[] {
  const measured = ledger['vitals.recorded'].map(({ at, recordedAt, reading, symptoms }) => ({
    at,
    recordedAt,
    reading,
    symptoms,
  }));
  const complained = ledger['symptom.recorded'].map(({ at, recordedAt, symptom }) => ({
    at,
    recordedAt,
    reading: { at, signs: {} },
    symptoms: [symptom],
  }));
  return [...measured, ...complained].toSorted((a, b) => a.at - b.at);
}

/** The readings that measured something. */
export function measuredReadings(ledger: Ledger): readonly Reading[] {
  return ledger['vitals.recorded'].map(({ reading }) => reading);
}

/** The person's own baseline: from before the first dose, and provisional until then. */
export function baselineAt(ledger: Ledger, at: Instant): Baseline | 'insufficient' {
  const dosedAt = firstDoseAt(ledger);
  const measured = measuredReadings(ledger);
  return dosedAt === undefined || at <= dosedAt
    ? provisionalBaseline(measured.filter((reading) => reading.at <= at))
    : baselineFrom(measured, dosedAt);
}

function isSupplementalDecision(setup: DosingDayInput, ledger: Ledger, at: Instant): boolean {
  const window = supplementalWindow(setup, ledger);
  if (!window || window.opensAt === 'not-stated' || at < window.opensAt) return false;
  if (window.closesAt !== 'not-stated' && at > window.closesAt) return false;
  const decided = [...ledger['supplemental-dose.administered'], ...ledger['supplemental-dose.withheld']];
  return !decided.some((fact) => fact.at <= at);
}

function assess(observed: Unassessed, setup: DosingDayInput, ledger: Ledger): AssessedReading {
  const limits = limitsInForce(setup);
  if (limits === 'not-stated') return { ...observed, assessment: 'unassessed' };
  const { at, reading, symptoms } = observed;
  const assessment = assessReading(reading, {
    baseline: baselineAt(ledger, at),
    limits,
    symptoms,
    previous: measuredReadings(ledger).filter((earlier) => earlier.at <= at),
    atSupplementalDecision: isSupplementalDecision(setup, ledger, at),
  });
  return { ...observed, assessment };
}

/**
 * Judges the readings of the day, each by what was measured before it. Those before `from` are kept as `known`:
 * nothing that happened later can change what they meant.
 */
export function assessReadings(
  setup: DosingDayInput,
  ledger: Ledger,
  { known, from }: { readonly known: readonly AssessedReading[]; readonly from: Instant },
): readonly AssessedReading[] {
  const kept = known.filter((reading) => reading.at < from);
  const anew = observations(ledger).filter((observed) => observed.at >= from);
  return [...kept, ...anew.map((observed) => assess(observed, setup, ledger))];
}
