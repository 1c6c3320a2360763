import { basisOf } from '../../basis-of.ts';
import type { Instant } from '@mdma-at/evidence';
import { latestCheck, whoIsPresent } from '../day-facts.ts';
import { restingOn, satisfied, unknown, violated, type Finding } from '../finding.ts';
import { addMinutes } from '../minutes.ts';
import { plannedDeparture } from '../planned-departure.ts';
import type { DayCase } from '../state.ts';
import { firstDoseAt } from '../t0.ts';

function departureOf(day: DayCase) {
  return day.departure ?? plannedDeparture(day.setup, day.ledger);
}

/** Who goes home today stayed as long after the dose as is asked for. */
export function judgeMinimumStay(day: DayCase, at: Instant): Finding {
  if (departureOf(day).to === 'overnight-stay') return satisfied('minimum-stay.stays-overnight');
  const { minimumStayMinutes } = day.setup.definition.release;
  const basis = basisOf(day.setup.definition, 'release.minimumStayMinutes');
  const dosedAt = firstDoseAt(day.ledger);
  if (dosedAt === undefined) return unknown('minimum-stay.no-dose');
  if (minimumStayMinutes === 'not-stated') return restingOn(basis, unknown('minimum-stay.not-stated'));
  const until = addMinutes(dosedAt, minimumStayMinutes);
  return restingOn(
    basis,
    at >= until ? satisfied('minimum-stay.reached', { until }) : violated('minimum-stay.not-yet', { until }),
  );
}

/** Where the protocol keeps the participant overnight, nobody leaves the site on the dosing day. */
export function judgeOvernightStay(day: DayCase): Finding {
  const { overnight } = day.setup.definition.release;
  const basis = basisOf(day.setup.definition, 'release.overnight');
  if (departureOf(day).to === 'overnight-stay') return restingOn(basis, satisfied('overnight-stay.stays'));
  switch (overnight) {
    case 'required':
      return restingOn(basis, violated('overnight-stay.leaves'));
    case 'not-required':
      return restingOn(basis, satisfied('overnight-stay.not-required'));
    case 'not-stated':
      return restingOn(basis, unknown('overnight-stay.not-stated'));
  }
}

/** Who stays overnight has an attendant on the premises. */
export function judgeAttendant(day: DayCase): Finding {
  if (departureOf(day).to !== 'overnight-stay') return satisfied('attendant-on-duty.not-overnight');
  const recorded = day.ledger['presence.recorded'].some((fact) => fact.role === 'attendant');
  if (whoIsPresent(day.ledger).some((fact) => fact.role === 'attendant')) return satisfied('attendant-on-duty.yes');
  return recorded ? violated('attendant-on-duty.no') : unknown('attendant-on-duty.not-recorded');
}

/** Who goes home goes with an adult who is here. */
export function judgeCompanionPresent(day: DayCase): Finding {
  const { to, companion } = departureOf(day);
  if (to === 'overnight-stay') return satisfied('companion-present.stays-overnight');
  if (to === 'alone') return violated('companion-present.alone');
  const here = whoIsPresent(day.ledger).filter((fact) => fact.role === 'companion');
  return here.some((fact) => fact.person === companion)
    ? satisfied('companion-present.yes')
    : unknown('companion-present.not-recorded');
}

/** The participant does not drive, and the way home is arranged. */
export function judgeTransport(day: DayCase): Finding {
  const { to, transport } = departureOf(day);
  if (transport === 'drove-self')
    return restingOn(basisOf(day.setup.definition, 'release.driving'), violated('transport-arranged.drives'));
  if (to === 'overnight-stay') return satisfied('transport-arranged.stays-overnight');
  const check = latestCheck(day.ledger, 'transport')?.check;
  if (!check) return unknown('transport-arranged.not-recorded');
  return check.arranged ? satisfied('transport-arranged.yes') : violated('transport-arranged.no');
}
