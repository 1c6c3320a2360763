import type { NamedPlan } from './session-plan.ts';

/** How many sessions of which length each plan has. */
export const sessionPlans = [
  {
    id: 'three-8h',
    title: 'three dosing sessions of 8 h, two therapists throughout',
    plan: {
      preparation: { sessions: 3, sessionMinutes: 90 },
      dosing: { sessions: 3, sessionMinutes: 480 },
      integration: { perDosing: 3, sessionMinutes: 90 },
      staff: { therapists: 2 },
    },
    basis: {
      facts: [
        'P-EFF-01',
        'P-EFF-02',
        'P-CRS-01',
        'P-CRS-02',
        'P-CRS-03',
        'P-CRS-05',
        'P-CRS-10',
        'P-CRS-11',
        'P-STF-01',
      ],
      verification: 'derived',
      cites: [{ source: 'marseille-2022' }, { source: 'midomafetamine-health-economics' }],
      because: '3 × 1.5 h, 3 × 8 h and 9 × 1.5 h, each with two therapists.',
    },
  },
  {
    id: 'three-6h',
    title: 'three dosing sessions of 6 h, two therapists throughout',
    plan: {
      preparation: { sessions: 3, sessionMinutes: 90 },
      dosing: { sessions: 3, sessionMinutes: 360 },
      integration: { perDosing: 3, sessionMinutes: 90 },
      staff: { therapists: 2 },
    },
    basis: {
      facts: ['P-EFF-03', 'P-CRS-06'],
      verification: 'derived',
      cites: [{ source: 'nct01689740' }],
      because: 'The same with the shorter dosing day of 6 to 8 h.',
    },
  },
  {
    id: 'two-8h',
    title: 'two dosing sessions of 8 h, two therapists throughout',
    plan: {
      preparation: { sessions: 3, sessionMinutes: 90 },
      dosing: { sessions: 2, sessionMinutes: 480 },
      integration: { perDosing: 3, sessionMinutes: 90 },
      staff: { therapists: 2 },
    },
    basis: {
      facts: ['P-EFF-04'],
      verification: 'derived',
      cites: [{ source: 'nct01689740' }, { source: 'marseille-2022' }],
      because: '3 × 1.5 h, 2 × 8 h and 6 × 1.5 h, each with two therapists.',
    },
  },
  {
    id: 'two-6h',
    title: 'two dosing sessions of 6 h, two therapists throughout',
    plan: {
      preparation: { sessions: 3, sessionMinutes: 90 },
      dosing: { sessions: 2, sessionMinutes: 360 },
      integration: { perDosing: 3, sessionMinutes: 90 },
      staff: { therapists: 2 },
    },
    basis: {
      facts: ['P-EFF-04'],
      verification: 'derived',
      cites: [{ source: 'nct01689740' }, { source: 'marseille-2022' }],
      because: '3 × 1.5 h, 2 × 6 h and 6 × 1.5 h, each with two therapists.',
    },
  },
  {
    id: 'three-8h-one-outside',
    title: 'three dosing sessions of 8 h, the second therapist on dosing days only',
    plan: {
      preparation: { sessions: 3, sessionMinutes: 90 },
      dosing: { sessions: 3, sessionMinutes: 480 },
      integration: { perDosing: 3, sessionMinutes: 90 },
      staff: { therapists: 2, therapistsOutsideDosing: 1 },
    },
    basis: {
      facts: ['P-EFF-05'],
      verification: 'derived',
      cites: [{ source: 'marseille-2022' }],
      because: '18 h with one therapist and 24 h with two.',
    },
  },
  {
    id: 'three-6h-one-outside',
    title: 'three dosing sessions of 6 h, the second therapist on dosing days only',
    plan: {
      preparation: { sessions: 3, sessionMinutes: 90 },
      dosing: { sessions: 3, sessionMinutes: 360 },
      integration: { perDosing: 3, sessionMinutes: 90 },
      staff: { therapists: 2, therapistsOutsideDosing: 1 },
    },
    basis: {
      facts: ['P-EFF-05'],
      verification: 'derived',
      cites: [{ source: 'nct01689740' }],
      because: '18 h with one therapist and 18 h with two.',
    },
  },
  {
    id: 'phase-2-model',
    title: 'the Phase 2 regimen of a cost model, two therapists throughout',
    plan: {
      preparation: { sessions: 2.5, sessionMinutes: 90 },
      dosing: { sessions: 2, sessionMinutes: 480 },
      integration: { perDosing: 3.5, sessionMinutes: 90 },
      staff: { therapists: 2 },
    },
    basis: {
      facts: ['P-COST-07'],
      verification: 'derived',
      cites: [{ source: 'marseille-2020' }],
      because: '2 dosing sessions of 8 h; on average 2.5 preparatory sessions and 3.5 integrative ones per dosing.',
    },
  },
] as const satisfies readonly NamedPlan[];
