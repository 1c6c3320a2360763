import type { ProtocolDefinition } from '../definition.ts';

/**
 * The course as a Canadian guide for the Special Access Program describes it (psychedelic.healthcare, 2026-05-06).
 * A guide, not a trial: each value is marked `seed`, and several differ from the trial it names.
 */
export const seed002 = {
  id: 'seed-002@1',
  title: 'Canadian guide (Special Access Program)',
  variant: 'CA-SAP',
  criteriaSet: 'seed-002@1',
  preparation: {
    sessions: 3,
    sessionMinutes: 'not-stated',
    spacingDays: 'not-stated',
    spanDays: { min: 28, max: 42 },
    beforeBaseline: 'not-stated',
    basis: {
      facts: ['P-CRS-53'],
      verification: 'seed',
      cites: [{ source: 'seed-002', at: 'Phase 1: Preparation' }],
      because: 'Three sessions over four to six weeks, written as 28 to 42 days.',
    },
  },
  enrolment: {
    confirmation: 'not-stated',
    severityCutoff: 'not-stated',
    basis: {
      facts: [],
      verification: 'seed',
      cites: [{ source: 'seed-002', at: 'Eligibility and screening' }],
      because: 'The guide asks for documented PTSD and names neither a score nor a second enrolment step.',
    },
  },
  washout: {
    rule: 'tapered',
    stabilisationDays: 'not-stated',
    basis: {
      facts: ['S-019'],
      verification: 'seed',
      cites: [{ source: 'seed-002', at: 'Eligibility and screening' }],
      because:
        'The guide tapers serotonergic antidepressants typically; the Phase 3 trials took off all psychiatric medication.',
    },
  },
  dosing: {
    sessions: { min: 3, max: 3 },
    sessionMinutes: { min: 360, max: 480 },
    firstAfterPreparationDays: 'not-stated',
    gapDays: { min: 21, target: 'not-stated', max: 35 },
    basis: {
      facts: [],
      verification: 'seed',
      cites: [{ source: 'seed-002', at: 'Phase 2: Dosing days' }],
      because: 'Three sessions of six to eight hours, three to five weeks apart, written as minutes and days.',
    },
  },
  doses: [
    {
      initialMg: [80],
      saltForm: 'HCl',
      sessionMaximumMg: 120,
      basis: {
        facts: ['P-DOSE-32', 'P-DOSE-01'],
        verification: 'seed',
        cites: [{ source: 'seed-002', at: 'Phase 2: Dosing days' }, { source: 'maps-mapp1' }],
        because: '80 mg and an optional 40 mg; the salt form is that of the trial which the guide names for its dose.',
      },
    },
    {
      initialMg: [80],
      saltForm: 'HCl',
      sessionMaximumMg: 120,
      basis: {
        facts: ['P-DOSE-32', 'P-DOSE-01'],
        verification: 'seed',
        cites: [{ source: 'seed-002', at: 'Phase 2: Dosing days' }, { source: 'maps-mapp1' }],
        because: 'The guide gives one dose for the whole course; the trial which it names went on to 120 mg.',
      },
    },
    {
      initialMg: [80],
      saltForm: 'HCl',
      sessionMaximumMg: 120,
      basis: {
        facts: ['P-DOSE-32', 'P-DOSE-01'],
        verification: 'seed',
        cites: [{ source: 'seed-002', at: 'Phase 2: Dosing days' }, { source: 'maps-mapp1' }],
        because: 'The guide gives one dose for the whole course; the trial which it names went on to 120 mg.',
      },
    },
  ],
  otherDoses: [],
  courseTotalMg: [
    {
      value: { min: 240, max: 360 },
      basis: {
        facts: ['P-DOSE-32'],
        verification: 'seed',
        cites: [{ source: 'seed-002', at: 'Phase 2: Dosing days' }],
        because: 'Three times 80, three times 80 + 40.',
      },
    },
  ],
  escalation: {
    decision: 'not-applicable',
    basis: {
      facts: ['P-DOSE-32'],
      verification: 'seed',
      cites: [{ source: 'seed-002', at: 'Phase 2: Dosing days' }],
      because: 'One level for all sessions.',
    },
  },
  supplemental: {
    fractionOfInitial: 0.5,
    window: { opensMinutes: 90, closesMinutes: 'not-stated' },
    default: 'ask',
    otherWindows: [
      {
        value: { opensMinutes: 90, closesMinutes: 120 },
        basis: {
          facts: ['P-DOSE-11'],
          verification: 'primary',
          cites: [{ source: 'nct03537014', at: 'detailed description' }],
        },
      },
    ],
    basis: {
      facts: ['P-DOSE-32'],
      verification: 'seed',
      cites: [{ source: 'seed-002', at: 'Phase 2: Dosing days' }],
      because: 'An optional 40 mg after 80 mg, about 90 minutes later; the guide names no end of the window.',
    },
  },
  preDose: {
    pregnancyTest: 'not-stated',
    fastingHours: 'not-stated',
    vitalsFreshMinutes: 'not-stated',
    eligibilityMaxAgeDays: 'not-stated',
    suicidalityStopLevel: 'not-stated',
    basis: {
      facts: ['P-DAY-20', 'V-106'],
      verification: 'seed',
      cites: [{ source: 'seed-002', at: 'Phase 2: Dosing days' }],
      because: 'The guide says arrival, vitals and settling in, and no rule about them.',
    },
  },
  vitalSigns: {
    limitSet: 'not-stated',
    intervalMinutes: 'not-stated',
    graceMinutes: 'not-stated',
    basis: {
      facts: ['V-106'],
      verification: 'seed',
      cites: [{ source: 'seed-002', at: 'Phase 2: Dosing days' }],
      because: 'The guide names vitals at arrival and at discharge, without limits.',
    },
  },
  staff: {
    therapists: 2,
    physicianOnCall: 'not-stated',
    nightAttendant: 'not-stated',
    basis: {
      facts: ['P-STF-01'],
      verification: 'seed',
      cites: [{ source: 'seed-002', at: 'Key takeaways' }],
    },
  },
  release: {
    overnight: 'not-stated',
    minimumStayMinutes: 'not-stated',
    companion: 'required',
    freshMinutes: 'not-stated',
    driving: 'never-drives-home',
    basis: {
      facts: ['P-DAY-28', 'P-DIS-05', 'P-DIS-08'],
      verification: 'seed',
      cites: [{ source: 'seed-002', at: 'Phase 2: Dosing days' }],
      because:
        'A companion drives; the night in the clinic is said of some protocols only, and 7 to 8 hours describe a day, no minimum.',
    },
  },
  contraception: {
    daysAfterLastDose: 'not-stated',
    basis: {
      facts: [],
      verification: 'seed',
      cites: [{ source: 'seed-002', at: 'Eligibility and screening' }],
      because: 'The guide excludes pregnancy and gives no rule about contraception.',
    },
  },
  suicidality: {
    contacts: 'not-stated',
    basis: {
      facts: [],
      verification: 'seed',
      cites: [{ source: 'seed-002' }],
      because: 'The guide says nothing about it.',
    },
  },
  safetyReporting: {
    seriousEventHours: 'not-stated',
    basis: {
      facts: [],
      verification: 'seed',
      cites: [{ source: 'seed-002' }],
      because: 'The guide says nothing about it.',
    },
  },
  phoneContacts: {
    daysAfterDosing: 'not-stated',
    basis: {
      facts: [],
      verification: 'seed',
      cites: [{ source: 'seed-002' }],
      because: 'The guide says nothing about it.',
    },
  },
  integration: {
    perDosing: 3,
    sessionMinutes: 'not-stated',
    firstWithinDays: 'not-stated',
    spacingDays: 'not-stated',
    basis: {
      facts: [],
      verification: 'seed',
      cites: [{ source: 'seed-002', at: 'Phase 3: Integration' }],
      because: 'Three sessions after each dosing session, over the following weeks.',
    },
  },
  outcome: {
    weeksAfterBaseline: 'not-stated',
    rater: 'not-stated',
    basis: {
      facts: [],
      verification: 'seed',
      cites: [{ source: 'seed-002' }],
      because: 'The guide describes care and no outcome visit.',
    },
  },
  phases: {
    expected: [
      { phase: 'onset', window: { opensMinutes: 30, closesMinutes: 60 } },
      { phase: 'peak', window: { opensMinutes: 90, closesMinutes: 180 } },
      { phase: 'plateau', window: { opensMinutes: 180, closesMinutes: 300 } },
      { phase: 'comedown', window: { opensMinutes: 300, closesMinutes: 420 } },
    ],
    basis: {
      facts: ['P-DAY-22', 'P-DAY-24', 'P-DAY-26', 'P-DAY-27'],
      verification: 'seed',
      cites: [{ source: 'seed-002', at: 'Phase 2: Dosing days' }],
    },
  },
  checklist: [
    {
      item: 'alliance',
      when: 'preparation',
      basis: {
        facts: ['P-CON-09'],
        verification: 'seed',
        cites: [{ source: 'seed-002', at: 'Phase 1: Preparation' }],
        because: 'What preparation covers.',
      },
    },
    {
      item: 'history',
      when: 'preparation',
      basis: {
        facts: ['P-CON-09'],
        verification: 'seed',
        cites: [{ source: 'seed-002', at: 'Phase 1: Preparation' }],
        because: 'What preparation covers.',
      },
    },
    {
      item: 'set-and-setting',
      when: 'preparation',
      basis: {
        facts: ['P-CON-09'],
        verification: 'seed',
        cites: [{ source: 'seed-002', at: 'Phase 1: Preparation' }],
        because: 'What preparation covers.',
      },
    },
    {
      item: 'safety-plan',
      when: 'preparation',
      basis: {
        facts: ['P-CON-09'],
        verification: 'seed',
        cites: [{ source: 'seed-002', at: 'Phase 1: Preparation' }],
        because: 'What preparation covers, the rest day and the driving rule within it.',
      },
    },
    {
      item: 'active-dialogue-style',
      when: 'dosing-day',
      basis: {
        facts: ['P-STF-14'],
        verification: 'seed',
        cites: [{ source: 'seed-002', at: 'Phase 2: Dosing days' }],
        because:
          'Active talk, not turned inward; the treatment manual and another guide describe the contrary (protocol/C-10).',
      },
    },
    {
      item: 'psychologically-safe-setting',
      when: 'dosing-day',
      basis: {
        facts: ['P-CON-11'],
        verification: 'primary',
        cites: [{ source: 'hc-sap-notice-2023' }],
        because:
          'Health Canada on the Special Access Program: the setting is psychologically safe during acute effects.',
      },
    },
    {
      item: 'companion',
      when: 'after-dosing',
      basis: {
        facts: ['P-DIS-08'],
        verification: 'seed',
        cites: [{ source: 'seed-002', at: 'Phase 2: Dosing days' }],
        because: 'A companion takes the participant home.',
      },
    },
    {
      item: 'rest-day',
      when: 'after-dosing',
      basis: {
        facts: ['P-CON-09'],
        verification: 'seed',
        cites: [{ source: 'seed-002', at: 'Phase 1: Preparation' }],
        because: 'A rest day follows.',
      },
    },
    {
      item: 'no-driving',
      when: 'after-dosing',
      hours: 24,
      basis: {
        facts: ['P-DIS-08'],
        verification: 'seed',
        cites: [{ source: 'seed-002', at: 'Phase 2: Dosing days' }],
        because: 'No driving for a day; the hours are not verified in any trial text.',
      },
    },
  ],
} as const satisfies ProtocolDefinition;
