import { minute as clock } from '../../dosing-day/testing/example-input.ts';
import { exampleInput } from '../../dosing-day/testing/example-input.ts';
import { readingAt } from '../../dosing-day/testing/reading.ts';
import type { ProtocolDefinition } from '../../definition.ts';
import type { CourseFacts, DosingDayInput } from '../../dosing-day/input.ts';
import type { DosingDayHappening } from '../../dosing-day/event.ts';
import type { Make } from '../cone.ts';

export const minute = clock;

/** A happening that carries no moment of its own. */
export const happen =
  (happening: DosingDayHappening): Make =>
  () =>
    happening;

/** The kinds of reading that the explorations know, by systolic pressure; `partial` lacks the temperature. */
export const readingKinds = { normal: 120, high: 150, raised: 165, stop: 185, partial: 120 } as const;

export const reading =
  (kind: keyof typeof readingKinds): Make =>
  (at) => ({
    type: 'vitals.recorded',
    reading: readingAt(at, { systolic: readingKinds[kind] }, kind === 'partial' ? ['temperature'] : []),
    symptoms: [],
  });

export const complaint = happen({ type: 'symptom.recorded', symptom: 'chest-pain' });

export const hcl = (amountMg: number) => ({ amountMg, saltForm: 'HCl' }) as const;
export const freebase = (amountMg: number) => ({ amountMg, saltForm: 'freebase' }) as const;
export const initialDose = happen({ type: 'initial-dose.administered', dose: hcl(80) });
export const supplementalDose = happen({ type: 'supplemental-dose.administered', dose: hcl(40) });
export const withheld = happen({ type: 'supplemental-dose.withheld', reason: 'vital-signs' });

/** The example day with other facts of the course. */
export function withCourse(facts: Partial<CourseFacts>): DosingDayInput {
  return { ...exampleInput, course: { ...exampleInput.course, ...facts } };
}

/** The example day under a definition in which one group differs. */
export function withGroup<G extends 'preDose' | 'release' | 'staff' | 'supplemental' | 'escalation'>(
  group: G,
  values: Partial<ProtocolDefinition[G]>,
): DosingDayInput {
  const { definition } = exampleInput;
  return { ...exampleInput, definition: { ...definition, [group]: { ...definition[group], ...values } } };
}

export const withoutLimits: DosingDayInput = { ...exampleInput, limits: 'not-stated' };
export const answers = ['yes', 'no', 'unknown'] as const;
export const nothing = [{}] as const;

/** A reading as a table remembers it. */
export interface Seen {
  readonly at: number;
  readonly systolic: number;
  readonly whole: boolean;
  /** A complaint without any sign measured. */
  readonly complaint?: true;
}

/** Adds a reading to what a table remembers. */
export function seeing(seen: readonly Seen[], happening: DosingDayHappening, at: number): readonly Seen[] {
  if (happening.type === 'symptom.recorded') return [...seen, { at, systolic: 0, whole: false, complaint: true }];
  if (happening.type !== 'vitals.recorded') return seen;
  const { systolic, temperature } = happening.reading.signs;
  return [...seen, { at, systolic: systolic?.value ?? 0, whole: temperature !== undefined }];
}

/** Whether a pressure beyond a limit still waits for a normal one at least five minutes later. */
export function isOpen(seen: readonly Seen[], isBeyond: (systolic: number) => boolean): boolean {
  const measured = seen.filter(({ complaint }) => !complaint);
  const last = measured.findLast(({ systolic }) => isBeyond(systolic));
  return last !== undefined && !measured.some(({ at, systolic }) => !isBeyond(systolic) && at - last.at >= 5 * 60_000);
}
