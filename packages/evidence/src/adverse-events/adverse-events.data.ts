import type { AdverseEvent, AdverseEventOdds, SafetyStatement } from './adverse-event.ts';

/** How often adverse events were reported with MDMA and with placebo, per event and trial. */
export const adverseEvents = [
  {
    id: 'headache',
    term: 'headache',
    shares: { MAPP1: { mdma: 71.7, placebo: 54.5 } },
    basis: { facts: ['P-AE-01'], verification: 'secondary', cites: [{ source: 'eskinazi-adverse-events' }] },
  },
  {
    id: 'muscle-tension',
    term: 'muscle tension or tightness',
    shares: { MAPP1: { mdma: 60.9, placebo: 13.6 } },
    note: 'For the paper itself two slightly different shares are reported; they were not verified.',
    basis: { facts: ['P-AE-02'], verification: 'secondary', cites: [{ source: 'eskinazi-adverse-events' }] },
  },
  {
    id: 'decreased-appetite',
    term: 'decreased appetite',
    shares: { MAPP1: { mdma: 52.2, placebo: 11.4 } },
    basis: { facts: ['P-AE-03'], verification: 'secondary', cites: [{ source: 'eskinazi-adverse-events' }] },
  },
  {
    id: 'sleep-disorder',
    term: 'sleep disorder',
    shares: { MAPP1: { mdma: 43.5, placebo: 29.5 }, MAPP2: { mdma: 35.8, placebo: 29.4 } },
    basis: { facts: ['P-AE-04'], verification: 'secondary', cites: [{ source: 'eskinazi-adverse-events' }] },
  },
  {
    id: 'anxiety',
    term: 'anxiety',
    shares: { MAPP1: { mdma: 32.6, placebo: 38.6 }, MAPP2: { mdma: 34, placebo: 25.5 } },
    basis: { facts: ['P-AE-05'], verification: 'secondary', cites: [{ source: 'eskinazi-adverse-events' }] },
  },
  {
    id: 'nausea',
    term: 'nausea',
    shares: { MAPP1: { mdma: 30.4, placebo: 11.4 } },
    basis: { facts: ['P-AE-06'], verification: 'secondary', cites: [{ source: 'eskinazi-adverse-events' }] },
  },
  {
    id: 'fatigue',
    term: 'fatigue',
    shares: { MAPP1: { mdma: 30.4, placebo: 31.8 } },
    basis: { facts: ['P-AE-07'], verification: 'secondary', cites: [{ source: 'eskinazi-adverse-events' }] },
  },
  {
    id: 'sweating',
    term: 'sweating',
    shares: { MAPP1: { mdma: 21.7, placebo: 2.3 } },
    basis: { facts: ['P-AE-08'], verification: 'secondary', cites: [{ source: 'eskinazi-adverse-events' }] },
  },
  {
    id: 'dizziness',
    term: 'dizziness',
    shares: { MAPP1: { mdma: 19.6, placebo: 11.4 } },
    basis: { facts: ['P-AE-09'], verification: 'secondary', cites: [{ source: 'eskinazi-adverse-events' }] },
  },
  {
    id: 'jaw-tension',
    term: 'jaw tension',
    shares: { MAPP1: { mdma: 13, placebo: 2.3 }, MAPP2: { mdma: 13.2, placebo: 2 } },
    basis: { facts: ['P-AE-10'], verification: 'secondary', cites: [{ source: 'eskinazi-adverse-events' }] },
  },
  {
    id: 'restlessness',
    term: 'restlessness',
    shares: { MAPP1: { mdma: 15.2 }, MAPP2: { mdma: 15.1, placebo: 3.9 } },
    note: 'For placebo in MAPP1 the data set has no row; a missing row is shown as no figure, not as none.',
    basis: { facts: ['P-AE-11'], verification: 'secondary', cites: [{ source: 'eskinazi-adverse-events' }] },
  },
  {
    id: 'suicidality',
    term: 'suicidality, any, as coded in the data set',
    shares: { MAPP1: { mdma: 45.7, placebo: 47.7 }, MAPP2: { mdma: 35.8, placebo: 43.1 } },
    note: 'In MAPP2 the share with MDMA is 19 of 53 people.',
    basis: { facts: ['P-AE-12'], verification: 'secondary', cites: [{ source: 'eskinazi-adverse-events' }] },
  },
  {
    id: 'low-mood',
    term: 'depression or low mood',
    shares: { MAPP1: { mdma: 15.2, placebo: 18.2 }, MAPP2: { mdma: 15.1, placebo: 15.7 } },
    basis: { facts: ['P-AE-13'], verification: 'secondary', cites: [{ source: 'eskinazi-adverse-events' }] },
  },
  {
    id: 'dry-mouth',
    term: 'dry mouth',
    shares: { MAPP1: { mdma: 10.9, placebo: 4.5 } },
    basis: { facts: ['P-AE-14'], verification: 'secondary', cites: [{ source: 'eskinazi-adverse-events' }] },
  },
] as const satisfies readonly AdverseEvent[];

