import type { DosingDayView, SupplementalPhase } from '@mdma-at/protocol';
import type { SupplementalGateProps } from '@mdma-at/ui';
import { statedBy } from './day-words.ts';

function gateState(phase: SupplementalPhase): SupplementalGateProps['state'] {
  switch (phase) {
    case 'before-dose':
      return 'no-dose';
    case 'given':
    case 'withheld':
      return 'closed';
    default:
      return phase;
  }
}

/** The gate of the supplemental dose: its window beside those of other sources, its conditions, and what came of it. */
export function supplementalOf(
  view: DosingDayView,
): Pick<
  SupplementalGateProps,
  'state' | 'window' | 'otherWindows' | 'amount' | 'person' | 'report' | 'polarity' | 'authorised' | 'outcome'
> {
  const gate = view.supplemental;
  const { opensAt, closesAt, outcome } = gate;
  const { opensMinutes, closesMinutes } = gate.window.value;
  return {
    state: gateState(gate.phase),
    window:
      opensAt === undefined || closesAt === undefined || opensMinutes === 'not-stated' || closesMinutes === 'not-stated'
        ? undefined
        : {
            minutes: { opensMinutes, closesMinutes },
            source: statedBy(gate.window.basis),
            basis: gate.window.basis,
            opensAt,
            closesAt,
          },
    otherWindows: gate.otherWindows.map(({ value, basis }) => ({ minutes: value, source: statedBy(basis), basis })),
    amount: gate.amount,
    person: view.participant,
    report: gate.report,
    polarity: gate.polarity,
    authorised: gate.authorised && { by: gate.authorised.by.id, at: gate.authorised.at },
    outcome:
      outcome &&
      (outcome.type === 'supplemental-dose.administered'
        ? { kind: 'given', at: outcome.at, dose: outcome.dose, by: outcome.by.id }
        : {
            kind: 'withheld',
            at: outcome.at,
            reason: outcome.reason,
            ...(outcome.by.role !== 'system' && { by: outcome.by.id }),
          }),
  };
}
