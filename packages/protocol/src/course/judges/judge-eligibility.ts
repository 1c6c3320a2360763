import { daysBetween, type Instant } from '@mdma-at/evidence';
import { basisOf } from '../../basis-of.ts';
import { civilDay } from '../../plan/civil-day.ts';
import { factsOf, latestFact } from '../facts.ts';
import { restingOn, satisfied, unknown, violated, type CourseFinding } from '../finding.ts';
import type { CourseCase } from '../state.ts';

/** The newest screening under the protocol's own criteria found the person eligible. */
export function judgeScreeningEligible(known: CourseCase): CourseFinding {
  const screening = latestFact(known, 'screening.recorded');
  if (!screening) return unknown('screening-eligible.not-screened');
  const { criteriaSet, verdict, on } = screening;
  const expected = known.setup.definition.criteriaSet;
  if (verdict === 'ineligible' || verdict === 'refer') return violated('screening-eligible.no', { on, verdict });
  if (criteriaSet !== expected) return unknown('screening-eligible.other-criteria', { criteriaSet, expected });
  return verdict === 'eligible'
    ? satisfied('screening-eligible.yes', { on })
    : unknown('screening-eligible.incomplete', { on });
}

/** The newest review is young enough on the day that counts. */
export function judgeEligibilityCurrent(known: CourseCase, at: Instant): CourseFinding {
  const { definition, timeZone } = known.setup;
  const basis = basisOf(definition, 'preDose.eligibilityMaxAgeDays');
  const maxAgeDays = definition.preDose.eligibilityMaxAgeDays;
  if (maxAgeDays === 'not-stated') return restingOn(basis, unknown('eligibility-current.age-not-stated'));
  const screening = latestFact(known, 'screening.recorded');
  if (!screening) return restingOn(basis, unknown('eligibility-current.never-reviewed'));
  const { on } = screening;
  const ageDays = daysBetween(on, known.on ?? civilDay(at, timeZone));
  if (ageDays < 0) return restingOn(basis, unknown('eligibility-current.in-future', { on }));
  return restingOn(
    basis,
    ageDays <= maxAgeDays
      ? satisfied('eligibility-current.yes', { on, ageDays })
      : violated('eligibility-current.too-old', { on, ageDays, maxAgeDays }),
  );
}

/** Every new condition that was reported was followed by a review. */
export function judgeNoUnreviewedCondition(known: CourseCase): CourseFinding {
  const reported = latestFact(known, 'condition.reported');
  if (!reported) return satisfied('no-unreviewed-condition.none');
  const reviewed =
    known.events.lastIndexOf(reported) < known.events.findLastIndex((event) => event.type === 'screening.recorded');
  return reviewed
    ? satisfied('no-unreviewed-condition.reviewed')
    : violated('no-unreviewed-condition.reported', { at: reported.at });
}

/** No contraindicated drug is active, by the newest word on it. */
export function judgeNoContraindicatedDrug(known: CourseCase): CourseFinding {
  const drug = factsOf(known, 'contraindicated-drug.recorded').at(-1);
  if (!drug) return unknown('no-contraindicated-drug.not-recorded');
  return drug.status === 'none'
    ? satisfied('no-contraindicated-drug.none')
    : violated('no-contraindicated-drug.active', { at: drug.at });
}
