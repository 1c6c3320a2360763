import type { ProtocolDefinition } from '../definition.ts';

/**
 * MAPP1, the first Phase 3 trial (NCT03537014), as far as its registry record, sponsor page and methods say.
 * What they leave open, visit windows above all, is `'not-stated'` until a site policy supplies it.
 */
export const mapp1 = {
  id: 'mapp1@1',
  title: 'MAPP1 (Phase 3)',
  variant: 'MAPP1',
  criteriaSet: 'mapp1@1',
  preparation: {
    sessions: 3,
    sessionMinutes: 90,
    spacingDays: 'not-stated',
    spanDays: 'not-stated',
    beforeBaseline: 'not-stated',
    basis: {
      facts: ['P-CRS-01', 'P-CRS-02'],
      verification: 'primary',
      cites: [
        { source: 'nct03537014', at: 'detailed description' },
        { source: 'marseille-2022', at: 'abstract' },
      ],
    },
  },
  enrolment: {
    confirmation: 'not-stated',
    severityCutoff: 35,
    basis: {
      facts: ['P-CRS-24'],
      verification: 'primary',
      cites: [{ source: 'mitchell-2021', at: 'methods' }],
      because: 'CAPS-5 total at baseline, at least this value.',
    },
  },
  washout: {
    rule: 'all-psychiatric-before-baseline',
    stabilisationDays: 'not-stated',
    basis: {
      facts: ['S-019', 'M-R01'],
      verification: 'primary',
      cites: [{ source: 'mitchell-2021', at: 'abstract' }],
    },
  },
  dosing: {
    sessions: { min: 3, max: 3 },
    sessionMinutes: { min: 480, max: 480 },
    firstAfterPreparationDays: 'not-stated',
    gapDays: { min: 'not-stated', target: 28, max: 'not-stated' },
    basis: {
      facts: ['P-CRS-03', 'P-CRS-05', 'P-CRS-07'],
      verification: 'primary',
      cites: [{ source: 'maps-mapp1' }, { source: 'nct03537014', at: 'detailed description' }],
      because: 'About four weeks apart, written as 28 days; no source read gives the smallest or largest gap.',
    },
  },
  doses: [
    {
      initialMg: [80],
      saltForm: 'HCl',
      sessionMaximumMg: 120,
      basis: {
        facts: ['P-DOSE-01', 'P-DOSE-02', 'P-DOSE-08'],
        verification: 'derived',
        cites: [{ source: 'maps-mapp1' }],
        because: 'The sponsor states 80 mg and 40 mg for session 1; the maximum is their sum.',
      },
    },
    {
      initialMg: [80, 120],
      saltForm: 'HCl',
      sessionMaximumMg: 180,
      basis: {
        facts: ['P-DOSE-03', 'P-DOSE-04', 'P-DOSE-05', 'P-DOSE-07', 'P-DOSE-09'],
        verification: 'primary',
        cites: [{ source: 'nct03537014', at: 'detailed description' }, { source: 'maps-mapp1' }],
      },
    },
    {
      initialMg: [80, 120],
      saltForm: 'HCl',
      sessionMaximumMg: 180,
      basis: {
        facts: ['P-DOSE-03', 'P-DOSE-04', 'P-DOSE-05', 'P-DOSE-07', 'P-DOSE-09'],
        verification: 'primary',
        cites: [{ source: 'nct03537014', at: 'detailed description' }, { source: 'maps-mapp1' }],
      },
    },
  ],
  otherDoses: [
    {
      value: [
        { initialMg: [80, 120], saltForm: 'HCl', sessionMaximumMg: 180 },
        { initialMg: [80, 120], saltForm: 'HCl', sessionMaximumMg: 180 },
        { initialMg: [80, 120], saltForm: 'HCl', sessionMaximumMg: 180 },
      ],
      basis: {
        facts: ['P-DOSE-05', 'P-DOSE-07'],
        verification: 'primary',
        cites: [{ source: 'nct03537014', at: 'detailed description' }],
        because: 'The registry says 80 or 120 mg without naming the session; the stricter sponsor page is followed.',
      },
    },
  ],
  courseTotalMg: [
    {
      value: { min: 240, max: 480 },
      basis: {
        facts: ['P-DOSE-10'],
        verification: 'derived',
        cites: [{ source: 'maps-mapp1' }],
        because: 'Three times 80 without a supplemental dose; 120 + 180 + 180 with each.',
      },
    },
    {
      value: { min: 240, max: 540 },
      basis: {
        facts: ['P-DOSE-05', 'P-DOSE-07'],
        verification: 'derived',
        cites: [{ source: 'nct03537014', at: 'detailed description' }],
        because: 'The registry lets each session total 80 to 180 mg: three times 80, three times 180.',
      },
    },
  ],
  escalation: {
    decision: 'recorded-decision-required',
    basis: {
      facts: ['P-DOSE-05', 'P-DOSE-21'],
      verification: 'derived',
      cites: [{ source: 'nct03537014', at: 'detailed description' }],
      because:
        'Each later session may be 80 or 120 mg, so a rise is a choice that somebody makes; who is not verified.',
    },
  },
  supplemental: {
    fractionOfInitial: 0.5,
    window: { opensMinutes: 90, closesMinutes: 120 },
    default: 'give-unless-contraindicated',
    otherWindows: [
      {
        value: { opensMinutes: 90, closesMinutes: 150 },
        basis: { facts: ['P-DOSE-12'], verification: 'primary', cites: [{ source: 'maps-mapp1' }] },
      },
    ],
    basis: {
      facts: ['P-DOSE-06', 'P-DOSE-11', 'P-DOSE-16'],
      verification: 'primary',
      cites: [{ source: 'nct03537014', at: 'detailed description' }],
      because: 'The registry closes the window at 120 minutes, the sponsor page at 150; the narrower one is followed.',
    },
  },
  preDose: {
    pregnancyTest: 'every-dosing-session',
    fastingHours: 'not-stated',
    vitalsFreshMinutes: 'not-stated',
    eligibilityMaxAgeDays: 'not-stated',
    suicidalityStopLevel: 'not-stated',
    basis: {
      facts: ['P-DAY-01', 'P-DAY-03', 'P-DAY-09', 'P-DAY-10'],
      verification: 'primary',
      cites: [
        { source: 'nct06189027', at: 'eligibility criteria' },
        { source: 'nct03537014', at: 'detailed description' },
      ],
    },
  },
  vitalSigns: {
    limitSet: 'not-stated',
    intervalMinutes: 'not-stated',
    graceMinutes: 'not-stated',
    basis: {
      facts: ['P-VIT-01'],
      verification: 'primary',
      cites: [{ source: 'nct03537014', at: 'detailed description' }],
      because: 'Blood pressure, heart rate and temperature are measured; no source read gives times or limits.',
    },
  },
  staff: {
    therapists: 2,
    physicianOnCall: 'required',
    nightAttendant: 'not-stated',
    basis: {
      facts: ['P-STF-01', 'P-STF-02'],
      verification: 'primary',
      cites: [{ source: 'maps-pbc-training-requirements' }],
    },
  },
  release: {
    overnight: 'required',
    minimumStayMinutes: 'not-stated',
    companion: 'not-stated',
    freshMinutes: 'not-stated',
    driving: 'never-drives-home',
    basis: {
      facts: ['P-DIS-03', 'P-DIS-06'],
      verification: 'primary',
      cites: [{ source: 'nct06189027', at: 'eligibility criteria' }],
      because: 'As enrolled; a later sub-study took the overnight stay out (P-DIS-04).',
    },
  },
  contraception: {
    daysAfterLastDose: 10,
    basis: {
      facts: ['P-DAY-02'],
      verification: 'primary',
      cites: [{ source: 'nct06189027', at: 'eligibility criteria' }],
    },
  },
  suicidality: {
    contacts: 'not-stated',
    basis: {
      facts: ['P-DAY-10'],
      verification: 'primary',
      cites: [{ source: 'nct03537014', at: 'detailed description' }],
      because: 'C-SSRS is a safety measure; no source read says at which contacts.',
    },
  },
  safetyReporting: {
    seriousEventHours: 'not-stated',
    basis: {
      facts: [],
      verification: 'primary',
      cites: [{ source: 'nct03537014', at: 'detailed description' }],
      because: 'No text read gives hours for a report.',
    },
  },
  phoneContacts: {
    daysAfterDosing: 'not-stated',
    basis: {
      facts: [],
      verification: 'primary',
      cites: [{ source: 'nct03537014', at: 'detailed description' }],
      because: 'No text read gives a schedule of calls.',
    },
  },
  integration: {
    perDosing: 3,
    sessionMinutes: 90,
    firstWithinDays: 'not-stated',
    spacingDays: 7,
    basis: {
      facts: ['P-CRS-10', 'P-CRS-11', 'P-CRS-12'],
      verification: 'primary',
      cites: [{ source: 'nct03537014', at: 'detailed description' }, { source: 'maps-mapp1' }],
      because: 'About one week apart, written as 7 days.',
    },
  },
  outcome: {
    weeksAfterBaseline: 18,
    rater: 'not-stated',
    basis: { facts: ['P-CRS-18'], verification: 'primary', cites: [{ source: 'maps-mapp1' }] },
  },
  phases: {
    expected: [],
    basis: {
      facts: ['P-CRS-05'],
      verification: 'primary',
      cites: [{ source: 'maps-mapp1' }],
      because: 'The length of the session is stated; no Phase 3 source read times the phases within it.',
    },
  },
  checklist: [
    {
      item: 'recording-agreed',
      when: 'preparation',
      basis: {
        facts: ['P-CON-04'],
        verification: 'primary',
        cites: [{ source: 'nct06189027', at: 'eligibility criteria' }],
        because: 'The recording of sessions is a condition of entry.',
      },
    },
    {
      item: 'report-new-conditions',
      when: 'preparation',
      hours: 48,
      basis: {
        facts: ['P-DAY-12'],
        verification: 'primary',
        cites: [{ source: 'nct06189027', at: 'eligibility criteria' }],
        because: 'New medical conditions and procedures are reported within 48 hours.',
      },
    },
  ],
} as const satisfies ProtocolDefinition;
