import type { MechanismStep } from './mechanism-step.ts';

const guide = {
  facts: [],
  verification: 'seed',
  cites: [{ source: 'seed-002', at: 'how MDMA works in the brain' }],
  because: 'As a guide tells it, which itself calls the mechanism plausible and still under study.',
} as const;

/** What sources say about how MDMA acts in the body and in therapy. */
export const mechanism = [
  {
    id: 'serotonin-release',
    system: 'serotonin',
    says: 'It turns the serotonin transporter round, so that nerve cells give serotonin out rather than take it up.',
    beside: {
      value: 'Occupied transporters are why antidepressants of the SSRI kind weaken the effect.',
      basis: { facts: ['M-R14'], verification: 'secondary', cites: [{ source: 'malcolm-2022', at: 'abstract' }] },
    },
    basis: guide,
  },
  {
    id: 'not-a-classic-psychedelic',
    system: 'serotonin',
    says: 'It is no partial agonist at the 5-HT2A receptor, as psilocybin and LSD are.',
    basis: guide,
  },
  {
    id: 'norepinephrine-dopamine-release',
    system: 'norepinephrine-dopamine',
    says: 'It releases norepinephrine and dopamine: alertness, drive, and part of the rise in heart rate and blood pressure.',
    beside: {
      value: 'In MAPP1 the rise over placebo was 28/12 mmHg and 23 per minute at 120 + 60 mg.',
      basis: { facts: ['P-VIT-06', 'V-001'], verification: 'secondary', cites: [{ source: 'open-mdma' }] },
    },
    basis: guide,
  },
  {
    id: 'oxytocin-release',
    system: 'oxytocin',
    says: 'It releases oxytocin, to which trust, attachment and less social fear are put down.',
    basis: guide,
  },
  {
    id: 'amygdala-reactivity',
    system: 'amygdala',
    says: 'The amygdala answers less to threat while it lasts, so that trauma can be approached without being overwhelmed.',
    basis: guide,
  },
  {
    id: 'prefrontal-control',
    system: 'prefrontal',
    says: 'In the weeks after, the prefrontal cortex is thought to govern the circuits of fear better.',
    basis: guide,
  },
  {
    id: 'learning',
    system: 'learning',
    says: 'Reconsolidation of memory, extinction of fear and plasticity are being studied.',
    basis: {
      facts: [],
      verification: 'seed',
      cites: [{ source: 'seed-000' }],
      because: 'A guide names them as open questions.',
    },
  },
] as const satisfies readonly MechanismStep[];
