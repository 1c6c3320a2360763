import { basisOf } from '../../basis-of.ts';
import type { Instant } from '@mdma-at/evidence';
import { distressAgainstBaseline } from '../day-facts.ts';
import type { EventOf } from '../event.ts';
import { restingOn, satisfied, unknown, violated, type Finding } from '../finding.ts';
import { addMinutes } from '../minutes.ts';
import type { DayCase } from '../state.ts';
import { firstDoseAt } from '../t0.ts';

/** When the present review began: what was said before it does not count for it. */
function reviewBegunAt({ ledger }: DayCase): Instant | undefined {
  return ledger['end-review.begun'].at(-1)?.at;
}

/** Distress was rated again and is at or below what it was before the dose. */
export function judgeDistressBack(day: DayCase, at: Instant): Finding {
  const { freshMinutes } = day.setup.definition.release;
  const basis = basisOf(day.setup.definition, 'release.freshMinutes');
  const { baseline, latest } = distressAgainstBaseline(day.ledger);
  if (!baseline) return unknown('distress-back.no-baseline');
  if (!latest) return unknown('distress-back.not-rated');
  const values = { score: latest.score, baseline: baseline.score };
  if (latest.score > baseline.score) return violated('distress-back.above-baseline', values);
  if (freshMinutes === 'not-stated') return restingOn(basis, unknown('distress-back.freshness-not-stated'));
  return at > addMinutes(latest.at, freshMinutes)
    ? restingOn(basis, unknown('distress-back.stale', { at: latest.at, freshMinutes }))
    : satisfied('distress-back.yes', values);
}

/** Since the review began, somebody judged the participant stable. */
export function judgeStability(day: DayCase): Finding {
  const begunAt = reviewBegunAt(day);
  const judged = day.ledger['stability.judged'].findLast((fact) => begunAt !== undefined && fact.at >= begunAt);
  if (!judged) return unknown('stability-judged.not-judged');
  return judged.stable ? satisfied('stability-judged.stable') : violated('stability-judged.not-stable');
}

/** Each person's newest word since the review began. */
function latestWords(day: DayCase, party: 'therapist' | 'participant'): readonly EventOf<'agreement.recorded'>[] {
  const begunAt = reviewBegunAt(day);
  const latest = new Map<string, EventOf<'agreement.recorded'>>();
  for (const fact of day.ledger['agreement.recorded'])
    if (fact.party === party && begunAt !== undefined && fact.at >= begunAt) latest.set(fact.person, fact);
  return [...latest.values()];
}

/** Since the review began, as many assigned therapists as the protocol asks for agreed, and none disagreed. */
export function judgeTherapistsAgree(day: DayCase): Finding {
  const { therapists: required } = day.setup.definition.staff;
  const basis = basisOf(day.setup.definition, 'staff.therapists');
  const assigned = new Set(
    day.setup.staff
      .filter((staff) => staff.role === 'therapist' && staff.qualified === 'yes')
      .map((staff) => staff.person),
  );
  const words = latestWords(day, 'therapist').filter((fact) => assigned.has(fact.person));
  const disagree = words.filter((fact) => !fact.agrees).length;
  if (disagree > 0) return violated('therapists-agree.disagree', { disagree });
  const agree = words.length;
  return restingOn(
    basis,
    agree >= required
      ? satisfied('therapists-agree.all', { agree, required })
      : unknown('therapists-agree.not-all-asked', { agree, required }),
  );
}

/** Since the review began, the participant agreed to end. */
export function judgeParticipantAgreesToEnd(day: DayCase): Finding {
  const word = latestWords(day, 'participant').at(-1);
  if (!word) return unknown('participant-agrees-to-end.not-asked');
  return word.agrees ? satisfied('participant-agrees-to-end.yes') : violated('participant-agrees-to-end.no');
}

/** Every capsule that was dispensed was swallowed, returned or wasted. */
export function judgeCapsules({ ledger }: DayCase): Finding {
  const dispensed = ledger['capsules.dispensed'].reduce((sum, fact) => sum + fact.count, 0);
  const count = ledger['capsules.reconciled'].at(-1);
  if (dispensed === 0 && firstDoseAt(ledger) === undefined && !count)
    return satisfied('capsules-reconciled.nothing-dispensed');
  const lastDispensedAt = ledger['capsules.dispensed'].at(-1)?.at;
  if (!count || lastDispensedAt === undefined || count.at < lastDispensedAt)
    return unknown('capsules-reconciled.not-counted');
  const accounted = count.administered + count.returned + count.wasted;
  return accounted === dispensed
    ? satisfied('capsules-reconciled.balanced', { dispensed })
    : violated('capsules-reconciled.discrepancy', { dispensed, accounted });
}
