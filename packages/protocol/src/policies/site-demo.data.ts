import type { SitePolicy } from './policy.ts';

/**
 * What a made-up site decided so that a demonstration course can run where the protocols are silent.
 * Nothing here is a protocol's value: each says what it was taken from, or that it is this site's own choice.
 */
export const siteDemo = {
  id: 'site-demo@1',
  title: 'Site policy (demo)',
  values: {
    'preparation.sessionMinutes': {
      value: 90,
      basis: {
        facts: ['P-CRS-02'],
        verification: 'policy',
        cites: [{ source: 'marseille-2022', at: 'abstract' }],
        because: 'Length in MAPP1 and Phase 2.',
      },
      applies: 'where-silent',
    },
    'preparation.spacingDays': {
      value: { min: 7, max: 14 },
      basis: {
        facts: ['P-CRS-51'],
        verification: 'policy',
        cites: [{ source: 'monarch' }],
        because: 'One a week, as in an Australian programme; a second week of slack is the site’s own choice.',
      },
      applies: 'where-silent',
    },
    'preparation.beforeBaseline': {
      value: 2,
      basis: {
        facts: ['P-CRS-35', 'P-CRS-36'],
        verification: 'policy',
        cites: [{ source: 'kvam-2022', at: 'table 2' }],
        because:
          'The order of a derived protocol: two preparatory sessions, baseline, the third with the confirmation.',
      },
    },
    'enrolment.confirmation': {
      value: 'required',
      basis: {
        facts: ['P-CRS-27'],
        verification: 'policy',
        cites: [{ source: 'mitchell-2023', at: 'methods' }],
        because: 'Two-step enrolment as in MAPP2.',
      },
    },
    'enrolment.severityCutoff': {
      value: 35,
      basis: {
        facts: ['P-CRS-24'],
        verification: 'policy',
        cites: [{ source: 'mitchell-2021', at: 'methods' }],
        because: 'The CAPS-5 total that MAPP1 asked for.',
      },
      applies: 'where-silent',
    },
    'washout.stabilisationDays': {
      value: 7,
      basis: {
        facts: ['M-R02'],
        verification: 'policy',
        cites: [],
        because: 'A reported figure whose text nobody here has seen; the site accepts it knowingly.',
      },
    },
    'dosing.firstAfterPreparationDays': {
      value: { min: 7, max: 14 },
      basis: {
        facts: [],
        verification: 'policy',
        cites: [],
        because: 'The site’s own choice: spaced as its preparatory sessions are; no source read gives this gap.',
      },
    },
    'dosing.gapDays.min': {
      value: 21,
      basis: {
        facts: ['P-CRS-08'],
        verification: 'policy',
        cites: [
          { source: 'nct01211405', at: 'detailed description' },
          { source: 'nct01793610', at: 'detailed description' },
        ],
        because: 'Three weeks, the smallest gap in Phase 2; the window of Phase 3 is not verified.',
      },
    },
    'dosing.gapDays.target': {
      value: 28,
      basis: {
        facts: ['P-CRS-07'],
        verification: 'policy',
        cites: [{ source: 'maps-mapp1' }],
        because: 'About four weeks, as in MAPP1.',
      },
      applies: 'where-silent',
    },
    'dosing.gapDays.max': {
      value: 35,
      basis: {
        facts: ['P-CRS-08'],
        verification: 'policy',
        cites: [
          { source: 'nct01211405', at: 'detailed description' },
          { source: 'nct01793610', at: 'detailed description' },
        ],
        because: 'Five weeks, the largest gap in Phase 2; the window of Phase 3 is not verified.',
      },
      applies: 'where-silent',
    },
    'supplemental.fractionOfInitial': {
      value: 0.5,
      basis: {
        facts: ['P-DOSE-06'],
        verification: 'policy',
        cites: [{ source: 'nct03537014', at: 'detailed description' }],
        because: 'Half, as in every protocol of the sponsor.',
      },
      applies: 'where-silent',
    },
    'supplemental.window.opensMinutes': {
      value: 90,
      basis: {
        facts: ['P-DOSE-11'],
        verification: 'policy',
        cites: [{ source: 'nct03537014', at: 'detailed description' }],
        because: 'The opening that the registry of MAPP1 gives.',
      },
      applies: 'where-silent',
    },
    'supplemental.default': {
      value: 'ask',
      basis: {
        facts: ['P-DOSE-17'],
        verification: 'policy',
        cites: [{ source: 'nct01793610', at: 'detailed description' }],
        because: 'Asking first, as in Phase 2: the more careful of the two.',
      },
      applies: 'where-silent',
    },
    'supplemental.window.closesMinutes': {
      value: 120,
      basis: {
        facts: ['P-DOSE-11'],
        verification: 'policy',
        cites: [{ source: 'nct03537014', at: 'detailed description' }],
        because: 'The end that the registry of MAPP1 gives.',
      },
    },
    'preDose.pregnancyTest': {
      value: 'every-dosing-session',
      basis: {
        facts: ['P-DAY-01'],
        verification: 'policy',
        cites: [{ source: 'nct06189027', at: 'eligibility criteria' }],
        because: 'As in MAPP1.',
      },
    },
    'preDose.fastingHours': {
      value: 6,
      basis: {
        facts: [],
        verification: 'policy',
        cites: [],
        because: 'The site’s own choice; no source read gives hours, MAPP1 asks only for fasting (P-DAY-03, P-DAY-04).',
      },
    },
    'preDose.vitalsFreshMinutes': {
      value: 30,
      basis: {
        facts: [],
        verification: 'policy',
        cites: [],
        because: 'The site’s own choice; no source read says how fresh a reading before the dose must be.',
      },
    },
    'preDose.eligibilityMaxAgeDays': {
      value: 7,
      basis: {
        facts: [],
        verification: 'policy',
        cites: [],
        because: 'The site’s own choice; no source read gives an age limit for the re-check.',
      },
    },
    'preDose.suicidalityStopLevel': {
      value: 'moderate',
      basis: {
        facts: [],
        verification: 'policy',
        cites: [],
        because: 'The site’s own choice; the trials assessed suicidality (P-DAY-10), and no level was read.',
      },
    },
    'vitalSigns.limitSet': {
      value: 'site-demo@1',
      basis: {
        facts: ['V-200', 'V-201', 'V-202', 'V-203'],
        verification: 'policy',
        cites: [],
        because: 'Reported cuts whose text nobody here has seen; the site accepts them knowingly.',
      },
    },
    'vitalSigns.intervalMinutes': {
      value: 30,
      basis: {
        facts: ['V-101'],
        verification: 'policy',
        cites: [],
        because: 'The longer of the reported Phase 2 intervals, not verified; the site accepts it knowingly.',
      },
    },
    'vitalSigns.graceMinutes': {
      value: 10,
      basis: { facts: [], verification: 'policy', cites: [], because: 'The site’s own choice.' },
    },
    'staff.physicianOnCall': {
      value: 'required',
      basis: {
        facts: ['P-STF-02'],
        verification: 'policy',
        cites: [{ source: 'maps-pbc-training-requirements' }],
        because: 'As the sponsor asked of its sites.',
      },
    },
    'staff.nightAttendant': {
      value: 'required',
      basis: {
        facts: ['P-STF-10'],
        verification: 'policy',
        cites: [{ source: 'maps-manual-2005' }, { source: 'nct01458327' }],
        because: 'As in Phase 2: somebody is on the premises overnight.',
      },
    },
    'release.overnight': {
      value: 'required',
      basis: {
        facts: ['P-DIS-03'],
        verification: 'policy',
        cites: [{ source: 'nct06189027', at: 'eligibility criteria' }],
        because: 'As MAPP1 enrolled.',
      },
    },
    'release.minimumStayMinutes': {
      value: 480,
      basis: {
        facts: ['P-DAY-30', 'P-DIS-09'],
        verification: 'policy',
        cites: [{ source: 'rems-cbs-2024' }],
        because: 'Eight hours, from a proposal of the FDA that never came into force.',
      },
    },
    'release.companion': {
      value: 'required',
      basis: {
        facts: ['P-DIS-07', 'P-DIS-09'],
        verification: 'policy',
        cites: [{ source: 'maps-manual-2005' }, { source: 'rems-cbs-2024' }],
        because: 'An adult companion, as in the 2005 manual and the FDA proposal.',
      },
    },
    'release.freshMinutes': {
      value: 30,
      basis: {
        facts: [],
        verification: 'policy',
        cites: [],
        because: 'The site’s own choice; no source read says how fresh the last reading must be.',
      },
    },
    'contraception.daysAfterLastDose': {
      value: 10,
      basis: {
        facts: ['P-DAY-02'],
        verification: 'policy',
        cites: [{ source: 'nct06189027', at: 'eligibility criteria' }],
        because: 'As in MAPP1.',
      },
    },
    'suicidality.contacts': {
      value: 'dosing-days',
      basis: {
        facts: ['P-DAY-10'],
        verification: 'policy',
        cites: [{ source: 'nct03537014', at: 'detailed description' }],
        because:
          'Asked on each dosing day; that more contacts are needed was read of one Phase 2 trial only (P-DAY-11).',
      },
    },
    'safetyReporting.seriousEventHours': {
      value: 24,
      basis: {
        facts: ['P-STOP-10'],
        verification: 'policy',
        cites: [],
        because: 'A reported figure whose text nobody here has seen; the site accepts it knowingly.',
      },
    },
    'phoneContacts.daysAfterDosing': {
      value: 7,
      basis: {
        facts: ['P-CRS-20'],
        verification: 'policy',
        cites: [{ source: 'nct01458327', at: 'detailed description' }],
        because: 'Daily for seven days, as in an extension study of Phase 2.',
      },
    },
    'integration.perDosing': {
      value: 3,
      basis: {
        facts: ['P-CRS-10'],
        verification: 'policy',
        cites: [{ source: 'nct03537014', at: 'detailed description' }],
        because: 'Three, as in every trial that states a number.',
      },
      applies: 'where-silent',
    },
    'integration.sessionMinutes': {
      value: 90,
      basis: {
        facts: ['P-CRS-11'],
        verification: 'policy',
        cites: [{ source: 'maps-mapp1' }],
        because: 'Length in MAPP1.',
      },
      applies: 'where-silent',
    },
    'integration.firstWithinDays': {
      value: 1,
      basis: {
        facts: ['P-CRS-13'],
        verification: 'policy',
        cites: [{ source: 'nct01211405', at: 'detailed description' }],
        because: 'The day after, as in Phase 2.',
      },
    },
    'integration.spacingDays': {
      value: 7,
      basis: {
        facts: ['P-CRS-12'],
        verification: 'policy',
        cites: [{ source: 'maps-mapp1' }],
        because: 'About a week, as in MAPP1.',
      },
    },
    'outcome.weeksAfterBaseline': {
      value: 18,
      basis: {
        facts: ['P-CRS-18'],
        verification: 'policy',
        cites: [{ source: 'maps-mapp1' }],
        because: 'As in MAPP1.',
      },
    },
    'outcome.rater': {
      value: 'independent',
      basis: {
        facts: ['P-CRS-32'],
        verification: 'policy',
        cites: [{ source: 'mitchell-2023', at: 'methods' }],
        because: 'As in MAPP2: never one of the treating therapists.',
      },
    },
    'phases.expected': {
      value: [{ phase: 'peak', window: { opensMinutes: 60, closesMinutes: 120 } }],
      basis: {
        facts: ['P-DAY-23'],
        verification: 'policy',
        cites: [{ source: 'kolbrich-2008' }],
        because: 'The peak of a single dose in a laboratory study; it only words what is expected.',
      },
      applies: 'where-silent',
    },
  },
} as const satisfies SitePolicy;
