import type { Instant, Sourced } from '@mdma-at/evidence';
import { basisOf } from '../basis-of.ts';
import type { Dose, MinuteWindow, StatedWindow } from '../definition.ts';
import type { InterlockReport } from '../interlock.ts';
import type { EventOf } from './event.ts';
import { judgeAct } from './judge-act.ts';
import { addMinutes } from './minutes.ts';
import { plannedSupplementalDose } from './planned-doses.ts';
import { closingNotice } from './rules.data.ts';
import type { DayCase } from './state.ts';
import { supplementalWindow } from './supplemental-window.ts';

/** Where the supplemental decision stands. */
export type SupplementalPhase = 'before-dose' | 'not-yet' | 'open' | 'closing' | 'closed' | 'given' | 'withheld';

/** The supplemental dose: its window, its amount, what the protocol offers first, and what stands before it. */
export interface SupplementalGate {
  readonly phase: SupplementalPhase;
  /** The window in force in minutes after the initial dose, with the moments of today once that was given. */
  readonly window: Sourced<StatedWindow>;
  readonly opensAt?: Instant;
  readonly closesAt?: Instant;
  readonly closingAt?: Instant;
  readonly otherWindows: readonly Sourced<MinuteWindow>[];
  readonly amount?: Dose;
  readonly polarity: 'give' | 'ask';
  readonly asked?: EventOf<'supplemental-dose.answered'>;
  readonly authorised?: EventOf<'supplemental-dose.authorised'>;
  readonly outcome?: EventOf<'supplemental-dose.administered' | 'supplemental-dose.withheld'>;
  readonly report: InterlockReport;
}

function supplementalPhase({ setup, ledger }: DayCase, now: Instant): SupplementalPhase {
  if (ledger['supplemental-dose.administered'].length > 0) return 'given';
  if (ledger['supplemental-dose.withheld'].length > 0) return 'withheld';
  const window = supplementalWindow(setup, ledger);
  if (!window) return 'before-dose';
  if (window.opensAt === 'not-stated' || now < window.opensAt) return 'not-yet';
  if (window.closesAt === 'not-stated') return 'open';
  if (now > window.closesAt) return 'closed';
  return now >= addMinutes(window.closesAt, -closingNotice.minutes) ? 'closing' : 'open';
}

/** What a screen shows of the supplemental dose. */
export function supplementalGate(day: DayCase, now: Instant): SupplementalGate {
  const { setup, ledger } = day;
  const { window, otherWindows, default: first } = setup.definition.supplemental;
  const today = supplementalWindow(setup, ledger);
  const amount = plannedSupplementalDose(setup, ledger);
  const asked = ledger['supplemental-dose.answered'].at(-1);
  const authorised = ledger['supplemental-dose.authorised'].at(-1);
  const outcome = ledger['supplemental-dose.administered'][0] ?? ledger['supplemental-dose.withheld'][0];
  return {
    phase: supplementalPhase(day, now),
    window: {
      value: window,
      basis: basisOf(setup.definition, 'supplemental.window.closesMinutes'),
    },
    ...(today && today.opensAt !== 'not-stated' && { opensAt: today.opensAt }),
    ...(today &&
      today.closesAt !== 'not-stated' && {
        closesAt: today.closesAt,
        closingAt: addMinutes(today.closesAt, -closingNotice.minutes),
      }),
    otherWindows,
    ...(amount && { amount }),
    polarity: first === 'give-unless-contraindicated' ? 'give' : 'ask',
    ...(asked && { asked }),
    ...(authorised && { authorised }),
    ...(outcome && { outcome }),
    report: judgeAct('supplementalDose', { ...day, ...(amount && { dose: amount }) }, now),
  };
}
