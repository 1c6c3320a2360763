import { basisOf } from '../../basis-of.ts';
import { givenMg } from '../day-facts.ts';
import { restingOn, satisfied, unknown, violated, type Finding } from '../finding.ts';
import { sessionDoses } from '../planned-doses.ts';
import type { DayCase } from '../state.ts';
import { firstDoseAt } from '../t0.ts';

/** The dose is one of the levels of this session, in the salt form of the protocol. */
export function judgeDoseLevel({ setup, dose }: DayCase): Finding {
  const row = sessionDoses(setup);
  if (!row) return unknown('dose-level-allowed.session-not-stated', { sessionNumber: setup.sessionNumber });
  if (!dose) return unknown('dose-level-allowed.dose-not-stated');
  if (row.initialMg === 'not-stated' || row.saltForm === 'not-stated')
    return restingOn(row.basis, unknown('dose-level-allowed.level-not-stated', { sessionNumber: setup.sessionNumber }));
  const { amountMg, saltForm } = dose;
  if (saltForm !== row.saltForm)
    return restingOn(row.basis, violated('dose-level-allowed.other-salt', { saltForm, expected: row.saltForm }));
  return restingOn(
    row.basis,
    row.initialMg.includes(amountMg)
      ? satisfied('dose-level-allowed.yes', { amountMg, saltForm })
      : violated('dose-level-allowed.other-amount', { amountMg, allowed: row.initialMg.join(', ') }),
  );
}

/** The level that a rise is measured from: the last initial dose, before the first session its lowest level. */
function levelBefore({ setup }: DayCase): number | undefined {
  const previous = setup.course.previousInitialDose;
  if (previous === 'unknown') return undefined;
  if (previous !== 'none') return previous.amountMg;
  const { initialMg } = setup.definition.doses[0];
  return initialMg === 'not-stated' ? undefined : Math.min(...initialMg);
}

/** A higher level than last time rests on a recorded decision for that level, and the last dose was tolerated. */
export function judgeEscalation(day: DayCase): Finding {
  const { dose, setup } = day;
  const { decision } = setup.definition.escalation;
  const basis = basisOf(setup.definition, 'escalation.decision');
  const { decided, toMg, lastDoseTolerated } = setup.course.escalation;
  if (!dose) return unknown('escalation-decided.dose-not-stated');
  const before = levelBefore(day);
  if (before === undefined) return restingOn(basis, unknown('escalation-decided.previous-not-recorded'));
  const { amountMg } = dose;
  if (amountMg <= before) return restingOn(basis, satisfied('escalation-decided.no-rise'));
  if (decision === 'not-stated') return restingOn(basis, unknown('escalation-decided.rule-not-stated'));
  if (decision === 'not-applicable') return restingOn(basis, satisfied('escalation-decided.not-needed'));
  if (decided === 'unknown') return restingOn(basis, unknown('escalation-decided.not-recorded', { amountMg }));
  if (decided === 'no') return restingOn(basis, violated('escalation-decided.no', { amountMg }));
  if (toMg === undefined) return restingOn(basis, unknown('escalation-decided.not-recorded', { amountMg }));
  if (toMg !== amountMg)
    return restingOn(basis, violated('escalation-decided.other-level', { amountMg, decidedMg: toMg }));
  if (lastDoseTolerated === 'unknown') return restingOn(basis, unknown('escalation-decided.tolerance-not-recorded'));
  if (lastDoseTolerated === 'no') return restingOn(basis, violated('escalation-decided.not-tolerated'));
  return restingOn(basis, satisfied('escalation-decided.yes', { amountMg }));
}

/** Nothing was given today. */
export function judgeNoDoseYet({ ledger }: DayCase): Finding {
  const at = firstDoseAt(ledger);
  return at === undefined ? satisfied('no-dose-yet.none') : violated('no-dose-yet.given', { at });
}

/** What was given today and what is proposed stay within the session's maximum. */
export function judgeSessionMaximum({ setup, ledger, dose }: DayCase): Finding {
  const row = sessionDoses(setup);
  if (!row || row.sessionMaximumMg === 'not-stated') return unknown('session-maximum.not-stated');
  if (!dose) return unknown('session-maximum.dose-not-stated');
  const given = [...ledger['initial-dose.administered'], ...ledger['supplemental-dose.administered']];
  if ([dose, ...given.map((fact) => fact.dose)].some(({ saltForm }) => saltForm !== row.saltForm))
    return restingOn(row.basis, unknown('session-maximum.other-salt'));
  const values = { totalMg: givenMg(ledger) + dose.amountMg, maximumMg: row.sessionMaximumMg };
  return restingOn(
    row.basis,
    values.totalMg <= values.maximumMg
      ? satisfied('session-maximum.within', values)
      : violated('session-maximum.above', values),
  );
}
