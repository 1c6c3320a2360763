import type { Instant } from '@mdma-at/evidence';
import type { Actor, Dose, DosingDayCommand, DosingDayInput, DosingDayState } from '@mdma-at/protocol';
import type { Reading } from '@mdma-at/vitals';
import type { SimulatedSite } from './physiology.data.ts';
import type { ScenarioId } from './scenarios.data.ts';
import type { Physiology } from './signs-at.ts';

/** What a simulated day is made from. */
export interface DayPlan {
  readonly seed: number;
  readonly scenario: ScenarioId;
  readonly input: DosingDayInput;
  /** When the participant arrives. */
  readonly startsAt: Instant;
  readonly initialDose: Dose;
  /** Where temperature is measured; in the ear when nothing is said. */
  readonly temperatureSite?: SimulatedSite;
  /** Whose body it is, for several days of one person; drawn from the seed where nothing is said. */
  readonly body?: Physiology;
}

/** One thing that somebody does on a simulated day. */
export interface Beat {
  readonly at: Instant;
  readonly command: DosingDayCommand;
  /** Left out when the day has already gone another way. */
  readonly unless?: (day: DosingDayState) => boolean;
  /** What the scenario tells of it: the reading is raised, or the proposal is refused by these interlocks. */
  readonly told?: { readonly raised: true } | { readonly refusedBy: readonly string[] };
}

/** A correction of the entry that a command made: what was meant, by whom, and why. */
export interface Correction {
  readonly at: Instant;
  readonly amends: string;
  readonly reading: Reading;
  readonly by: Actor;
  readonly reason: string;
}

/** A whole day as it is rehearsed. */
export interface Script {
  readonly beats: readonly Beat[];
  readonly corrections: readonly Correction[];
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

/** Who does it, when to leave it out, and what the scenario tells of it. */
export interface Direction {
  readonly by?: Actor;
  readonly unless?: NonNullable<Beat['unless']>;
  readonly told?: NonNullable<Beat['told']>;
}

/** Writes one beat: minutes after the moment that the part counts from, the deed, and its directions. Returns the command's id. */
export type Write = (minutes: number, deed: Deed, direction?: Direction) => string;

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
