import type { Day } from '@mdma-at/evidence';
import type { MedicationId, TakenMedication } from '@mdma-at/screening/medications';

/** What a list of medicines is begun with. */
export interface WashoutInput {
  readonly participant: string;
}

interface Actor {
  readonly id: string;
  readonly role: string;
}

type Act =
  | { readonly type: 'record-medicine'; readonly medicine: TakenMedication }
  | { readonly type: 'name-medicine'; readonly index: number; readonly as: MedicationId }
  | { readonly type: 'record-last-dose'; readonly index: number; readonly on: Day }
  | { readonly type: 'record-confirmation'; readonly policy: string; readonly reason: string; readonly on: Day };

export type WashoutCommand = Act & { readonly id: string; readonly by: Actor };

type Happened =
  | { readonly type: 'medicine.recorded'; readonly medicine: TakenMedication }
  | { readonly type: 'medicine.named'; readonly index: number; readonly as: MedicationId }
  | { readonly type: 'last-dose.recorded'; readonly index: number; readonly on: Day; readonly before: string }
  | { readonly type: 'washout.confirmed'; readonly policy: string; readonly reason: string; readonly on: Day };

export type WashoutEvent = Happened & { readonly at: number; readonly recordedAt: number; readonly by: Actor };

/** A last dose that was recorded again: the medicine was taken again, or the day was corrected. */
export interface LastDoseChange {
  readonly index: number;
  readonly on: Day;
  readonly before: string;
  readonly by: string;
}

/** What a prescriber confirmed; a change of the list ends it. */
export interface Confirmed {
  readonly policy: string;
  readonly reason: string;
  readonly on: Day;
  readonly by: string;
}

/** The medicines of one participant as they were recorded. */
export interface WashoutState {
  readonly input: WashoutInput;
  readonly medicines: readonly TakenMedication[];
  readonly changes: readonly LastDoseChange[];
  readonly confirmed?: Confirmed;
}

type Refusal = { readonly code: 'no-such-medicine'; readonly index: number };

/** The medicines of a participant as a process: every statement is an entry, a newer day stands beside the older one. */
export const washoutList = {
  id: 'washout-list',
  version: 1,
  start: (input: WashoutInput): WashoutState => ({ input, medicines: [], changes: [] }),
  decide: (state: WashoutState, command: WashoutCommand, now: number) => {
    const happened = happens(state, command);
    return happened
      ? {
          verdict: 'accepted' as const,
          events: [{ ...happened, at: now, recordedAt: now, by: command.by }] satisfies readonly WashoutEvent[],
        }
      : {
          verdict: 'refused' as const,
          reasons: [
            { code: 'no-such-medicine', index: 'index' in command ? command.index : -1 },
          ] satisfies readonly Refusal[],
          events: [] as readonly WashoutEvent[],
        };
  },
  evolve,
  obligations: () => [],
};

function happens({ medicines }: WashoutState, command: WashoutCommand): Happened | undefined {
  switch (command.type) {
    case 'record-medicine':
      return { type: 'medicine.recorded', medicine: command.medicine };
    case 'name-medicine':
      return medicines[command.index] && { type: 'medicine.named', index: command.index, as: command.as };
    case 'record-last-dose': {
      const medicine = medicines[command.index];
      return (
        medicine && { type: 'last-dose.recorded', index: command.index, on: command.on, before: medicine.lastTakenOn }
      );
    }
    case 'record-confirmation':
      return { type: 'washout.confirmed', policy: command.policy, reason: command.reason, on: command.on };
    default:
      return command satisfies never;
  }
}

function evolve(state: WashoutState, event: WashoutEvent): WashoutState {
  const { confirmed: _ended, ...before } = state;
  const changed = (index: number, part: Partial<TakenMedication>) =>
    before.medicines.map((medicine, place) => (place === index ? { ...medicine, ...part } : medicine));
  switch (event.type) {
    case 'medicine.recorded':
      return { ...before, medicines: [...before.medicines, event.medicine] };
    case 'medicine.named':
      return { ...before, medicines: changed(event.index, { medication: event.as }) };
    case 'last-dose.recorded': {
      const { index, on, before: earlier, by } = event;
      return {
        ...before,
        medicines: changed(index, { lastTakenOn: on }),
        changes: [...before.changes, { index, on, before: earlier, by: by.id }],
      };
    }
    case 'washout.confirmed':
      return { ...state, confirmed: { policy: event.policy, reason: event.reason, on: event.on, by: event.by.id } };
    default:
      return event satisfies never;
  }
}
