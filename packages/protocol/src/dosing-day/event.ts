import type { Instant } from '@mdma-at/evidence';
import type { Reading, Symptom } from '@mdma-at/vitals';
import type { Dose, EffectPhase } from '../definition.ts';
import type { EventEnvelope } from '../process.ts';
import type {
  Act,
  AdverseEventKind,
  Check,
  Comfort,
  ConsentScope,
  Consignee,
  Departure,
  PresenceRole,
  Tone,
  WithholdReason,
} from './vocabulary.ts';

/** What happened, without who and when. */
export type DosingDayHappening =
  | { readonly type: 'participant.arrived' }
  | { readonly type: 'consent.confirmed'; readonly scope: ConsentScope }
  | { readonly type: 'consent.withdrawn'; readonly scope: ConsentScope }
  | { readonly type: 'check.recorded'; readonly check: Check }
  | {
      readonly type: 'presence.recorded';
      readonly person: string;
      readonly role: PresenceRole;
      readonly present: boolean;
    }
  | { readonly type: 'physician-on-call.recorded'; readonly person: string; readonly onCall: boolean }
  | { readonly type: 'vitals.recorded'; readonly reading: Reading; readonly symptoms: readonly Symptom[] }
  | { readonly type: 'symptom.recorded'; readonly symptom: Symptom; readonly text?: string }
  | { readonly type: 'distress.recorded'; readonly score: number }
  | { readonly type: 'capsules.dispensed'; readonly count: number; readonly to?: Consignee }
  | {
      readonly type: 'capsules.reconciled';
      readonly administered: number;
      readonly returned: number;
      readonly wasted: number;
      /** Who counted too, where a second person does. */
      readonly witness?: string;
    }
  | { readonly type: 'initial-dose.authorised'; readonly dose: Dose; readonly reason?: string }
  | { readonly type: 'initial-dose.administered'; readonly dose: Dose; readonly reason?: string }
  | { readonly type: 'supplemental-window.opened' }
  | { readonly type: 'supplemental-dose.offered' }
  | { readonly type: 'supplemental-dose.answered'; readonly agrees: boolean }
  | { readonly type: 'supplemental-dose.authorised'; readonly dose: Dose; readonly reason?: string }
  | { readonly type: 'supplemental-dose.administered'; readonly dose: Dose; readonly reason?: string }
  | { readonly type: 'supplemental-dose.withheld'; readonly reason: WithholdReason; readonly text?: string }
  | { readonly type: 'touch.offered' }
  | { readonly type: 'touch.answered'; readonly agrees: boolean }
  | { readonly type: 'touch.given'; readonly text?: string }
  | { readonly type: 'effect-phase.recorded'; readonly phase: EffectPhase }
  | { readonly type: 'note.recorded'; readonly text: string; readonly tone?: Tone }
  | { readonly type: 'comfort.recorded'; readonly comfort: Comfort; readonly text?: string }
  | {
      readonly type: 'adverse-event.recorded';
      readonly adverseEvent: string;
      readonly kind: AdverseEventKind;
      readonly seriousness: 'serious' | 'not-serious';
      readonly tone?: Tone;
      readonly text?: string;
    }
  | {
      readonly type: 'adverse-event.decided';
      readonly adverseEvent: string;
      readonly decision: 'may-continue' | 'no-further-dose';
    }
  | { readonly type: 'adverse-event.reported'; readonly adverseEvent: string }
  | { readonly type: 'hold.released'; readonly reason: string }
  | {
      readonly type: 'interlock.overridden';
      readonly interlock: string;
      readonly act: Act;
      readonly reason: string;
      /** What the interlock said when it was overridden; the override holds for that and nothing else. */
      readonly code: string;
    }
  | { readonly type: 'end-review.begun' }
  | {
      readonly type: 'agreement.recorded';
      readonly party: 'therapist' | 'participant';
      readonly person: string;
      readonly agrees: boolean;
    }
  | { readonly type: 'stability.judged'; readonly stable: boolean }
  | ({ readonly type: 'release.authorised'; readonly reason?: string } & Departure)
  | ({ readonly type: 'participant.released' } & Departure)
  | { readonly type: 'emergency.declared'; readonly text?: string }
  | { readonly type: 'emergency.resolved'; readonly text?: string }
  | { readonly type: 'participant.transferred'; readonly to: string }
  | { readonly type: 'session.suspended'; readonly reason: string }
  | { readonly type: 'reading.skipped'; readonly reason: string; readonly dueAt?: Instant }
  | { readonly type: 'reading.overdue'; readonly dueAt: Instant }
  | { readonly type: 'alert.acknowledged'; readonly alert: string }
  | {
      readonly type: 'command.refused';
      readonly command: string;
      /** The codes of the refusal, such as `interlock` or `not-possible-now`. */
      readonly codes: readonly string[];
      /** The interlocks that stood in the way, with what each of them said. */
      readonly interlocks: readonly { readonly id: string; readonly code: string }[];
    };

/** One entry of a dosing day's record: what happened, when, when it was written down, and who did it. */
export type DosingDayEvent = EventEnvelope & DosingDayHappening;

/** The name of an event. */
export type DosingDayEventType = DosingDayEvent['type'];

/** The event of one name. */
export type EventOf<T extends DosingDayEventType> = Extract<DosingDayEvent, { readonly type: T }>;
