import type { Basis } from '@mdma-at/evidence';
import type { InvariantId } from '../interlock.ts';

/** What is fixed about an interlock of a course, apart from how it judges. */
export interface CourseInterlockRule {
  readonly satisfies: readonly InvariantId[];
  readonly kind: 'hard' | 'overridable';
  readonly basis: Basis;
}

/**
 * Every interlock of a course: which invariant it keeps and who says so. All are hard: what they ask for can be done
 * first, and a site that needs another rule says so in its policy, with the name of whoever approves it.
 */
export const courseInterlockRules = {
  'not-withdrawn': {
    satisfies: ['INV-007'],
    kind: 'hard',
    basis: {
      facts: [],
      verification: 'policy',
      cites: [],
      because: 'Withdrawal holds in every state and never reverses.',
    },
  },
  'not-paused': {
    satisfies: [],
    kind: 'hard',
    basis: { facts: [], verification: 'policy', cites: [], because: 'A paused course is resumed before it goes on.' },
  },
  'consent-signed': {
    satisfies: ['INV-001'],
    kind: 'hard',
    basis: { facts: ['P-CON-01'], verification: 'primary', cites: [{ source: 'mitchell-2021', at: 'methods' }] },
  },
  reconsented: {
    satisfies: ['INV-008'],
    kind: 'hard',
    basis: {
      facts: ['P-CON-05'],
      verification: 'derived',
      cites: [{ source: 'nct04714359' }, { source: 'nct05066282' }],
      because:
        'Separate protocols have consents of their own, so a course changes its protocol only with a new consent.',
    },
  },
  'screening-eligible': {
    satisfies: ['INV-004'],
    kind: 'hard',
    basis: { facts: ['P-STOP-01'], verification: 'primary', cites: [{ source: 'mitchell-2021', at: 'methods' }] },
  },
  'eligibility-current': {
    satisfies: ['INV-003'],
    kind: 'hard',
    basis: { facts: ['P-DAY-13'], verification: 'primary', cites: [{ source: 'kvam-2022', at: 'table 2' }] },
  },
  'no-unreviewed-condition': {
    satisfies: ['INV-005'],
    kind: 'hard',
    basis: {
      facts: ['P-DAY-12'],
      verification: 'primary',
      cites: [{ source: 'nct06189027', at: 'eligibility criteria' }],
    },
  },
  'no-contraindicated-drug': {
    satisfies: ['INV-013'],
    kind: 'hard',
    basis: {
      facts: ['M-R06'],
      verification: 'secondary',
      cites: [{ source: 'open-mdma' }],
      because:
        'Nobody is dosed while a contraindicated drug is active, an inhibitor of monoamine oxidase first of all.',
    },
  },
  'preparation-complete': {
    satisfies: ['INV-011'],
    kind: 'hard',
    basis: {
      facts: ['P-CRS-01'],
      verification: 'primary',
      cites: [{ source: 'nct03537014', at: 'detailed description' }],
    },
  },
  'preparation-before-baseline': {
    satisfies: [],
    kind: 'hard',
    basis: { facts: ['P-CRS-35'], verification: 'primary', cites: [{ source: 'kvam-2022', at: 'table 2' }] },
  },
  'washout-complete': {
    satisfies: ['INV-012'],
    kind: 'hard',
    basis: { facts: ['P-CRS-28'], verification: 'primary', cites: [{ source: 'mitchell-2023', at: 'methods' }] },
  },
  'washout-before-baseline': {
    satisfies: ['INV-012'],
    kind: 'hard',
    basis: { facts: ['P-CRS-28'], verification: 'primary', cites: [{ source: 'mitchell-2023', at: 'methods' }] },
  },
  'safety-plan-agreed': {
    satisfies: [],
    kind: 'hard',
    basis: {
      facts: ['P-CON-07'],
      verification: 'policy',
      cites: [{ source: 'code-of-ethics-copy' }],
      because: 'Support and emergency contacts are agreed before the first dose, as a plan that both sides know.',
    },
  },
  'baseline-measured': {
    satisfies: ['INV-002'],
    kind: 'hard',
    basis: { facts: ['P-CRS-27'], verification: 'primary', cites: [{ source: 'mitchell-2023', at: 'methods' }] },
  },
  'severity-at-cutoff': {
    satisfies: ['INV-004'],
    kind: 'hard',
    basis: { facts: ['P-CRS-24'], verification: 'primary', cites: [{ source: 'mitchell-2021', at: 'methods' }] },
  },
  'rater-independent': {
    satisfies: ['INV-009'],
    kind: 'hard',
    basis: { facts: ['P-CRS-32'], verification: 'primary', cites: [{ source: 'mitchell-2023', at: 'methods' }] },
  },
  'enrolment-confirmed': {
    satisfies: ['INV-002'],
    kind: 'hard',
    basis: { facts: ['P-CRS-27'], verification: 'primary', cites: [{ source: 'mitchell-2023', at: 'methods' }] },
  },
  'sessions-left': {
    satisfies: ['INV-040'],
    kind: 'hard',
    basis: { facts: ['P-CRS-03'], verification: 'primary', cites: [{ source: 'maps-mapp1' }] },
  },
  'integration-complete': {
    satisfies: ['INV-041'],
    kind: 'hard',
    basis: {
      facts: ['P-CRS-10'],
      verification: 'primary',
      cites: [{ source: 'nct03537014', at: 'detailed description' }],
    },
  },
  'dosing-gap': {
    satisfies: ['INV-039'],
    kind: 'hard',
    basis: {
      facts: ['P-CRS-08'],
      verification: 'primary',
      cites: [{ source: 'nct01211405', at: 'detailed description' }],
    },
  },
  'no-open-risk': {
    satisfies: ['INV-021'],
    kind: 'hard',
    basis: {
      facts: ['P-DAY-11'],
      verification: 'primary',
      cites: [{ source: 'nct01689740' }],
      because: 'That it is asked at every contact is sourced; that an open answer blocks is a rule of the project.',
    },
  },
  'no-open-sae': {
    satisfies: ['INV-059'],
    kind: 'hard',
    basis: {
      facts: [],
      verification: 'policy',
      cites: [],
      because: 'A serious adverse event blocks further dosing until the medical monitor decides.',
    },
  },
  'clinician-decides': {
    satisfies: ['INV-041'],
    kind: 'hard',
    basis: {
      facts: [],
      verification: 'policy',
      cites: [],
      because: 'A waiver is formal: a clinician gives it, with a reason.',
    },
  },
  'outcome-measured': {
    satisfies: [],
    kind: 'hard',
    basis: { facts: ['P-CRS-18'], verification: 'primary', cites: [{ source: 'maps-mapp1' }] },
  },
  'termination-visit-held': {
    satisfies: [],
    kind: 'hard',
    basis: { facts: ['P-STOP-16'], verification: 'primary', cites: [{ source: 'kvam-2022', at: 'table 2' }] },
  },
} as const satisfies Record<string, CourseInterlockRule>;

/** The name of an interlock of a course. */
export type CourseInterlockId = keyof typeof courseInterlockRules;
