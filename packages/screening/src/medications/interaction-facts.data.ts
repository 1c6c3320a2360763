import type { Basis } from '@mdma-at/evidence';

type InteractionFact = { readonly [figure: string]: unknown; readonly basis: Basis };

/** What is known of MDMA and other medicines beside washout. Background to read; no rule is computed from it. */
export const interactionFacts = {
  remainingAfterHalfLives: {
    percent: [50, 25, 12.5, 6.25, 3.125],
    basis: { facts: ['M-R03'], verification: 'derived', cites: [], because: 'Half is left after each half-life.' },
  },
  cyp2d6AfterMdma: {
    recoveryHalfLifeHours: 46.6,
    normalByDays: 10,
    probeExposureTimes: 10,
    percentBecomingPoorMetabolisers: 67,
    basis: { facts: ['M-R09'], verification: 'primary', cites: [{ source: 'omathuna-2008', at: 'abstract' }] },
  },
  cyp2d6Recovery: {
    percentBackByDay: { 2: 51, 4: 76, 6: 88, 8: 94, 10: 97 },
    basis: {
      facts: ['M-R10'],
      verification: 'derived',
      cites: [{ source: 'omathuna-2008' }],
      because: 'Follows from the recovery half-life of 46.6 h.',
    },
  },
  poorMetabolisers: {
    mdmaPeakPercentUp: 15,
    mdaPercentUp: 50,
    basis: { facts: ['M-R11'], verification: 'primary', cites: [{ source: 'schmid-2016', at: 'abstract' }] },
  },
  strongCyp2d6InhibitorAlone: {
    says: 'tolerable; a lower dose of MDMA may be considered by the clinician, and is never computed here',
    basis: { facts: ['M-R12'], verification: 'secondary', cites: [{ source: 'open-mdma' }] },
  },
  ritonavirAndCobicistat: {
    says: 'strong inhibition of several cytochromes; fatalities with MDMA',
    basis: {
      facts: ['M-R13'],
      verification: 'secondary',
      cites: [{ source: 'open-mdma' }, { source: 'sarparast-2022' }],
    },
  },
  residualEffectAfterAntidepressants: {
    says: 'claims that the response is still reduced weeks after stopping rest on a paper that its journal withdrew',
    basis: {
      facts: ['M-R07', 'M-R08'],
      verification: 'secondary',
      cites: [{ source: 'feduccia-2021-retraction' }, { source: 'open-mdma' }],
      because: 'Advisory only: the figures of the withdrawn paper are no values here.',
    },
  },
  adrenergicPretreatmentTrials: {
    carvedilol: { mg: 50, hoursBefore: 1 },
    clonidine: { mg: 0.15, hoursBefore: 1 },
    doxazosinExtendedRelease: { mg: 8, hoursBefore: 16 },
    pindolol: { mg: 20 },
    participantsEach: 16,
    says: 'doses of pretreatment in experiments, listed for the record and proposed to nobody',
    basis: { facts: ['M-R16'], verification: 'secondary', cites: [{ source: 'sarparast-2022', at: 'table 5' }] },
  },
  signalForDeath: {
    classes: ['stimulants', 'benzodiazepines', 'ethanol', 'opioids', 'muscle relaxants', 'anaesthetics'],
    substances: ['amphetamine', 'bupropion', 'sertraline', 'venlafaxine', 'citalopram', 'olanzapine'],
    says: 'reported more often beside MDMA where somebody died, in a register of adverse events; no cause is shown',
    basis: {
      facts: ['M-R15'],
      verification: 'secondary',
      cites: [{ source: 'open-mdma', at: 'bibliography: Makunts and Cohen 2021' }],
    },
  },
  threeHalfLives: {
    says: 'a guide for the public lets three half-lives pass before and a day after; weaker than every rule here, so it is no policy',
    basis: { facts: ['M-R19'], verification: 'secondary', cites: [{ source: 'open-mdma' }] },
  },
  mdmaHalfLife: {
    hoursAfter125mg: 8.6,
    hoursAfter75mg: 7.7,
    hoursOfREnantiomer: 11,
    hoursOfSEnantiomer: 5.1,
    basis: {
      facts: ['M-R18'],
      verification: 'primary',
      cites: [{ source: 'mas-1999' }, { source: 'de-la-torre-2000' }, { source: 'straumann-2024' }],
    },
  },
} as const satisfies Readonly<Record<string, InteractionFact>>;
