import type { Basis } from '@mdma-at/evidence';

/** The days that can be simulated. */
export type ScenarioId = 'uneventful' | 'pressure-excursion';

/** When things happen on a simulated day, in minutes; all of it is made up for demonstration. */
export interface Scenario {
  readonly id: ScenarioId;
  /** Minutes after arrival at which the initial dose is swallowed. */
  readonly doseAfterArrival: number;
  /** Minutes after arrival at which signs are measured before the dose. */
  readonly readingsBefore: readonly number[];
  /** Minutes after the initial dose at which signs are measured. */
  readonly readingsAfter: readonly number[];
  /** A passing rise of blood pressure: when, how high, and when it is measured again. */
  readonly excursion: 'none' | { readonly atMinutes: number; readonly repeatAtMinutes: number; readonly systolicFrom: number; readonly systolicTo: number };
  readonly supplemental: { readonly offeredAt: number; readonly authorisedAt: readonly number[]; readonly givenAfter: number };
  readonly phases: { readonly onset: number; readonly peak: number; readonly plateau: number; readonly comedown: number; readonly 'baseline-reached': number };
  /** Minutes after the initial dose at which the end review begins. */
  readonly endReviewAt: number;
  readonly basis: Basis;
}

const basis = {
  facts: ['P-DAY-20', 'P-DAY-22', 'P-DAY-23', 'P-DAY-25', 'P-DAY-26', 'P-DAY-27', 'P-DAY-30'],
  verification: 'derived',
  cites: [],
  because: 'A made-up day whose order and spans follow the facts named; the exact minutes are chosen for demonstration.',
} as const satisfies Basis;

/** Checks every quarter of an hour until three hours after the dose, then every half hour. */
const readingsAfter = {
  minutes: [15, 30, 45, 60, 75, 88, 120, 135, 150, 165, 180, 210, 240, 270, 300, 330, 360, 390, 420, 445, 477],
  basis,
} as const;

const common = {
  doseAfterArrival: 60,
  readingsBefore: [20, 40, 56],
  readingsAfter: readingsAfter.minutes,
  phases: { onset: 42, peak: 72, plateau: 190, comedown: 310, 'baseline-reached': 430 },
  endReviewAt: 480,
  basis,
} as const;

/** Nothing unusual: the supplemental dose is given as planned. */
const uneventful = {
  ...common,
  id: 'uneventful',
  excursion: 'none',
  supplemental: { offeredAt: 90, authorisedAt: [100], givenAfter: 1 },
  basis,
} as const satisfies Scenario;

/** Blood pressure is above the demo limit when the supplemental dose is due, and normal at the repeat. */
const pressureExcursion = {
  ...common,
  id: 'pressure-excursion',
  excursion: { atMinutes: 102, repeatAtMinutes: 108, systolicFrom: 162, systolicTo: 170 },
  supplemental: { offeredAt: 90, authorisedAt: [103, 110], givenAfter: 1 },
  basis,
} as const satisfies Scenario;

/** The scenarios by id. */
export const scenarios = { uneventful, 'pressure-excursion': pressureExcursion } as const satisfies Readonly<
  Record<ScenarioId, Scenario>
>;
