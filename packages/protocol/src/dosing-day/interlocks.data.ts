import type { Basis } from '@mdma-at/evidence';
import type { InvariantId } from '../interlock.ts';

/** What is fixed about an interlock, apart from how it judges. */
export interface InterlockRule {
  readonly satisfies: readonly [InvariantId, ...InvariantId[]];
  /** `hard` lets nobody past; `overridable` lets a named prescriber past who gives a reason. */
  readonly kind: 'hard' | 'overridable';
  /** Why it is hard or overridable. */
  readonly because: string;
  readonly basis: Basis;
}

/** Every interlock of a dosing day: which invariant it keeps, whether a person may override it and why, who says so. */
export const interlockRules = {
  'enrolment-confirmed': {
    satisfies: ['INV-002'],
    kind: 'hard',
    because: 'Without a confirmed enrolment nobody has decided that this person takes part.',
    basis: { facts: ['P-CRS-27'], verification: 'primary', cites: [{ source: 'mitchell-2023', at: 'methods' }] },
  },
  'eligibility-current': {
    satisfies: ['INV-003'],
    kind: 'hard',
    because: 'A review can be done on the day; there is no need to pass without one.',
    basis: { facts: ['P-DAY-13'], verification: 'primary', cites: [{ source: 'kvam-2022', at: 'Table 2' }] },
  },
  'no-exclusion': {
    satisfies: ['INV-004'],
    kind: 'hard',
    because: 'An exclusion is a reason not to give the substance.',
    basis: { facts: ['P-STOP-01'], verification: 'primary', cites: [{ source: 'mitchell-2021', at: 'methods' }] },
  },
  'no-unreviewed-condition': {
    satisfies: ['INV-005'],
    kind: 'hard',
    because: 'A new condition may be an exclusion; a review can be done on the day.',
    basis: {
      facts: ['P-DAY-12'],
      verification: 'primary',
      cites: [{ source: 'nct06189027', at: 'eligibility criteria' }],
    },
  },
  'session-consent-valid': {
    satisfies: ['INV-006'],
    kind: 'hard',
    because: 'Nobody may consent in place of the participant.',
    basis: {
      facts: ['P-CON-01'],
      verification: 'policy',
      cites: [],
      because: 'Consent is confirmed for each session.',
    },
  },
  'not-withdrawn': {
    satisfies: ['INV-007'],
    kind: 'hard',
    because: 'Withdrawal never reverses.',
    basis: {
      facts: ['P-CON-06'],
      verification: 'policy',
      cites: [],
      because: 'Withdrawal is accepted in every state.',
    },
  },
  'preparation-complete': {
    satisfies: ['INV-011'],
    kind: 'hard',
    because: 'A dose can wait for a preparatory session.',
    basis: {
      facts: ['P-CRS-01'],
      verification: 'primary',
      cites: [{ source: 'nct03537014', at: 'detailed description' }],
    },
  },
  'washout-complete': {
    satisfies: ['INV-012'],
    kind: 'hard',
    because: 'Interactions do not depend on who takes responsibility.',
    basis: {
      facts: ['P-CRS-28', 'P-CRS-30'],
      verification: 'primary',
      cites: [{ source: 'mitchell-2023', at: 'methods' }, { source: 'nct01689740' }],
    },
  },
  'no-contraindicated-drug': {
    satisfies: ['INV-013'],
    kind: 'hard',
    because: 'The combination with a monoamine oxidase inhibitor can kill.',
    basis: { facts: ['M-R06'], verification: 'secondary', cites: [{ source: 'open-mdma' }] },
  },
  'pregnancy-excluded': {
    satisfies: ['INV-014'],
    kind: 'hard',
    because: 'A test takes minutes.',
    basis: {
      facts: ['P-DAY-01'],
      verification: 'primary',
      cites: [{ source: 'nct06189027', at: 'eligibility criteria' }],
    },
  },
  'fasting-confirmed': {
    satisfies: ['INV-015'],
    kind: 'overridable',
    because: 'Its hours are not verified and a light meal changes comfort and onset more than safety.',
    basis: {
      facts: ['P-DAY-03', 'P-DAY-04'],
      verification: 'primary',
      cites: [{ source: 'nct06189027', at: 'eligibility criteria' }],
    },
  },
  'companion-arranged': {
    satisfies: ['INV-016'],
    kind: 'overridable',
    because: 'It can still be arranged during the day; leaving has an interlock of its own that is hard.',
    basis: { facts: ['P-DIS-07'], verification: 'primary', cites: [{ source: 'maps-manual-2005', at: 'section 2.0' }] },
  },
  'support-contact-on-file': {
    satisfies: ['INV-017'],
    kind: 'overridable',
    because: 'It can still be taken down during the day.',
    basis: { facts: ['P-DAY-15'], verification: 'primary', cites: [{ source: 'nct04077437', at: 'criteria' }] },
  },
  'vitals-fresh-in-range': {
    satisfies: ['INV-019'],
    kind: 'hard',
    because: 'A reading takes minutes, and a high one is the reason for the rule.',
    basis: {
      facts: ['P-DAY-09'],
      verification: 'primary',
      cites: [{ source: 'nct03537014', at: 'detailed description' }],
      because: 'That they are measured is sourced; how fresh and how high are site policy.',
    },
  },
  'suicidality-below-stop': {
    satisfies: ['INV-020'],
    kind: 'hard',
    because: 'Who assessed the risk may assess it again; nobody passes an assessment.',
    basis: {
      facts: ['P-DAY-10'],
      verification: 'primary',
      cites: [{ source: 'nct03537014', at: 'detailed description' }],
    },
  },
  'no-open-risk': {
    satisfies: ['INV-021'],
    kind: 'hard',
    because: 'A clinician closes an open risk; nobody in the room passes it.',
    basis: {
      facts: ['P-DAY-11'],
      verification: 'primary',
      cites: [{ source: 'nct01689740' }],
      because: 'That it is asked at every contact is sourced; that an open answer blocks is site policy.',
    },
  },
  'touch-consent-valid': {
    satisfies: ['INV-057'],
    kind: 'hard',
    because: 'Nobody may agree in place of the participant, and a withdrawal counts at once.',
    basis: {
      facts: ['P-CON-06'],
      verification: 'policy',
      cites: [{ source: 'code-of-ethics-copy' }],
      because: 'The code has sections on touch; touch is agreed beforehand, revocable and never sexual.',
    },
  },
  'therapists-present': {
    satisfies: ['INV-022', 'INV-032'],
    kind: 'hard',
    because: 'The second person protects the participant and the first therapist alike.',
    basis: { facts: ['P-STF-01'], verification: 'primary', cites: [{ source: 'nct01689740' }] },
  },
  'physician-on-call': {
    satisfies: ['INV-023'],
    kind: 'hard',
    because: 'A rise of blood pressure cannot wait until somebody is found.',
    basis: { facts: ['P-STF-02'], verification: 'primary', cites: [{ source: 'maps-pbc-training-requirements' }] },
  },
  'no-hold': {
    satisfies: ['INV-024', 'INV-045'],
    kind: 'hard',
    because: 'A hold has a way of its own to end: a clinician decides after a new reading.',
    basis: { facts: ['V-204'], verification: 'policy', cites: [], because: 'Level 2 of the action ladder withholds.' },
  },
  'dose-level-allowed': {
    satisfies: ['INV-025', 'INV-026'],
    kind: 'hard',
    because: 'Doses are discrete levels of the protocol.',
    basis: {
      facts: ['P-DOSE-34'],
      verification: 'primary',
      cites: [{ source: 'nct03537014', at: 'detailed description' }],
    },
  },
  'escalation-decided': {
    satisfies: ['INV-027'],
    kind: 'hard',
    because: 'The decision itself is the step that is asked for.',
    basis: {
      facts: ['P-DOSE-20', 'P-DOSE-21'],
      verification: 'primary',
      cites: [{ source: 'nct02876172' }],
      because: 'That somebody decides is sourced; tolerance of the last dose is site policy.',
    },
  },
  'no-dose-yet': {
    satisfies: ['INV-028'],
    kind: 'hard',
    because: 'A second initial dose doubles the amount.',
    basis: { facts: ['P-DOSE-07'], verification: 'policy', cites: [], because: 'One initial dose in a session.' },
  },
  'first-supplemental': {
    satisfies: ['INV-029'],
    kind: 'hard',
    because: 'A second supplemental dose has no basis in any protocol, nor has one without an initial dose.',
    basis: {
      facts: ['P-DOSE-06'],
      verification: 'primary',
      cites: [{ source: 'nct03537014', at: 'detailed description' }],
    },
  },
  'supplemental-amount': {
    satisfies: ['INV-030'],
    kind: 'hard',
    because: 'The amount is a fixed part of the initial dose.',
    basis: {
      facts: ['P-DOSE-06'],
      verification: 'primary',
      cites: [{ source: 'nct03537014', at: 'detailed description' }],
    },
  },
  'supplemental-window': {
    satisfies: ['INV-031'],
    kind: 'hard',
    because: 'Earlier adds to the peak, later prolongs the day beyond what was studied.',
    basis: {
      facts: ['P-DOSE-11'],
      verification: 'primary',
      cites: [{ source: 'nct03537014', at: 'detailed description' }],
    },
  },
  'participant-agrees': {
    satisfies: ['INV-032'],
    kind: 'hard',
    because: 'Nobody may agree in place of the participant.',
    basis: {
      facts: ['P-DOSE-16', 'P-DOSE-18'],
      verification: 'policy',
      cites: [],
      because: 'A dose that is declined is not given.',
    },
  },
  'vitals-clear': {
    satisfies: ['INV-032'],
    kind: 'hard',
    because: 'A supplemental dose raises blood pressure more than predicted.',
    basis: {
      facts: ['V-204', 'V-025'],
      verification: 'policy',
      cites: [{ source: 'farre-2015' }],
      because: 'Given unless contraindicated is sourced; the limits are site policy.',
    },
  },
  'session-maximum': {
    satisfies: ['INV-034'],
    kind: 'hard',
    because: 'It is the outermost bound of a session.',
    basis: { facts: ['P-DOSE-09'], verification: 'primary', cites: [{ source: 'maps-mapp1' }] },
  },
  'not-ended': {
    satisfies: ['INV-035'],
    kind: 'hard',
    because: 'Nobody watches over a dose after the day has ended.',
    basis: {
      facts: ['P-STF-09'],
      verification: 'policy',
      cites: [],
      because: 'No dose after release, transfer or suspension.',
    },
  },
  'no-emergency': {
    satisfies: ['INV-035', 'INV-061'],
    kind: 'hard',
    because: 'After an emergency observation goes on and no further dose follows that day.',
    basis: {
      facts: ['P-STOP-18'],
      verification: 'policy',
      cites: [],
      because: 'An emergency ends dosing for the day.',
    },
  },
  'no-open-sae': {
    satisfies: ['INV-059', 'INV-060'],
    kind: 'hard',
    because: 'The medical monitor decides, nobody in the room.',
    basis: {
      facts: ['P-STOP-08'],
      verification: 'policy',
      cites: [],
      because: 'A serious adverse event blocks until it is decided.',
    },
  },
  'reading-after-hold': {
    satisfies: ['INV-046'],
    kind: 'hard',
    because: 'A hold that ends without a new reading ends on hope.',
    basis: { facts: ['V-204'], verification: 'policy', cites: [], because: 'A hold ends with a reading after it.' },
  },
  'clinician-decides': {
    satisfies: ['INV-046'],
    kind: 'hard',
    because: 'Whether a raised sign is harmless is a medical decision.',
    basis: {
      facts: ['P-STF-02'],
      verification: 'policy',
      cites: [],
      because: 'A hold ends by a clinician’s decision.',
    },
  },
  'vitals-back': {
    satisfies: ['INV-051'],
    kind: 'hard',
    because: 'The participant stays until the body has settled.',
    basis: {
      facts: ['P-DIS-01', 'V-217', 'V-218'],
      verification: 'primary',
      cites: [{ source: 'maps-manual-2005', at: 'section 2.0' }],
      because: 'That the signs are back is sourced; the numbers are derived.',
    },
  },
  'distress-back': {
    satisfies: ['INV-051'],
    kind: 'hard',
    because: 'The participant stays until distress has settled.',
    basis: { facts: ['P-DIS-01'], verification: 'primary', cites: [{ source: 'maps-manual-2005', at: 'section 2.0' }] },
  },
  'stability-judged': {
    satisfies: ['INV-051'],
    kind: 'hard',
    because: 'Somebody who knows the participant looks before the session ends.',
    basis: { facts: ['P-DIS-01'], verification: 'primary', cites: [{ source: 'maps-manual-2005', at: 'section 2.0' }] },
  },
  'therapists-agree': {
    satisfies: ['INV-051'],
    kind: 'hard',
    because: 'All must agree that it is safe.',
    basis: { facts: ['P-DIS-02'], verification: 'primary', cites: [{ source: 'maps-manual-2005', at: 'section 2.0' }] },
  },
  'participant-agrees-to-end': {
    satisfies: ['INV-051'],
    kind: 'hard',
    because: 'All must agree that it is safe.',
    basis: { facts: ['P-DIS-02'], verification: 'primary', cites: [{ source: 'maps-manual-2005', at: 'section 2.0' }] },
  },
  'capsules-reconciled': {
    satisfies: ['INV-037'],
    kind: 'overridable',
    because: 'A capsule that cannot be found must be reported, but keeps no person in the building.',
    basis: { facts: ['P-STOP-11'], verification: 'primary', cites: [{ source: 'ca-fdr', at: 'C.08.010-C.08.011' }] },
  },
  'minimum-stay': {
    satisfies: ['INV-052'],
    kind: 'hard',
    because: 'Late effects are the reason for the stay.',
    basis: { facts: ['P-DAY-30', 'P-DIS-09'], verification: 'secondary', cites: [{ source: 'rems-cbs-2024' }] },
  },
  'overnight-stay': {
    satisfies: ['INV-054'],
    kind: 'hard',
    because: 'The protocol keeps the participant on site until morning.',
    basis: {
      facts: ['P-DIS-03'],
      verification: 'primary',
      cites: [{ source: 'nct06189027', at: 'eligibility criteria' }],
    },
  },
  'attendant-on-duty': {
    satisfies: ['INV-055'],
    kind: 'hard',
    because: 'Nobody stays the night alone.',
    basis: {
      facts: ['P-STF-10'],
      verification: 'primary',
      cites: [{ source: 'nct01458327' }, { source: 'nct02876172' }, { source: 'maps-manual-2005', at: 'section 2.0' }],
    },
  },
  'companion-present': {
    satisfies: ['INV-053'],
    kind: 'hard',
    because: 'Nobody leaves alone on the day of a dose.',
    basis: { facts: ['P-DIS-09'], verification: 'secondary', cites: [{ source: 'rems-cbs-2024' }] },
  },
  'transport-arranged': {
    satisfies: ['INV-056'],
    kind: 'hard',
    because: 'The participant never drives home.',
    basis: {
      facts: ['P-DIS-06'],
      verification: 'primary',
      cites: [{ source: 'nct06189027', at: 'eligibility criteria' }],
    },
  },
  'may-be-overridden': {
    satisfies: ['INV-066'],
    kind: 'hard',
    because: 'A hard interlock has no override, and a satisfied one needs none.',
    basis: { facts: [], verification: 'policy', cites: [], because: 'Only an overridable interlock that stands open.' },
  },
  'prescriber-overrides': {
    satisfies: ['INV-066'],
    kind: 'hard',
    because: 'Whoever overrides answers for the dose.',
    basis: { facts: ['P-STF-02'], verification: 'policy', cites: [], because: 'A physician or prescriber overrides.' },
  },
} as const satisfies Record<string, InterlockRule>;

/** The name of an interlock of a dosing day. */
export type InterlockId = keyof typeof interlockRules;
