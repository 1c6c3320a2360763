import type { Basis } from '@mdma-at/evidence';

/** C-SSRS screener: codes and rules only; the wording belongs to its owners. */
export const cssrs = {
  questions: ['q1', 'q2', 'q3', 'q4', 'q5', 'q6'],
  /** Asked only after a yes to question 2. */
  skipped: ['q3', 'q4', 'q5'],
  /** A yes to one of these is shown at once, even in answers that cannot be scored. */
  urgent: ['q4', 'q5', 'q6'],
  ideationLevels: { q1: 1, q2: 2, q3: 3, q4: 4, q5: 5 },
  highFrom: 4,
  moderateFrom: 3,
  lowFrom: 1,
  basis: {
    facts: ['S-340', 'S-303'],
    verification: 'secondary',
    cites: [{ source: 'nobra-calculator' }, { source: 'ninds-cssrs' }],
    because: 'The calculator takes none for low; they are kept apart here.',
  },
} as const satisfies { readonly basis: Basis } & Readonly<Record<string, unknown>>;
