import type { WashoutPolicy, WashoutRule } from './washout-policy.ts';

/** The rules in days that sources state; policies choose among them. */
export const washoutRules = {
  maoInhibitor: {
    days: 14,
    counts: 'fixed-minimum',
    for: { mechanisms: ['M1'] },
    basis: {
      facts: ['M-R06'],
      verification: 'secondary',
      cites: [{ source: 'open-mdma' }],
      because:
        'At least 14 days for an irreversible inhibitor; the same for a reversible one, which is conservative. It stands by itself, since the enzyme and not the half-life sets the time.',
    },
  },
  reuptakeInhibitor: {
    days: 14,
    counts: 'minimum',
    for: { classes: ['SSRI', 'SNRI', 'SPARI'], except: ['M-010'] },
    basis: {
      facts: ['M-R05'],
      verification: 'secondary',
      cites: [{ source: 'malcolm-chart-2019' }],
      because: 'Taper, then at least two weeks off.',
    },
  },
  fluoxetineFiveWeeks: {
    days: 35,
    counts: 'instead',
    for: { medications: ['M-010'] },
    basis: {
      facts: ['M-R04'],
      verification: 'secondary',
      cites: [{ source: 'psych-pedia' }],
      because: 'The convention for a switch to an MAO inhibitor; shown beside the others, chosen by no policy here.',
    },
  },
  fluoxetineSixWeeks: {
    days: 42,
    counts: 'instead',
    for: { medications: ['M-010'] },
    basis: { facts: ['M-R04'], verification: 'secondary', cites: [{ source: 'malcolm-chart-2019' }] },
  },
  fluoxetineWorstCase: {
    days: 80,
    counts: 'instead',
    for: { medications: ['M-010'] },
    basis: {
      facts: ['M-R04'],
      verification: 'derived',
      cites: [{ source: 'pmc6168070' }],
      because: 'Five times the 384 h of norfluoxetine.',
    },
  },
} as const satisfies Readonly<Record<string, WashoutRule>>;

/** Named policies to choose from. None states stabilisation days: no verified figure exists (M-R02). */
export const washoutPolicies = {
  fiveHalfLives: {
    id: 'five-half-lives@1',
    halfLives: 5,
    rules: [washoutRules.maoInhibitor, washoutRules.fluoxetineWorstCase],
    basis: {
      facts: ['M-R02', 'M-R04', 'M-R06'],
      verification: 'unverified',
      cites: [],
      because:
        'Five half-lives are attributed to trial protocols whose text was not seen; who names this policy accepts that.',
    },
  },
  chart: {
    id: 'chart@1',
    rules: [washoutRules.maoInhibitor, washoutRules.reuptakeInhibitor, washoutRules.fluoxetineSixWeeks],
    basis: {
      facts: ['M-R04', 'M-R05', 'M-R06'],
      verification: 'secondary',
      cites: [{ source: 'malcolm-chart-2019' }, { source: 'open-mdma' }],
      because: 'Says something of these classes only; every other medicine stays unknown.',
    },
  },
  strictest: {
    id: 'strictest@1',
    halfLives: 5,
    rules: [washoutRules.maoInhibitor, washoutRules.reuptakeInhibitor, washoutRules.fluoxetineWorstCase],
    basis: {
      facts: ['M-R02', 'M-R04', 'M-R05', 'M-R06'],
      verification: 'unverified',
      cites: [],
      because: 'The longest of every rule that is known; five half-lives rest on a text that was not seen.',
    },
  },
} as const satisfies Readonly<Record<string, WashoutPolicy>>;

/** Medicines whose washout is not practical: their half-lives run to weeks, so the question goes to a clinician. */
export const impracticalWashout = {
  medications: ['M-039', 'M-040', 'M-041'],
  basis: {
    facts: ['M-039', 'M-040', 'M-041'],
    verification: 'derived',
    cites: [{ source: 'uptodate-60825' }],
    because: 'Aripiprazole, brexpiprazole and cariprazine, and every depot form: refer instead of planning.',
  },
} as const;

/** Substances that the table knows as long-acting injections too: whether it is one has to be asked. */
export const depotForms = {
  medications: ['M-039', 'M-045'],
  basis: {
    facts: ['M-039', 'M-045'],
    verification: 'secondary',
    cites: [{ source: 'uptodate-60825' }],
    because: 'The half-life of the injection is 30 to 47 days for the one and 25 to 139 days for the other.',
  },
} as const;

/** Medicines that are dangerous to stop without a prescriber who leads: nobody is ever told to stop one. */
export const prescriberTaper = {
  mechanisms: ['M9', 'M11', 'M12', 'M18'],
  medications: [
    'M-054',
    'M-060',
    'M-061',
    'M-092',
    'M-093',
    'M-099',
    'M-100',
    'M-106',
    'M-107',
    'M-108',
    'M-109',
    'M-110',
    'M-115',
  ],
  basis: {
    facts: ['M-R01'],
    verification: 'derived',
    cites: [{ source: 'mitchell-2023', at: 'methods' }],
    because:
      'Benzodiazepines, clonidine, beta-blockers, gabapentinoids, antiepileptics and opioids are tapered by the prescriber; lithium and guanfacine are treated alike.',
  },
} as const;
