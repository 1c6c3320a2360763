import type { Study } from './study.ts';

/** The trials that outcomes come from, with their arms and numbers of participants. */
export const studies = [
  {
    id: 'MAPP1',
    title: 'First Phase 3 trial, severe PTSD',
    design: 'randomised-placebo',
    counted: 'analysed',
    arms: [
      { arm: 'mdma', n: 46 },
      { arm: 'placebo', n: 44 },
    ],
    note: 'The FDA counts 91 participants, the paper 90.',
    basis: {
      facts: ['P-CRS-55', 'P-CRS-24'],
      verification: 'primary',
      cites: [{ source: 'maps-mapp1' }, { source: 'mitchell-2021' }],
    },
  },
  {
    id: 'MAPP2',
    title: 'Second Phase 3 trial, moderate to severe PTSD',
    design: 'randomised-placebo',
    counted: 'randomised',
    arms: [
      { arm: 'mdma', n: 53 },
      { arm: 'placebo', n: 51 },
    ],
    note: 'The registry counts 121 enrolled.',
    basis: {
      facts: ['P-CRS-55', 'P-CRS-25', 'P-CRS-31'],
      verification: 'primary',
      cites: [{ source: 'mitchell-2023' }, { source: 'nct04077437' }],
    },
  },
  {
    id: 'MP16',
    title: 'Open-label lead-in to Phase 3, United States',
    design: 'open-label',
    counted: 'participants',
    arms: [{ arm: 'all', n: 33 }],
    note: 'The published shares fit 29 and 24 of 32 people, no count of 33.',
    basis: { facts: ['S-205'], verification: 'primary', cites: [{ source: 'maps-mp16' }] },
  },
  {
    id: 'MP-8',
    title: 'Phase 2 trial with veterans, firefighters and police officers',
    design: 'randomised-dose',
    counted: 'randomised',
    arms: [
      { arm: '30 mg', n: 7 },
      { arm: '75 mg', n: 7 },
      { arm: '125 mg', n: 12 },
    ],
    note: 'Titles say 24; 26 were randomised.',
    basis: {
      facts: ['P-EFX-10'],
      verification: 'secondary',
      cites: [{ source: 'mithoefer-2018' }, { source: 'blossom-mithoefer-2018' }],
    },
  },
] as const satisfies readonly Study[];
