import type { Basis } from '@mdma-at/evidence';

/** A published score that is shown beside the limits of a site and never takes their place, with every reason why. */
export interface Comparator {
  readonly id: 'news2' | 'hunter' | 'esketamine-schedule';
  readonly reasons: readonly [
    { readonly code: ComparatorReason; readonly basis: Basis },
    ...(readonly { readonly code: ComparatorReason; readonly basis: Basis }[]),
  ];
}

/** Why something compares and doesn't stand in: a message catalogue has a sentence for each. */
export type ComparatorReason =
  | 'overlooks-hypertension'
  | 'expected-drug-effect-scores'
  | 'no-personal-baseline'
  | 'made-for-hospital-wards'
  | 'needs-examination'
  | 'one-cause-only'
  | 'mis-stated-elsewhere'
  | 'other-drug';

/** The comparators of this package. */
export const comparators = {
  news2: {
    id: 'news2',
    reasons: [
      {
        code: 'overlooks-hypertension',
        basis: {
          facts: ['V-205', 'V-206'],
          verification: 'derived',
          cites: [{ source: 'rcp-news2-2017' }],
          because:
            'A systolic pressure of 111 to 219 scores 0 and diastolic pressure not at all: 165 with a pulse of 112 and 38.2 °C is 3 points, band low.',
        },
      },
      {
        code: 'expected-drug-effect-scores',
        basis: {
          facts: ['V-001', 'V-011', 'V-211'],
          verification: 'derived',
          cites: [{ source: 'open-mdma' }, { source: 'vizeli-2017', at: 'abstract' }],
          because: 'A pulse over 90 scores; the expected rise of 23 per minute over placebo brings many people there.',
        },
      },
      {
        code: 'no-personal-baseline',
        basis: {
          facts: ['V-203', 'V-218'],
          verification: 'derived',
          cites: [{ source: 'rcp-news2-2017' }],
          because: 'The same bands for everybody; here a reading is held against the person before the dose.',
        },
      },
      {
        code: 'made-for-hospital-wards',
        basis: {
          facts: ['V-211', 'V-212'],
          verification: 'primary',
          cites: [{ source: 'rcp-news2-2017' }],
          because: 'Made for acute illness in hospital: its urgent bands call a ward team.',
        },
      },
    ],
  },
  hunter: {
    id: 'hunter',
    reasons: [
      {
        code: 'needs-examination',
        basis: {
          facts: ['V-213'],
          verification: 'secondary',
          cites: [{ source: 'hunter-ijpp', at: 'table 1' }],
          because:
            'Clonus and hyperreflexia have to be looked for; no measured sign stands for them, and what was not looked for is not absent.',
        },
      },
      {
        code: 'one-cause-only',
        basis: {
          facts: ['V-209', 'V-213', 'V-214'],
          verification: 'derived',
          cites: [{ source: 'hunter-bmj' }],
          because: 'Negative says nothing about pressure, heat or a low sodium.',
        },
      },
      {
        code: 'expected-drug-effect-scores',
        basis: {
          facts: ['V-213'],
          verification: 'derived',
          cites: [{ source: 'hunter-ijpp', at: 'table 1' }],
          because: 'MDMA is itself a serotonergic drug, so the exposure that the rule asks for is always there.',
        },
      },
      {
        code: 'mis-stated-elsewhere',
        basis: {
          facts: ['V-213'],
          verification: 'secondary',
          cites: [{ source: 'hunter-bmj' }],
          because: 'A widely read manual lists hypertonia alone as sufficient. It is not.',
        },
      },
    ],
  },
  esketamineSchedule: {
    id: 'esketamine-schedule',
    reasons: [
      {
        code: 'other-drug',
        basis: {
          facts: ['V-107'],
          verification: 'primary',
          cites: [{ source: 'spravato-hcp' }],
          because:
            'Pressure before, about 40 minutes after and then as needed, 2 hours of observation: for another drug with a shorter course.',
        },
      },
    ],
  },
} as const satisfies Readonly<Record<string, Comparator>>;
