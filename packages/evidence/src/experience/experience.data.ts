import type { ExperienceAspect } from './experience-aspect.ts';

const guide = {
  facts: [],
  verification: 'seed',
  cites: [{ source: 'seed-002', at: 'what patients typically experience' }],
  because: 'As a guide tells it.',
} as const;

/** What sources say about how a session is experienced. */
export const experience = [
  {
    id: 'warmth',
    domain: 'emotional',
    says: 'Warmth and openness: connected, generous, undefended.',
    basis: guide,
  },
  {
    id: 'less-fear',
    domain: 'emotional',
    says: 'Less fear of being vulnerable; what is usually too threatening can be spoken of.',
    basis: guide,
  },
  {
    id: 'empathy',
    domain: 'emotional',
    says: 'More empathy with oneself and with others.',
    basis: guide,
  },
  {
    id: 'safety',
    domain: 'emotional',
    says: 'A sense of safety, also in the face of the trauma.',
    beside: {
      value:
        'Anxiety was recorded in 32.6 % with MDMA and 38.6 % with placebo in MAPP1, and in 34.0 % and 25.5 % in MAPP2.',
      basis: {
        facts: ['P-AE-05'],
        verification: 'secondary',
        cites: [{ source: 'eskinazi-adverse-events' }],
      },
    },
    basis: guide,
  },
  {
    id: 'able-to-talk',
    domain: 'cognitive',
    says: 'People can usually talk, reflect and tell.',
    disputedBy: ['protocol/C-10'],
    basis: guide,
  },
  {
    id: 'insight',
    domain: 'cognitive',
    says: 'Sudden clarity about one’s own patterns, relations and experiences.',
    basis: guide,
  },
  {
    id: 'less-rumination',
    domain: 'cognitive',
    says: 'Less rumination while it lasts.',
    basis: guide,
  },
  {
    id: 'heart-and-pressure',
    domain: 'physical',
    says: 'Heart rate and blood pressure rise, by 10 to 20 % as a guide has it.',
    beside: {
      value:
        'That is too low: in MAPP1 28/12 mmHg and 23 per minute over placebo; a third of healthy volunteers passed 160 mmHg.',
      basis: {
        facts: ['P-VIT-06', 'P-VIT-07', 'P-VIT-10'],
        verification: 'secondary',
        cites: [{ source: 'open-mdma' }, { source: 'vizeli-2017' }],
      },
    },
    disputedBy: ['protocol/C-11', 'screening-vitals/C-04'],
    basis: guide,
  },
  {
    id: 'temperature',
    domain: 'physical',
    says: 'The body grows warmer; rooms are kept cool and drinking is watched.',
    beside: {
      value:
        'Of 166 healthy volunteers 19 % passed 38.0 °C; in the therapy setting a rise of 0.3 °C is reported of MAPP1.',
      basis: {
        facts: ['V-012', 'V-002'],
        verification: 'secondary',
        cites: [{ source: 'vizeli-2017' }, { source: 'open-mdma' }],
      },
    },
    disputedBy: ['screening-vitals/C-05'],
    basis: guide,
  },
  {
    id: 'pupils',
    domain: 'physical',
    says: 'Wide pupils.',
    basis: guide,
  },
  {
    id: 'jaw',
    domain: 'physical',
    says: 'A clenched jaw.',
    beside: {
      value: 'Recorded in 13.0 % and 13.2 % with MDMA, in 2.3 % and 2.0 % with placebo, MAPP1 and MAPP2.',
      basis: {
        facts: ['P-AE-10'],
        verification: 'secondary',
        cites: [{ source: 'eskinazi-adverse-events' }],
      },
    },
    basis: guide,
  },
  {
    id: 'nausea',
    domain: 'physical',
    says: 'Mild nausea at the onset, in some.',
    beside: {
      value: 'Recorded in 30.4 % with MDMA and 11.4 % with placebo in MAPP1.',
      basis: {
        facts: ['P-AE-06'],
        verification: 'secondary',
        cites: [{ source: 'eskinazi-adverse-events' }],
      },
    },
    disputedBy: ['protocol/C-25'],
    basis: guide,
  },
  {
    id: 'little-perceptual-change',
    domain: 'perceptual',
    says: 'Hardly any visions, loss of the sense of self or mystical experience.',
    basis: guide,
  },
] as const satisfies readonly ExperienceAspect[];
