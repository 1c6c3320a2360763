import type { Medication } from '../medication.ts';

/** Herbs and supplements. */
export const supplements = [
  {
    id: 'M-127',
    name: "st. john's wort extract",
    class: 'herbal SRI, CYP3A4/2B6 inducer',
    atc: 'N06AX25',
    rxcui: '258326',
    parent: { hours: [24, 48], basis: { facts: ['M-127'], verification: 'unverified', cites: [] } },
    mechanism: 'M2',
    toxicity: [],
    efficacy: 'attenuated',
    action: 'taper-and-washout',
  },
  {
    id: 'M-128',
    name: '5-hydroxytryptophan',
    class: 'supplement',
    atc: 'N06AX01',
    rxcui: '94',
    parent: { hours: [2, 7], basis: { facts: ['M-128'], verification: 'unverified', cites: [] } },
    mechanism: 'M2',
    toxicity: [],
    efficacy: 'attenuated',
    action: 'taper-and-washout',
  },
  {
    id: 'M-129',
    name: 'tryptophan',
    class: 'supplement',
    atc: 'N06AX02',
    rxcui: '10898',
    parent: { hours: [2, 3], basis: { facts: ['M-129'], verification: 'unverified', cites: [] } },
    mechanism: 'M2',
    toxicity: [],
    efficacy: 'attenuated',
    action: 'taper-and-washout',
  },
] as const satisfies readonly Medication[];
