import { daysBetween, type Instant } from '@mdma-at/evidence';
import { basisOf } from '../../basis-of.ts';
import { civilDay } from '../../plan/civil-day.ts';
import { latestFact, preparationsHeld, treatingTherapists, washoutByMedicine } from '../facts.ts';
import { restingOn, satisfied, unknown, violated, type CourseFinding } from '../finding.ts';
import type { CourseCase } from '../state.ts';

/** Every preparatory session was held. */
export function judgePreparationComplete(known: CourseCase): CourseFinding {
  const { definition } = known.setup;
  const required = definition.preparation.sessions;
  const held = preparationsHeld(known);
  return restingOn(
    basisOf(definition, 'preparation.sessions'),
    held >= required
      ? satisfied('preparation-complete.yes', { held, required })
      : violated('preparation-complete.no', { held, required }),
  );
}

/** As many preparatory sessions were held as come before the baseline. */
export function judgePreparationBeforeBaseline(known: CourseCase): CourseFinding {
  const { definition } = known.setup;
  const required = definition.preparation.beforeBaseline;
  const basis = basisOf(definition, 'preparation.beforeBaseline');
  if (required === 'not-stated') return restingOn(basis, unknown('preparation-before-baseline.not-stated'));
  const held = preparationsHeld(known);
  return restingOn(
    basis,
    held >= required
      ? satisfied('preparation-before-baseline.yes', { held, required })
      : violated('preparation-before-baseline.no', { held, required }),
  );
}

/** For every recorded medicine washout was not needed, or is complete and the person has been stable since. */
export function judgeWashoutComplete(known: CourseCase, at: Instant): CourseFinding {
  const { definition, timeZone } = known.setup;
  const basis = basisOf(definition, 'washout.stabilisationDays');
  const medicines = [...washoutByMedicine(known).values()];
  if (medicines.length === 0) return unknown('washout-complete.not-recorded');
  const tapering = medicines.find((medicine) => medicine.status === 'tapering');
  if (tapering) return violated('washout-complete.tapering', { medicine: tapering.medicine });
  const washedOut = medicines.filter((medicine) => medicine.status === 'washed-out');
  const required = definition.washout.stabilisationDays;
  const day = known.on ?? civilDay(at, timeZone);
  for (const { medicine, at: since } of washedOut) {
    if (required === 'not-stated')
      return restingOn(basis, unknown('washout-complete.stabilisation-not-stated', { medicine }));
    const days = daysBetween(civilDay(since, timeZone), day);
    if (days < required)
      return restingOn(basis, violated('washout-complete.stabilising', { medicine, days, required }));
  }
  return washedOut.length === 0
    ? satisfied('washout-complete.not-needed')
    : restingOn(basis, satisfied('washout-complete.complete'));
}

/** Where the protocol asks for it, no medicine is still being tapered when the baseline is measured. */
export function judgeWashoutBeforeBaseline(known: CourseCase): CourseFinding {
  const { definition } = known.setup;
  const found = (finding: CourseFinding) => restingOn(basisOf(definition, 'washout.rule'), finding);
  switch (definition.washout.rule) {
    case 'not-stated':
      return found(unknown('washout-before-baseline.not-stated'));
    case 'tapered':
      return found(satisfied('washout-before-baseline.not-required'));
    case 'all-psychiatric-before-baseline': {
      const medicines = [...washoutByMedicine(known).values()];
      if (medicines.length === 0) return found(unknown('washout-before-baseline.not-recorded'));
      const tapering = medicines.find((medicine) => medicine.status === 'tapering');
      return found(
        tapering
          ? violated('washout-before-baseline.tapering', { medicine: tapering.medicine })
          : satisfied('washout-before-baseline.yes'),
      );
    }
  }
}

/** The safety plan is agreed. */
export function judgeSafetyPlan(known: CourseCase): CourseFinding {
  const agreed = latestFact(known, 'safety-plan.agreed');
  return agreed ? satisfied('safety-plan-agreed.yes', { at: agreed.at }) : violated('safety-plan-agreed.no');
}

/** The baseline was measured. */
export function judgeBaselineMeasured(known: CourseCase): CourseFinding {
  const baseline = latestFact(known, 'baseline.measured');
  return baseline ? satisfied('baseline-measured.yes', { at: baseline.at }) : violated('baseline-measured.no');
}

/** The severity at baseline is at least what the protocol asks for. */
export function judgeSeverity(known: CourseCase): CourseFinding {
  const { definition } = known.setup;
  const found = (finding: CourseFinding) => restingOn(basisOf(definition, 'enrolment.severityCutoff'), finding);
  const cutoff = definition.enrolment.severityCutoff;
  if (cutoff === 'not-stated') return found(unknown('severity-at-cutoff.not-stated'));
  const baseline = latestFact(known, 'baseline.measured');
  if (!baseline) return found(unknown('severity-at-cutoff.not-measured'));
  const { instrument, total } = baseline;
  if (instrument !== (definition.enrolment.severityInstrument ?? 'CAPS-5'))
    return found(unknown('severity-at-cutoff.other-instrument', { instrument }));
  return found(
    total >= cutoff
      ? satisfied('severity-at-cutoff.reached', { total, cutoff })
      : violated('severity-at-cutoff.below', { total, cutoff }),
  );
}

/** Whoever measures does not treat. */
export function judgeRater(known: CourseCase): CourseFinding {
  const { definition } = known.setup;
  const found = (finding: CourseFinding) => restingOn(basisOf(definition, 'outcome.rater'), finding);
  const rater = known.rater ?? latestFact(known, 'baseline.measured')?.rater;
  if (rater === undefined) return found(unknown('rater-independent.not-recorded'));
  if (treatingTherapists(known).has(rater)) return found(violated('rater-independent.treats', { rater }));
  return definition.outcome.rater === 'not-stated'
    ? found(unknown('rater-independent.not-stated'))
    : found(satisfied('rater-independent.yes', { rater }));
}
