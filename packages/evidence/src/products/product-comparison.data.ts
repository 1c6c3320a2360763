import type { ProductAspect } from './product-aspect.ts';

const guide = {
  facts: [],
  verification: 'seed',
  cites: [{ source: 'seed-002', at: 'comparison of pharmaceutical and recreational MDMA' }],
  because: 'Only a guide compares them so.',
} as const;

/** Pharmaceutical MDMA beside what is sold on the street. */
export const productComparison = [
  {
    id: 'source',
    aspect: 'where it comes from',
    pharmaceutical: 'Synthesised to GMP by licensed manufacturers.',
    street: 'The illicit market, often cut with methamphetamine, caffeine or new psychoactive substances.',
    correction: {
      value: 'The guide names one supplier; Canadian-made MDMA was reported for special access as well.',
      basis: {
        facts: [],
        verification: 'secondary',
        cites: [{ source: 'globe-and-mail-2023' }],
        because: 'see regulatory/K-08',
      },
    },
    disputedBy: ['protocol/C-24', 'regulatory/K-08'],
    basis: guide,
  },
  {
    id: 'composition',
    aspect: 'what is in it',
    pharmaceutical: 'MDMA only, of a known strength.',
    street: 'Varies; often not MDMA alone.',
    correction: {
      value:
        'Trial capsules also hold excipients: mannitol and magnesium stearate in Phase 3, lactose in the lead-ins.',
      basis: {
        facts: ['P-DOSE-26'],
        verification: 'primary',
        cites: [{ source: 'nct03537014' }, { source: 'nct03282123' }],
      },
    },
    basis: guide,
  },
  {
    id: 'dose',
    aspect: 'how exact the dose is',
    pharmaceutical: 'Exact, in milligrams to the capsule.',
    street: 'Varies widely; the strength is unknown.',
    basis: guide,
  },
  {
    id: 'status-canada',
    aspect: 'how it stands in law in Canada',
    pharmaceutical: 'Schedule I, with therapeutic access through the Special Access Program.',
    street: 'Schedule I; possession is illegal.',
    correction: {
      value: 'Authorised trials and exemptions under subsection 56(1) are lawful ways too.',
      basis: {
        facts: ['R-CA-08', 'R-CA-09'],
        verification: 'primary',
        cites: [{ source: 'hc-class-exemption-sap' }, { source: 'hc-class-exemption-trials' }],
      },
    },
    disputedBy: ['regulatory/K-06'],
    basis: guide,
  },
  {
    id: 'used-in-trials',
    aspect: 'whether trials and special access use it',
    pharmaceutical: 'They use nothing else.',
    street: 'No.',
    basis: guide,
  },
  {
    id: 'setting',
    aspect: 'where it is taken',
    pharmaceutical: 'In a monitored clinic with two therapists, after screening.',
    street: 'Anywhere.',
    basis: guide,
  },
  {
    id: 'drug-checking',
    aspect: 'what checks it needs',
    pharmaceutical: 'The quality control of a medicine.',
    street: 'Contamination is frequent; checking the drug is a matter of harm reduction.',
    basis: guide,
  },
] as const satisfies readonly ProductAspect[];
