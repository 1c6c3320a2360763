import { basisOf } from '../../basis-of.ts';
import type { Instant } from '@mdma-at/evidence';
import { latestCheck } from '../day-facts.ts';
import { restingOn, satisfied, unknown, violated, type Finding } from '../finding.ts';
import { addDays } from '../minutes.ts';
import type { DayCase } from '../state.ts';

/** When eligibility was last reviewed: today's check counts as a review. */
function lastReview({ setup, ledger }: DayCase): Instant | 'unknown' {
  return latestCheck(ledger, 'eligibility')?.at ?? setup.course.eligibility.reviewedAt;
}

/** Eligibility was reviewed recently enough for today. */
export function judgeEligibilityCurrent(day: DayCase, at: Instant): Finding {
  const { definition } = day.setup;
  const { eligibilityMaxAgeDays } = definition.preDose;
  const basis = basisOf(definition, 'preDose.eligibilityMaxAgeDays');
  const reviewedAt = lastReview(day);
  if (reviewedAt === 'unknown') return unknown('eligibility-current.never-reviewed');
  if (eligibilityMaxAgeDays === 'not-stated') return restingOn(basis, unknown('eligibility-current.age-not-stated'));
  const tooOld = at > addDays(reviewedAt, eligibilityMaxAgeDays);
  return restingOn(
    basis,
    tooOld
      ? violated('eligibility-current.too-old', { reviewedAt, maxAgeDays: eligibilityMaxAgeDays })
      : satisfied('eligibility-current.yes', { reviewedAt }),
  );
}

/** No exclusion is true, neither by today's review nor by the last one of the course. */
export function judgeNoExclusion({ setup, ledger }: DayCase): Finding {
  const today = latestCheck(ledger, 'eligibility')?.check.exclusion;
  const standing = setup.course.eligibility.standing;
  if (today === 'present' || standing === 'excluded') return violated('no-exclusion.present');
  return today === 'none' || standing === 'eligible'
    ? satisfied('no-exclusion.none')
    : unknown('no-exclusion.not-recorded');
}

/** A new medical condition was asked for today, and one that was reported was followed by a review. */
export function judgeNoUnreviewedCondition({ ledger }: DayCase): Finding {
  const asked = latestCheck(ledger, 'new-condition');
  if (!asked) return unknown('no-unreviewed-condition.not-asked');
  const reported = ledger['check.recorded'].findLast(
    (fact) => fact.check.kind === 'new-condition' && fact.check.reported,
  );
  if (!reported) return satisfied('no-unreviewed-condition.none');
  const review = latestCheck(ledger, 'eligibility');
  return review && review.at > reported.at
    ? satisfied('no-unreviewed-condition.reviewed')
    : violated('no-unreviewed-condition.reported');
}
