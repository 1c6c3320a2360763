import type { Basis } from '@mdma-at/evidence';

/** One named part of a simulated day, with when and how it happens; minutes after the initial dose unless it says otherwise. */
export type ScenarioPart =
  | { readonly part: 'preparing' }
  /** A check is forgotten, asked for when the dose is to be authorised, and then done. Minutes after arrival. */
  | {
      readonly part: 'preparing-with-missed-check';
      readonly askedAt: number;
      readonly checkedAt: number;
      readonly authorisedAt: number;
    }
  | { readonly part: 'initial-dose' }
  | { readonly part: 'monitoring'; readonly minutes: readonly number[] }
  | {
      readonly part: 'pressure-excursion';
      readonly atMinutes: number;
      readonly repeatAtMinutes: number;
      readonly systolicFrom: number;
      readonly systolicTo: number;
    }
  | {
      readonly part: 'supplemental-dose';
      readonly offeredAt: number;
      readonly authorisedAt: readonly number[];
      readonly givenAfter: number;
    }
  | { readonly part: 'supplemental-declined'; readonly offeredAt: number }
  | { readonly part: 'sitting'; readonly untilMinutes: number }
  | { readonly part: 'leaving'; readonly administered: number; readonly returned: number }
  | { readonly part: 'therapist-out'; readonly atMinutes: number; readonly backAtMinutes: number }
  | {
      readonly part: 'hyperthermia';
      readonly readings: readonly { readonly atMinutes: number; readonly temperature: string }[];
      readonly normalAt: number;
      readonly releasedAt: number;
    }
  | {
      readonly part: 'hyponatraemia';
      readonly headacheAt: number;
      readonly sodium: string;
      readonly sodiumAt: number;
      readonly confusionAt: number;
      readonly transferredAt: number;
    }
  | {
      readonly part: 'typing-error';
      readonly atMinutes: number;
      readonly typed: string;
      readonly meant: string;
      readonly correctedAfter: number;
    }
  | { readonly part: 'consent-withdrawn'; readonly atMinutes: number }
  | { readonly part: 'panic'; readonly atMinutes: number; readonly heartRate: string; readonly calmAt: number }
  | {
      readonly part: 'emergency-transfer';
      readonly atMinutes: number;
      readonly systolic: string;
      readonly diastolic: string;
      readonly transferredAt: number;
    }
  | { readonly part: 'night'; readonly looksIn: readonly number[]; readonly morningAt: number };

/** The days that can be simulated. */
export type ScenarioId =
  | 'uneventful'
  | 'pressure-excursion'
  | 'hyperthermia'
  | 'hyponatraemia'
  | 'therapist-steps-out'
  | 'supplemental-declined'
  | 'missed-check'
  | 'typing-error'
  | 'early-stop'
  | 'panic-and-grounding'
  | 'emergency-and-transfer'
  | 'overnight';

/** A simulated day as its parts; all of it is made up for demonstration. */
export interface Scenario {
  readonly id: ScenarioId;
  /** Minutes after arrival at which the initial dose is swallowed. */
  readonly doseAfterArrival: number;
  /** Minutes after arrival at which signs are measured before the dose. */
  readonly readingsBefore: readonly number[];
  /** Minutes after the initial dose of each phase that a therapist notes. */
  readonly phases: {
    readonly onset: number;
    readonly peak: number;
    readonly plateau: number;
    readonly comedown: number;
    readonly 'baseline-reached': number;
  };
  /** Minutes after the initial dose at which the end review begins. */
  readonly endReviewAt: number;
  readonly parts: readonly [ScenarioPart, ...ScenarioPart[]];
  readonly basis: Basis;
}

const basis = {
  facts: ['P-DAY-20', 'P-DAY-22', 'P-DAY-23', 'P-DAY-25', 'P-DAY-26', 'P-DAY-27', 'P-DAY-30'],
  verification: 'derived',
  cites: [],
  because:
    'A made-up day whose order and spans follow the facts named; the exact minutes are chosen for demonstration.',
} as const satisfies Basis;

const common = {
  doseAfterArrival: 60,
  readingsBefore: [20, 40, 56],
  phases: { onset: 42, peak: 72, plateau: 190, comedown: 310, 'baseline-reached': 430 },
  endReviewAt: 480,
  basis,
} as const;

/** Parts that many days share. */
const shared = {
  preparing: { part: 'preparing' },
  initialDose: { part: 'initial-dose' },
  /** Checks every quarter of an hour until three hours after the dose, then every half hour. */
  monitoring: {
    part: 'monitoring',
    minutes: [15, 30, 45, 60, 75, 88, 120, 135, 150, 165, 180, 210, 240, 270, 300, 330, 360, 390, 420, 445, 477],
  },
  supplemental: { part: 'supplemental-dose', offeredAt: 90, authorisedAt: [100], givenAfter: 1 },
  sitting: { part: 'sitting', untilMinutes: 480 },
  leaving: { part: 'leaving', administered: 2, returned: 0 },
  leavingWithOneBack: { part: 'leaving', administered: 1, returned: 1 },
  basis,
} as const satisfies Readonly<Record<string, ScenarioPart | Basis>>;
const { preparing, initialDose, monitoring, supplemental, sitting, leaving, leavingWithOneBack } = shared;

