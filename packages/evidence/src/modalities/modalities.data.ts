import type { Modality } from './modality.ts';

const guide = {
  facts: [],
  verification: 'seed',
  cites: [{ source: 'seed-002', at: 'comparison of the three modalities' }],
  because: 'Only a guide compares them so; no better source was looked for outside MDMA.',
} as const;

/** Psychedelic-assisted and ordinary treatments side by side, each value with its basis. */
export const modalities = [
  {
    id: 'mdma',
    name: 'MDMA-assisted therapy',
    indications: {
      value: ['PTSD'],
      basis: {
        facts: ['P-CRS-24', 'P-CRS-25'],
        verification: 'primary',
        cites: [{ source: 'mitchell-2021' }, { source: 'mitchell-2023' }],
      },
    },
    dosingSessions: {
      value: [{ of: 'oral', sessions: { min: 3, max: 3 } }],
      basis: {
        facts: ['P-CRS-03'],
        verification: 'primary',
        cites: [{ source: 'maps-mapp1' }, { source: 'nct04077437' }],
      },
    },
    sessionMinutes: {
      value: { min: 480, max: 480 },
      note: 'Phase 3; a Phase 2 trial and both guides have 6 to 8 hours.',
      basis: { facts: ['P-CRS-05', 'P-CRS-06'], verification: 'primary', cites: [{ source: 'maps-mapp1' }] },
    },
    totalSessions: {
      value: { min: 15, max: 15 },
      note: 'A guide says about 24; its own parts make 15.',
      disputedBy: ['protocol/C-01'],
      basis: { facts: ['P-CRS-15', 'P-EFF-07'], verification: 'primary', cites: [{ source: 'mdmaptsd-overview' }] },
    },
    mechanism: { value: 'release of serotonin and norepinephrine, and of oxytocin', basis: guide },
    experience: { value: 'emotional warmth, less fear, able to talk', basis: guide },
    therapistActivity: {
      value: 'active conversation',
      note: 'The treatment manual’s contents name non-directive communication as its core; the other guide is nearer to it.',
      disputedBy: ['protocol/C-10'],
      basis: guide,
    },
    costCad: {
      value: { currency: 'CAD', per: 'programme', amount: { from: 7500, to: 15000 } },
      basis: { ...guide, facts: ['P-COST-06'] },
    },
  },
  {
    id: 'psilocybin',
    name: 'Psilocybin-assisted therapy',
    indications: {
      value: ['distress at the end of life', 'treatment-resistant depression', 'alcohol use disorder'],
      note: 'No approved indication.',
      disputedBy: ['regulatory/K-13'],
      basis: guide,
    },
    dosingSessions: { value: [{ of: 'oral', sessions: { min: 1, max: 2 } }], basis: guide },
    sessionMinutes: { value: { min: 360, max: 480 }, basis: guide },
    totalSessions: { value: { min: 7, max: 10 }, basis: guide },
    mechanism: { value: 'partial agonism at the 5-HT2A receptor', basis: guide },
    experience: { value: 'classic psychedelic: visions, loss of the sense of self, mystical', basis: guide },
    therapistActivity: { value: 'mostly quiet and non-directive', basis: guide },
    costCad: { value: { currency: 'CAD', per: 'programme', amount: { from: 2500, to: 6500 } }, basis: guide },
  },
  {
    id: 'ketamine',
    name: 'Ketamine-assisted therapy',
    indications: {
      value: ['treatment-resistant depression', 'PTSD', 'chronic pain'],
      note: 'Psychiatric use of racemic ketamine is off-label; esketamine is another product.',
      disputedBy: ['regulatory/K-13'],
      basis: guide,
    },
    dosingSessions: {
      value: [
        { of: 'intravenous ketamine', sessions: { min: 4, max: 8 } },
        { of: 'esketamine nasal spray', sessions: { min: 12, max: 12 } },
      ],
      basis: guide,
    },
    sessionMinutes: { value: { min: 90, max: 120 }, note: 'Intravenous.', basis: guide },
    totalSessions: { value: { min: 10, max: 14 }, basis: guide },
    mechanism: { value: 'antagonism at the NMDA receptor', basis: guide },
    experience: { value: 'dissociative: softened body, distorted time', basis: guide },
    therapistActivity: { value: 'present, watching and grounding', basis: guide },
    costCad: {
      value: { currency: 'CAD', per: 'programme', amount: { from: 1530, to: 6930 } },
      note: 'One provider’s programmes.',
      basis: guide,
    },
  },
] as const satisfies readonly Modality[];
