import { basisOf } from '../../basis-of.ts';
import { physicianOnCall, therapistsInRoom } from '../day-facts.ts';
import { restingOn, satisfied, unknown, violated, type Finding } from '../finding.ts';
import type { DayCase } from '../state.ts';

/** As many qualified therapists are in the room as the protocol asks for. */
export function judgeTherapistsPresent({ setup, ledger }: DayCase): Finding {
  const { therapists: required } = setup.definition.staff;
  const basis = basisOf(setup.definition, 'staff.therapists');
  const { qualified: present, unverified } = therapistsInRoom(setup, ledger);
  const anyRecorded = ledger['presence.recorded'].some((fact) => fact.role === 'therapist');
  if (present >= required) return restingOn(basis, satisfied('therapists-present.enough', { present, required }));
  if (!anyRecorded) return restingOn(basis, unknown('therapists-present.not-recorded', { required }));
  return restingOn(
    basis,
    present + unverified >= required
      ? unknown('therapists-present.qualification-open', { present, required })
      : violated('therapists-present.too-few', { present, required }),
  );
}

/** A qualified physician can be reached at once. */
export function judgePhysicianOnCall({ setup, ledger }: DayCase): Finding {
  switch (physicianOnCall(setup, ledger)) {
    case 'yes':
      return satisfied('physician-on-call.yes');
    case 'no':
      return violated('physician-on-call.no');
    case 'unknown':
      return unknown('physician-on-call.not-recorded');
  }
}
