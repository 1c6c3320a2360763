import type { Day } from '@mdma-at/evidence';
import { dangerousCombinations } from './dangerous-combinations.ts';
import { medicineWashout } from './medicine-washout.ts';
import { washoutConflicts } from './washout-conflicts.ts';
import type { MedicineWashout, TakenMedication, WashoutPlan } from './washout-plan.ts';
import type { WashoutPolicy } from './washout-policy.ts';

/** What to plan. */
export interface WashoutQuestion {
  readonly taking: readonly TakenMedication[];
  readonly policy: WashoutPolicy;
  /** The day the question is asked. */
  readonly on: Day;
}

/**
 * When a person could be free of every medicine that stands in the way of a dose, under one named policy. Days count
 * from the day of the last dose, fractions rounded up. What cannot be told stays `unknown` and is never zero days; how
 * to taper is the prescriber's, and no dose is proposed.
 *
 * @throws when `on` is not a day.
 */
export function planWashout({ taking, policy, on }: WashoutQuestion): WashoutPlan {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(on)) throw new Error(`[screening] "${on}" is not a day; give YYYY-MM-DD`);
  const medicines = taking.map((taken) => medicineWashout(taken, policy, on));
  const counted = medicines.filter(({ status }) => status !== 'not-needed' && status !== 'clinician-decides');
  const open = counted.filter(({ earliest }) => earliest === undefined);
  return {
    policy: policy.id,
    on,
    earliest: open.length > 0 ? 'unknown' : latestOf(counted, on),
    bottleneck: open.length > 0 ? open : slowest(counted),
    medicines,
    conflicts: washoutConflicts(medicines),
    combinations: dangerousCombinations(medicines),
    decisions: medicines.filter(({ notes }) => notes.some((note) => asksClinician.has(note))),
  };
}

const asksClinician: ReadonlySet<string> = new Set(['clinician-judges', 'washout-impractical-refer']);

function latestOf(counted: readonly MedicineWashout[], on: Day): { readonly soonest: Day; readonly latest: Day } {
  const days = counted.flatMap(({ earliest }) => (earliest ? [earliest] : []));
  return {
    soonest: days.reduce<Day>((last, { soonest }) => (soonest > last ? soonest : last), on),
    latest: days.reduce<Day>((last, { latest }) => (latest > last ? latest : last), on),
  };
}

function slowest(counted: readonly MedicineWashout[]): readonly MedicineWashout[] {
  const waiting = counted.filter(({ status }) => status !== 'complete');
  const last = waiting.reduce(
    (most, { earliest }) => (earliest && earliest.latest > most ? earliest.latest : most),
    '',
  );
  return waiting.filter(({ earliest }) => earliest?.latest === last);
}
