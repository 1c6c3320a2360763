import type { Instant } from '@mdma-at/evidence';
import type { DayCheck, DayGate, ExpectedPhase, GivenDose, RecordedPhase } from './day-ruler-types.ts';

/** One thing on the ruler, for people who read it as a list. */
export type RulerEvent =
  | { readonly kind: 'dose'; readonly at: Instant; readonly given: GivenDose }
  | { readonly kind: 'recorded'; readonly at: Instant; readonly phase: RecordedPhase }
  | { readonly kind: 'expected'; readonly at: Instant; readonly phase: ExpectedPhase }
  | { readonly kind: 'gate'; readonly at: Instant; readonly gate: DayGate }
  | { readonly kind: 'check'; readonly at: Instant; readonly check: DayCheck };

interface RulerContents {
  readonly doses: readonly GivenDose[];
  readonly recorded: readonly RecordedPhase[];
  readonly expected: readonly ExpectedPhase[];
  readonly gate: DayGate | undefined;
  readonly checks: readonly DayCheck[];
}

/** Everything that the ruler draws, in the order of time. */
export function rulerEvents(contents: RulerContents): readonly RulerEvent[] {
  const events: RulerEvent[] = [
    ...contents.doses.map((given) => ({ kind: 'dose' as const, at: given.at, given })),
    ...contents.recorded.map((phase) => ({ kind: 'recorded' as const, at: phase.from, phase })),
    ...contents.expected.map((phase) => ({ kind: 'expected' as const, at: phase.from, phase })),
    ...(contents.gate ? [{ kind: 'gate' as const, at: contents.gate.opensAt, gate: contents.gate }] : []),
    ...contents.checks.map((check) => ({ kind: 'check' as const, at: check.at, check })),
  ];
  return events.sort((one, other) => one.at - other.at);
}

const minute = 60_000;

/** What stands at a moment: phases and gates that hold it, doses and checks of the same minute. An open phase reaches to now, no further. */
export function standingAt(at: Instant, events: readonly RulerEvent[], now: Instant): readonly RulerEvent[] {
  return events.filter((event) => {
    switch (event.kind) {
      case 'dose':
      case 'check':
        return Math.abs(event.at - at) < minute;
      case 'recorded':
        return event.at <= at && at <= (event.phase.to ?? now);
      case 'expected':
        return event.at <= at && at <= event.phase.to;
      case 'gate':
        return event.at <= at && at <= event.gate.closesAt;
      default:
        return event satisfies never;
    }
  });
}
