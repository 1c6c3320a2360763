import type { RetractedFinding } from './outcome.ts';

/** Findings whose paper was retracted: kept to be recognised, never to be rested on. */
export const retractedFindings = [
  {
    status: 'retracted',
    about: 'the pooled effect of the Phase 2 trials on CAPS-IV and on the share that kept the diagnosis',
    saidBy: { source: 'mithoefer-2019' },
    facts: ['P-EFX-11'],
  },
  {
    status: 'retracted',
    about: 'the share without the diagnosis at long-term follow-up, pooled over the Phase 2 trials',
    saidBy: { source: 'jerome-2020' },
    facts: ['P-EFX-12'],
  },
  {
    status: 'retracted',
    about: 'less effect in those who had come off antidepressants shortly before, and different blood pressures',
    saidBy: { source: 'feduccia-2021' },
    facts: ['P-EFX-13', 'M-R08'],
  },
] as const satisfies readonly RetractedFinding[];
