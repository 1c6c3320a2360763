import { daysBetween, type Instant } from '@mdma-at/evidence';
import { basisOf } from '../../basis-of.ts';
import { civilDay } from '../../plan/civil-day.ts';
import { dosedSessions, latestFact, openIntegrations, seriousEvents } from '../facts.ts';
import { restingOn, satisfied, unknown, violated, type CourseFinding } from '../finding.ts';
import type { CourseCase } from '../state.ts';

/** Enrolment was confirmed after baseline. */
export function judgeEnrolmentConfirmed(known: CourseCase): CourseFinding {
  const { definition } = known.setup;
  const found = (finding: CourseFinding) => restingOn(basisOf(definition, 'enrolment.confirmation'), finding);
  const confirmed = latestFact(known, 'enrolment.confirmed');
  if (confirmed) return found(satisfied('enrolment-confirmed.yes', { at: confirmed.at }));
  return definition.enrolment.confirmation === 'required'
    ? found(violated('enrolment-confirmed.no'))
    : found(unknown('enrolment-confirmed.not-stated'));
}

/** The course has a dosing session left. */
export function judgeSessionsLeft(known: CourseCase): CourseFinding {
  const { definition } = known.setup;
  const given = dosedSessions(known).length;
  const maximum = definition.dosing.sessions.max;
  return restingOn(
    basisOf(definition, 'dosing.sessions'),
    given < maximum
      ? satisfied('sessions-left.yes', { given, maximum })
      : violated('sessions-left.none', { given, maximum }),
  );
}

/** Every integration session after the last dosing session was held or formally waived. */
export function judgeIntegrationComplete(known: CourseCase): CourseFinding {
  const basis = basisOf(known.setup.definition, 'integration.perDosing');
  const last = dosedSessions(known).at(-1);
  if (!last) return restingOn(basis, satisfied('integration-complete.first'));
  const { dosing } = last;
  const sessions = openIntegrations(known, dosing);
  if (sessions === 'not-stated') return restingOn(basis, unknown('integration-complete.not-stated', { dosing }));
  const open = sessions.length;
  return restingOn(
    basis,
    open === 0
      ? satisfied('integration-complete.yes', { dosing })
      : violated('integration-complete.open', { dosing, open }),
  );
}

/** The last dosing session is at least the smallest gap away, in civil days of the site. */
export function judgeDosingGap(known: CourseCase, at: Instant): CourseFinding {
  const { definition, timeZone } = known.setup;
  const basis = basisOf(definition, 'dosing.gapDays.min');
  const last = dosedSessions(known).at(-1);
  if (!last) return restingOn(basis, satisfied('dosing-gap.first'));
  const days = daysBetween(last.on, known.on ?? civilDay(at, timeZone));
  const minimum = definition.dosing.gapDays.min;
  if (minimum === 'not-stated') return restingOn(basis, unknown('dosing-gap.not-stated', { days }));
  return restingOn(
    basis,
    days >= minimum
      ? satisfied('dosing-gap.kept', { days, minimum })
      : violated('dosing-gap.too-short', { days, minimum }),
  );
}

/** No serious adverse event waits for the medical monitor or bars a further dose. */
export function judgeNoOpenSae(known: CourseCase): CourseFinding {
  const { undecided, barring } = seriousEvents(known);
  if (barring.length > 0) return violated('no-open-sae.no-further-dose', { count: barring.length });
  return undecided.length > 0
    ? violated('no-open-sae.undecided', { count: undecided.length })
    : satisfied('no-open-sae.none');
}