/** The events that a source calls likelier with MDMA without giving a figure. */
export const likelierEvents = {
  terms: [
    'muscle tightness',
    'decreased appetite',
    'nausea',
    'sweating',
    'feeling cold',
    'restlessness',
    'dilated pupils',
    'jaw clenching',
    'eye movements like nystagmus',
    'jitteriness',
    'chest discomfort that is not cardiac',
    'blurred vision',
    'chills',
  ],
  basis: { facts: ['P-AE-15'], verification: 'primary', cites: [{ source: 'colcott-2024' }] },
} as const;

/** How much likelier an adverse event was with MDMA than with placebo, as odds ratios that a source states. */
export const adverseEventOdds = [
  {
    id: 'phase-3-any-event',
    about: 'any adverse event',
    comparedWith: 'placebo, both Phase 3 trials pooled',
    oddsRatio: 3.51,
    ci95: [2.76, 4.46],
    basis: { facts: ['P-EFX-17', 'V-028'], verification: 'primary', cites: [{ source: 'colcott-2024' }] },
  },
  {
    id: 'phase-2-session-side-effect',
    about: 'a side effect during the session',
    comparedWith: 'control, Phase 2',
    oddsRatio: 1.67,
    ci95: [1.12, 2.49],
    basis: { facts: ['V-028'], verification: 'primary', cites: [{ source: 'colcott-2024' }] },
  },
] as const satisfies readonly AdverseEventOdds[];

/** What sources state about safety in words. */
export const safetyStatements = [
  {
    id: 'mapp1-no-signal',
    says: 'MAPP1 saw no increase in abuse potential, suicidality or QT prolongation.',
    against: {
      value: 'The FDA’s complete response letter still lists gaps in cardiac safety, hERG and laboratory data.',
      basis: { facts: ['V-402'], verification: 'secondary', cites: [{ source: 'crl-digest' }] },
    },
    basis: { facts: ['S-207'], verification: 'primary', cites: [{ source: 'mitchell-2021', at: 'abstract' }] },
  },
  {
    id: 'events-not-recorded',
    says: 'Pleasant and abuse-related events during sessions were not recorded; new trials have to record them.',
    basis: { facts: ['P-STOP-13'], verification: 'secondary', cites: [{ source: 'crl-coverage-2025' }] },
  },
  {
    id: 'durability',
    says: 'Durability beyond 18 weeks was not shown and selection bias was seen; a new trial was asked for.',
    basis: { facts: ['P-STOP-14'], verification: 'secondary', cites: [{ source: 'crl-coverage-2025' }] },
  },
  {
    id: 'one-hospitalisation',
    says: 'One participant was hospitalised after MDMA was suspected to have made a condition worse.',
    basis: { facts: ['P-STOP-20'], verification: 'secondary', cites: [{ source: 'rems-cbs-2024' }] },
  },
  {
    id: 'vital-signs',
    says: 'FDA staff called the rises of blood pressure and pulse significant and a possible trigger of cardiovascular events.',
    basis: { facts: ['P-VIT-09', 'V-032'], verification: 'secondary', cites: [{ source: 'nyt-2024-06' }] },
  },
] as const satisfies readonly SafetyStatement[];
