import { basisOf } from '../../basis-of.ts';
import type { Instant } from '@mdma-at/evidence';
import { restingOn, satisfied, unknown, violated, type Finding } from '../finding.ts';
import { plannedSupplementalDose } from '../planned-doses.ts';
import type { DayCase } from '../state.ts';
import { supplementalWindow } from '../supplemental-window.ts';
import { t0 } from '../t0.ts';

/** There was an initial dose, and neither a supplemental dose nor the decision against one. */
export function judgeFirstSupplemental({ ledger }: DayCase): Finding {
  const given = ledger['supplemental-dose.administered'][0];
  if (given) return violated('first-supplemental.already-given', { at: given.at });
  if (t0(ledger) === undefined) return violated('first-supplemental.no-initial-dose');
  const withheld = ledger['supplemental-dose.withheld'][0];
  return withheld
    ? violated('first-supplemental.withheld', { at: withheld.at, reason: withheld.reason })
    : satisfied('first-supplemental.first');
}

/** The dose is exactly the stated part of the initial dose given today, in the same salt form. */
export function judgeSupplementalAmount({ setup, ledger, dose }: DayCase): Finding {
  const basis = basisOf(setup.definition, 'supplemental.fractionOfInitial');
  if (setup.definition.supplemental.fractionOfInitial === 'not-stated')
    return restingOn(basis, unknown('supplemental-amount.part-not-stated'));
  const expected = plannedSupplementalDose(setup, ledger);
  if (!expected) return restingOn(basis, unknown('supplemental-amount.no-initial-dose'));
  if (!dose) return restingOn(basis, unknown('supplemental-amount.dose-not-stated'));
  const { amountMg, saltForm } = dose;
  if (saltForm !== expected.saltForm)
    return restingOn(basis, violated('supplemental-amount.other-salt', { saltForm, expected: expected.saltForm }));
  return restingOn(
    basis,
    amountMg === expected.amountMg
      ? satisfied('supplemental-amount.exact', { amountMg })
      : violated('supplemental-amount.other-amount', { amountMg, expectedMg: expected.amountMg }),
  );
}

/** The moment lies in the window after the initial dose, both ends included. */
export function judgeSupplementalWindow({ setup, ledger }: DayCase, at: Instant): Finding {
  const basis = basisOf(setup.definition, 'supplemental.window.closesMinutes');
  const window = supplementalWindow(setup, ledger);
  if (!window) return restingOn(basis, unknown('supplemental-window.no-initial-dose'));
  const { opensAt, closesAt } = window;
  if (opensAt === 'not-stated') return restingOn(basis, unknown('supplemental-window.start-not-stated'));
  if (at < opensAt) return restingOn(basis, violated('supplemental-window.not-yet', { opensAt }));
  if (closesAt === 'not-stated') return restingOn(basis, unknown('supplemental-window.end-not-stated', { opensAt }));
  return restingOn(
    basis,
    at <= closesAt
      ? satisfied('supplemental-window.open', { opensAt, closesAt })
      : violated('supplemental-window.closed', { closesAt }),
  );
}

/** The participant was asked since the initial dose, and agrees. */
export function judgeParticipantAgrees({ ledger }: DayCase): Finding {
  const start = t0(ledger);
  const answer = ledger['supplemental-dose.answered'].findLast((fact) => start !== undefined && fact.at >= start);
  if (!answer) return unknown('participant-agrees.not-asked');
  return answer.agrees
    ? satisfied('participant-agrees.yes', { at: answer.at })
    : violated('participant-agrees.declined', { at: answer.at });
}
