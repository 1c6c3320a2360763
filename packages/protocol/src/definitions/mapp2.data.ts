import type { ProtocolDefinition } from '../definition.ts';

/**
 * MAPP2, the second Phase 3 trial (NCT04077437), as far as its registry record and the methods of its paper say.
 * What was read of MAPP1 only stays with MAPP1: here it is `'not-stated'`.
 */
export const mapp2 = {
  id: 'mapp2@1',
  title: 'MAPP2 (Phase 3)',
  variant: 'MAPP2',
  criteriaSet: 'mapp2@1',
  preparation: {
    sessions: 3,
    sessionMinutes: 90,
    spacingDays: 'not-stated',
    spanDays: 'not-stated',
    beforeBaseline: 'not-stated',
    basis: {
      facts: ['P-CRS-01', 'P-CRS-15'],
      verification: 'primary',
      cites: [{ source: 'nct04077437', at: 'detailed description' }, { source: 'mdmaptsd-overview' }],
      because:
        'Participants of Phase 3 were told of twelve meetings of one and a half hours besides the three long days.',
    },
  },
  enrolment: {
    confirmation: 'required',
    severityCutoff: 28,
    basis: {
      facts: ['P-CRS-25', 'P-CRS-27'],
      verification: 'primary',
      cites: [{ source: 'mitchell-2023', at: 'methods' }],
      because: 'CAPS-5 total at baseline, at least this value; enrolment is confirmed after it.',
    },
  },
  washout: {
    rule: 'all-psychiatric-before-baseline',
    stabilisationDays: 'not-stated',
    basis: {
      facts: ['P-CRS-28'],
      verification: 'primary',
      cites: [{ source: 'mitchell-2023', at: 'methods' }],
    },
  },
  dosing: {
    sessions: { min: 3, max: 3 },
    sessionMinutes: 'not-stated',
    firstAfterPreparationDays: 'not-stated',
    gapDays: { min: 'not-stated', target: 'not-stated', max: 'not-stated' },
    basis: {
      facts: ['P-CRS-03', 'P-CRS-15'],
      verification: 'primary',
      cites: [{ source: 'nct04077437', at: 'detailed description' }, { source: 'mdmaptsd-overview' }],
      because: 'Monthly and day-long in words; no source read gives days between sessions or hours of one.',
    },
  },
  doses: [
    {
      initialMg: [80, 120],
      saltForm: 'HCl',
      sessionMaximumMg: 180,
      basis: {
        facts: ['P-DOSE-05', 'P-DOSE-07', 'P-DOSE-34'],
        verification: 'primary',
        cites: [{ source: 'nct04077437', at: 'detailed description' }],
        because: 'The registry says 80 or 120 mg without naming the session.',
      },
    },
    {
      initialMg: [80, 120],
      saltForm: 'HCl',
      sessionMaximumMg: 180,
      basis: {
        facts: ['P-DOSE-05', 'P-DOSE-07', 'P-DOSE-34'],
        verification: 'primary',
        cites: [{ source: 'nct04077437', at: 'detailed description' }],
      },
    },
    {
      initialMg: [80, 120],
      saltForm: 'HCl',
      sessionMaximumMg: 180,
      basis: {
        facts: ['P-DOSE-05', 'P-DOSE-07', 'P-DOSE-34'],
        verification: 'primary',
        cites: [{ source: 'nct04077437', at: 'detailed description' }],
      },
    },
  ],
  otherDoses: [],
  courseTotalMg: [
    {
      value: { min: 240, max: 540 },
      basis: {
        facts: ['P-DOSE-05', 'P-DOSE-07'],
        verification: 'derived',
        cites: [{ source: 'nct04077437', at: 'detailed description' }],
        because: 'The registry lets each session total 80 to 180 mg: three times 80, three times 180.',
      },
    },
  ],
  escalation: {
    decision: 'recorded-decision-required',
    basis: {
      facts: ['P-DOSE-05', 'P-DOSE-21'],
      verification: 'derived',
      cites: [{ source: 'nct04077437', at: 'detailed description' }],
      because:
        'Each session may be 80 or 120 mg, so the higher one is a choice that somebody makes; who is not verified.',
    },
  },
  supplemental: {
    fractionOfInitial: 0.5,
    window: { opensMinutes: 90, closesMinutes: 120 },
    default: 'give-unless-contraindicated',
    otherWindows: [],
    basis: {
      facts: ['P-DOSE-06', 'P-DOSE-11', 'P-DOSE-16'],
      verification: 'primary',
      cites: [{ source: 'nct04077437', at: 'detailed description' }],
    },
  },
  preDose: {
    pregnancyTest: 'every-dosing-session',
    fastingHours: 'not-stated',
    vitalsFreshMinutes: 'not-stated',
    eligibilityMaxAgeDays: 'not-stated',
    suicidalityStopLevel: 'not-stated',
    basis: {
      facts: ['P-DAY-01', 'P-DAY-09', 'P-DAY-10'],
      verification: 'primary',
      cites: [
        { source: 'nct06189027', at: 'eligibility criteria' },
        { source: 'nct04077437', at: 'detailed description' },
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
      cites: [{ source: 'nct04077437', at: 'detailed description' }],
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
    overnight: 'not-stated',
    minimumStayMinutes: 'not-stated',
    companion: 'not-stated',
    freshMinutes: 'not-stated',
    driving: 'not-stated',
    basis: {
      facts: ['P-DIS-03', 'P-DIS-04'],
      verification: 'primary',
      cites: [{ source: 'maps-overnight-2021' }],
      because: 'The overnight stay was read of MAPP1 and of a sub-study without it; nothing was read of MAPP2.',
    },
  },
  contraception: {
    daysAfterLastDose: 'not-stated',
    basis: {
      facts: ['P-DAY-02'],
      verification: 'primary',
      cites: [{ source: 'nct06189027', at: 'eligibility criteria' }],
      because: 'Ten days were read of MAPP1 only.',
    },
  },
  suicidality: {
    contacts: 'not-stated',
    basis: {
      facts: ['P-DAY-10'],
      verification: 'primary',
      cites: [{ source: 'nct04077437', at: 'detailed description' }],
      because: 'C-SSRS is a safety measure; no source read says at which contacts.',
    },
  },
  safetyReporting: {
    seriousEventHours: 'not-stated',
    basis: {
      facts: [],
      verification: 'primary',
      cites: [{ source: 'nct04077437', at: 'detailed description' }],
      because: 'No text read gives hours for a report.',
    },
  },
  phoneContacts: {
    daysAfterDosing: 'not-stated',
    basis: {
      facts: [],
      verification: 'primary',
      cites: [{ source: 'nct04077437', at: 'detailed description' }],
      because: 'No text read gives a schedule of calls.',
    },
  },
  integration: {
    perDosing: 3,
    sessionMinutes: 90,
    firstWithinDays: 'not-stated',
    spacingDays: 'not-stated',
    basis: {
      facts: ['P-CRS-10', 'P-CRS-15'],
      verification: 'primary',
      cites: [{ source: 'nct04077437', at: 'detailed description' }, { source: 'mdmaptsd-overview' }],
    },
  },
  outcome: {
    weeksAfterBaseline: 18,
    rater: 'independent',
    basis: {
      facts: ['P-CRS-18', 'P-CRS-32'],
      verification: 'primary',
      cites: [
        { source: 'nct04077437', at: 'primary outcome' },
        { source: 'mitchell-2023', at: 'methods' },
      ],
    },
  },
  phases: {
    expected: [],
    basis: {
      facts: ['P-CRS-15'],
      verification: 'primary',
      cites: [{ source: 'mdmaptsd-overview' }],
      because: 'No Phase 3 source read timed the phases of a session.',
    },
  },
  checklist: [
    {
      item: 'recording-agreed',
      when: 'preparation',
      basis: {
        facts: ['P-CON-04'],
        verification: 'primary',
        cites: [{ source: 'nct04077437', at: 'criteria' }],
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
        cites: [{ source: 'nct04077437', at: 'criteria' }],
        because: 'New medical conditions and procedures are reported within 48 hours.',
      },
    },
  ],
} as const satisfies ProtocolDefinition;
