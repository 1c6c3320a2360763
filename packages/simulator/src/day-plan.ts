import type { Instant } from '@mdma-at/evidence';
import type { Actor, Dose, DosingDayCommand, DosingDayInput, DosingDayState } from '@mdma-at/protocol';
import type { ScenarioId } from './scenarios.data.ts';

/** What a simulated day is made from. */
export interface DayPlan {
  readonly seed: number;
  readonly scenario: ScenarioId;
  readonly input: DosingDayInput;
  /** When the participant arrives. */
  readonly startsAt: Instant;
  readonly initialDose: Dose;
}

/** One thing that somebody does on a simulated day. */
export interface Beat {
  readonly at: Instant;
  readonly command: DosingDayCommand;
  /** Left out when the day has already gone another way. */
  readonly unless?: (day: DosingDayState) => boolean;
}

type WithoutEnvelope<Command> = Command extends DosingDayCommand ? Omit<Command, 'id' | 'by' | 'at'> : never;

/** What somebody does, before it is known when and who. */
export type Deed = WithoutEnvelope<DosingDayCommand>;

/** The people of a simulated day. */
export interface Cast {
  readonly lead: Actor;
  readonly second: Actor;
  readonly physician?: Actor;
  readonly attendant?: Actor;
}

/** Writes one beat: minutes after the moment that the section counts from, the deed, who, and when to leave it out. */
export type Write = (minutes: number, deed: Deed, by?: Actor, unless?: Beat['unless']) => void;

/** The qualified people that the day is staffed with. */
export function castOf({ staff }: DosingDayInput): Cast {
  const qualified = staff.filter((one) => one.qualified === 'yes');
  const actors = (roles: readonly string[]): readonly Actor[] =>
    qualified.filter((one) => roles.includes(one.role)).map(({ person, role }) => ({ id: person, role }));
  const [lead, second] = actors(['therapist']);
  if (!lead || !second) throw new Error('[simulator] a simulated day needs two qualified therapists in `input.staff`');
  const [physician] = actors(['physician', 'prescriber']);
  const [attendant] = actors(['attendant']);
  return { lead, second, ...(physician && { physician }), ...(attendant && { attendant }) };
}
