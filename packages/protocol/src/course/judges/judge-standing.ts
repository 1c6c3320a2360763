import { factsOf, isPaused, latestFact } from '../facts.ts';
import { satisfied, unknown, violated, type CourseFinding } from '../finding.ts';
import type { CourseCase } from '../state.ts';
import { clinicians } from './clinicians.data.ts';

/** The person takes part and has not withdrawn. */
export function judgeNotWithdrawn(known: CourseCase): CourseFinding {
  const withdrawal = factsOf(known, 'consent.withdrawn')[0];
  return withdrawal
    ? violated('not-withdrawn.withdrawn', { at: withdrawal.at })
    : satisfied('not-withdrawn.in-treatment');
}

/** The course is not paused. */
export function judgeNotPaused(known: CourseCase): CourseFinding {
  const pause = latestFact(known, 'course.paused');
  return pause && isPaused(known) ? violated('not-paused.paused', { since: pause.at }) : satisfied('not-paused.active');
}

/** A consent was signed by a person able to give it, who has a copy and whose questions were answered. */
export function judgeConsentSigned(known: CourseCase): CourseFinding {
  const consent = latestFact(known, 'consent.signed');
  if (!consent) return violated('consent-signed.not-recorded');
  const { version, capacity, copyGiven, questionsAnswered } = consent;
  return capacity && copyGiven && questionsAnswered
    ? satisfied('consent-signed.yes', { version })
    : violated('consent-signed.not-informed', { version });
}

/** The newest consent names the protocol that the course would go on under, and it is another one than now. */
export function judgeReconsented(known: CourseCase): CourseFinding {
  const { protocol } = known;
  if (protocol === undefined) return unknown('reconsented.protocol-not-stated');
  if (protocol === known.setup.definition.id) return violated('reconsented.same-protocol', { protocol });
  const consent = latestFact(known, 'consent.signed');
  if (!consent?.protocol) return violated('reconsented.not-recorded');
  return consent.protocol === protocol
    ? satisfied('reconsented.yes', { version: consent.version, protocol })
    : violated('reconsented.other-protocol', { protocol: consent.protocol, expected: protocol });
}

/** A clinician takes the decision. */
export function judgeClinicianDecides({ role }: CourseCase): CourseFinding {
  if (role === undefined) return unknown('clinician-decides.not-stated');
  const allowed: readonly string[] = clinicians.roles;
  return allowed.includes(role)
    ? satisfied('clinician-decides.yes', { role })
    : violated('clinician-decides.other-role', { role });
}
