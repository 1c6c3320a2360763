import type { Instant } from '@mdma-at/evidence';
import type { Reading, Symptom } from '@mdma-at/vitals';
import type { Dose, EffectPhase } from '../definition.ts';
import type { CommandEnvelope } from '../process.ts';
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

/** Commands that ask for permission: they are judged at the moment they are made, and may be refused. */
export type Proposal =
  | { readonly type: 'authorise-initial-dose'; readonly dose: Dose; readonly reason?: string }
  | { readonly type: 'authorise-supplemental-dose'; readonly dose: Dose; readonly reason?: string }
  | { readonly type: 'withhold-supplemental-dose'; readonly reason: WithholdReason; readonly text?: string }
  | { readonly type: 'release-hold'; readonly reason: string }
  | { readonly type: 'override-interlock'; readonly interlock: string; readonly act: Act; readonly reason: string }
  | { readonly type: 'begin-end-review' }
  | ({ readonly type: 'authorise-release'; readonly reason?: string } & Departure)
  | { readonly type: 'resolve-emergency'; readonly text?: string }
  | { readonly type: 'suspend-session'; readonly reason: string }
  | { readonly type: 'acknowledge-alert'; readonly alert: string };

/** Commands that say what happened. They are accepted in every state: reality is never refused. */
export type Report =
  | { readonly type: 'record-arrival' }
  | { readonly type: 'record-consent'; readonly scope: ConsentScope }
  | { readonly type: 'withdraw-consent'; readonly scope: ConsentScope }
  | { readonly type: 'record-check'; readonly check: Check }
  | {
      readonly type: 'record-presence';
      readonly person: string;
      readonly role: PresenceRole;
      readonly present: boolean;
    }
  | { readonly type: 'record-physician-on-call'; readonly person: string; readonly onCall: boolean }
  | { readonly type: 'record-vitals'; readonly reading: Reading; readonly symptoms?: readonly Symptom[] }
  | { readonly type: 'record-symptom'; readonly symptom: Symptom; readonly text?: string }
  | { readonly type: 'record-distress'; readonly score: number }
  | { readonly type: 'dispense-capsules'; readonly count: number; readonly to?: Consignee }
  | {
      readonly type: 'reconcile-capsules';
      readonly administered: number;
      readonly returned: number;
      readonly wasted: number;
      /** Who counted too, where a second person does. */
      readonly witness?: string;
    }
  | { readonly type: 'record-initial-dose'; readonly dose: Dose; readonly reason?: string }
  | { readonly type: 'record-supplemental-offer' }
  | { readonly type: 'record-supplemental-answer'; readonly agrees: boolean }
  | { readonly type: 'record-supplemental-dose'; readonly dose: Dose; readonly reason?: string }
  | { readonly type: 'record-touch-offer' }
  | { readonly type: 'record-touch-answer'; readonly agrees: boolean }
  | { readonly type: 'record-touch'; readonly text?: string }
  | { readonly type: 'record-phase'; readonly phase: EffectPhase }
  | { readonly type: 'record-note'; readonly text: string; readonly tone?: Tone }
  | { readonly type: 'record-comfort'; readonly comfort: Comfort; readonly text?: string }
  | {
      readonly type: 'record-adverse-event';
      readonly adverseEvent: string;
      readonly kind: AdverseEventKind;
      readonly seriousness: 'serious' | 'not-serious';
      readonly tone?: Tone;
      readonly text?: string;
    }
  | {
      readonly type: 'record-monitor-decision';
      readonly adverseEvent: string;
      readonly decision: 'may-continue' | 'no-further-dose';
    }
  | { readonly type: 'report-adverse-event'; readonly adverseEvent: string }
  | {
      readonly type: 'record-agreement';
      readonly party: 'therapist' | 'participant';
      readonly person: string;
      readonly agrees: boolean;
    }
  | { readonly type: 'record-stability'; readonly stable: boolean }
  | ({ readonly type: 'record-release' } & Departure)
  | { readonly type: 'declare-emergency'; readonly text?: string }
  | { readonly type: 'record-transfer'; readonly to: string }
  | { readonly type: 'skip-reading'; readonly reason: string; readonly dueAt?: Instant };

/** Everything that can be asked of a dosing day. */
export type DosingDayCommand = CommandEnvelope & (Proposal | Report);

/** The name of a command. */
export type DosingDayCommandType = DosingDayCommand['type'];