/** The scenarios by id. */
export const scenarios = {
  uneventful: {
    ...common,
    id: 'uneventful',
    parts: [preparing, initialDose, monitoring, supplemental, sitting, leaving],
    basis,
  },
  'pressure-excursion': {
    ...common,
    id: 'pressure-excursion',
    parts: [
      preparing,
      initialDose,
      monitoring,
      { part: 'pressure-excursion', atMinutes: 102, repeatAtMinutes: 108, systolicFrom: 162, systolicTo: 170 },
      { part: 'supplemental-dose', offeredAt: 90, authorisedAt: [103, 110], givenAfter: 1 },
      sitting,
      leaving,
    ],
    basis,
  },
  hyperthermia: {
    ...common,
    id: 'hyperthermia',
    parts: [
      preparing,
      initialDose,
      {
        part: 'monitoring',
        minutes: [15, 30, 45, 60, 75, 88, 120, 135, 150, 210, 240, 270, 300, 330, 360, 390, 420, 445, 477],
      },
      supplemental,
      {
        part: 'hyperthermia',
        readings: [
          { atMinutes: 165, temperature: '38.8' },
          { atMinutes: 171, temperature: '38.6' },
          { atMinutes: 180, temperature: '38.2' },
        ],
        normalAt: 188,
        releasedAt: 196,
      },
      sitting,
      leaving,
    ],
    basis: { ...basis, facts: [...basis.facts, 'V-208', 'V-209'] },
  },
  hyponatraemia: {
    ...common,
    id: 'hyponatraemia',
    parts: [
      preparing,
      initialDose,
      { part: 'monitoring', minutes: [15, 30, 45, 60, 75, 88, 120, 135, 150, 165, 180, 210] },
      supplemental,
      { part: 'sitting', untilMinutes: 215 },
      { part: 'hyponatraemia', headacheAt: 218, sodium: '127', sodiumAt: 231, confusionAt: 234, transferredAt: 256 },
    ],
    basis: { ...basis, facts: [...basis.facts, 'V-214', 'V-029'] },
  },
  'therapist-steps-out': {
    ...common,
    id: 'therapist-steps-out',
    parts: [
      preparing,
      initialDose,
      monitoring,
      supplemental,
      { part: 'therapist-out', atMinutes: 222, backAtMinutes: 231 },
      sitting,
      leaving,
    ],
    basis,
  },
  'supplemental-declined': {
    ...common,
    id: 'supplemental-declined',
    parts: [
      preparing,
      initialDose,
      monitoring,
      { part: 'supplemental-declined', offeredAt: 90 },
      sitting,
      leavingWithOneBack,
    ],
    basis,
  },
  'missed-check': {
    ...common,
    id: 'missed-check',
    parts: [
      { part: 'preparing-with-missed-check', askedAt: 57, checkedAt: 58, authorisedAt: 59 },
      initialDose,
      monitoring,
      supplemental,
      sitting,
      leaving,
    ],
    basis,
  },
  'typing-error': {
    ...common,
    id: 'typing-error',
    parts: [
      preparing,
      initialDose,
      monitoring,
      supplemental,
      { part: 'typing-error', atMinutes: 157, typed: '43.4', meant: '37.4', correctedAfter: 2 },
      sitting,
      leaving,
    ],
    basis: { ...basis, facts: [...basis.facts, 'V-328'] },
  },
  'early-stop': {
    ...common,
    id: 'early-stop',
    parts: [
      preparing,
      initialDose,
      monitoring,
      { part: 'consent-withdrawn', atMinutes: 81 },
      sitting,
      leavingWithOneBack,
    ],
    basis,
  },
  'panic-and-grounding': {
    ...common,
    id: 'panic-and-grounding',
    parts: [
      preparing,
      initialDose,
      monitoring,
      supplemental,
      { part: 'panic', atMinutes: 127, heartRate: '118', calmAt: 152 },
      sitting,
      leaving,
    ],
    basis,
  },
  'emergency-and-transfer': {
    ...common,
    id: 'emergency-and-transfer',
    parts: [
      preparing,
      initialDose,
      { part: 'monitoring', minutes: [15, 30, 45, 60, 75, 88] },
      supplemental,
      { part: 'sitting', untilMinutes: 115 },
      { part: 'emergency-transfer', atMinutes: 118, systolic: '192', diastolic: '124', transferredAt: 141 },
    ],
    basis: { ...basis, facts: [...basis.facts, 'V-206', 'V-207'] },
  },
  overnight: {
    ...common,
    id: 'overnight',
    parts: [
      preparing,
      initialDose,
      monitoring,
      supplemental,
      sitting,
      leaving,
      { part: 'night', looksIn: [600, 780, 1020], morningAt: 1320 },
    ],
    basis: { ...basis, facts: [...basis.facts, 'P-DIS-03', 'P-STF-10', 'P-DIS-10'] },
  },
} as const satisfies Readonly<Record<ScenarioId, Scenario>>;
