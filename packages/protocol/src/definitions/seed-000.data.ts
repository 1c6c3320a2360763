import type { ProtocolDefinition } from '../definition.ts';

/**
 * The course as a general guide describes it ("MDMA Therapy Sessions: A Comprehensive Guide", undated).
 * A guide, not a trial: each value is marked `seed`. It names no dose and no supplemental dose at all.
 */
export const seed000 = {
  id: 'seed-000@1',
  title: 'General guide',
  variant: 'GEN',
  criteriaSet: 'seed-000@1',
  preparation: {
    sessions: 3,
    sessionMinutes: 90,
    spacingDays: { min: 7, max: 7 },
    spanDays: 'not-stated',
    beforeBaseline: 'not-stated',
    basis: {
      facts: ['P-CRS-54'],
      verification: 'seed',
      cites: [{ source: 'seed-000', at: 'Session Structure and Timeline' }],
      because: 'About three sessions of 90 minutes, weekly, written as 7 days.',
    },
  },
  enrolment: {
    confirmation: 'not-stated',
    severityCutoff: 'not-stated',
    basis: {
      facts: [],
      verification: 'seed',
      cites: [{ source: 'seed-000', at: 'Suitability and Screening' }],
      because: 'The guide names neither a score nor a second enrolment step.',
    },
  },
  washout: {
    rule: 'tapered',
    stabilisationDays: 'not-stated',
    basis: {
      facts: ['S-019'],
      verification: 'seed',
      cites: [{ source: 'seed-000', at: 'Medical Screening and Contraindications' }],
      because: 'Certain psychiatric medications are usually stopped under supervision for a period it does not state.',
    },
  },
  dosing: {
    sessions: { min: 1, max: 3 },
    sessionMinutes: { min: 360, max: 480 },
    firstAfterPreparationDays: 'not-stated',
    gapDays: { min: 21, target: 'not-stated', max: 28 },
    basis: {
      facts: [],
      verification: 'seed',
      cites: [{ source: 'seed-000', at: 'Session Structure and Timeline' }],
      because: 'One to three days of six to eight hours, every three to four weeks, written as minutes and days.',
    },
  },
  doses: [
    {
      initialMg: 'not-stated',
      saltForm: 'not-stated',
      sessionMaximumMg: 'not-stated',
      basis: {
        facts: [],
        verification: 'seed',
        cites: [{ source: 'seed-000' }],
        because: 'The guide speaks of measured doses and gives no amount.',
      },
    },
    {
      initialMg: 'not-stated',
      saltForm: 'not-stated',
      sessionMaximumMg: 'not-stated',
      basis: {
        facts: [],
        verification: 'seed',
        cites: [{ source: 'seed-000' }],
        because: 'The guide speaks of measured doses and gives no amount.',
      },
    },
    {
      initialMg: 'not-stated',
      saltForm: 'not-stated',
      sessionMaximumMg: 'not-stated',
      basis: {
        facts: [],
        verification: 'seed',
        cites: [{ source: 'seed-000' }],
        because: 'The guide speaks of measured doses and gives no amount.',
      },
    },
  ],
  otherDoses: [],
  courseTotalMg: [],
  escalation: {
    decision: 'not-stated',
    basis: {
      facts: [],
      verification: 'seed',
      cites: [{ source: 'seed-000' }],
      because: 'The guide names no dose levels.',
    },
  },
  supplemental: {
    fractionOfInitial: 'not-stated',
    window: { opensMinutes: 'not-stated', closesMinutes: 'not-stated' },
    default: 'not-stated',
    otherWindows: [],
    basis: {
      facts: [],
      verification: 'seed',
      cites: [{ source: 'seed-000' }],
      because: 'The guide names no supplemental dose.',
    },
  },
  preDose: {
    pregnancyTest: 'not-stated',
    fastingHours: 'not-stated',
    vitalsFreshMinutes: 'not-stated',
    eligibilityMaxAgeDays: 'not-stated',
    suicidalityStopLevel: 'not-stated',
    basis: {
      facts: [],
      verification: 'seed',
      cites: [{ source: 'seed-000', at: 'Suitability and Screening' }],
      because: 'The guide describes screening and no checks on the day.',
    },
  },
  vitalSigns: {
    limitSet: 'not-stated',
    intervalMinutes: 'not-stated',
    graceMinutes: 'not-stated',
    basis: {
      facts: [],
      verification: 'seed',
      cites: [{ source: 'seed-000', at: 'Potential Side Effects and Health Risks' }],
      because: 'Clinicians monitor closely, says the guide, without times or limits.',
    },
  },
  staff: {
    therapists: 2,
    physicianOnCall: 'not-stated',
    nightAttendant: 'not-stated',
    basis: {
      facts: ['P-STF-01'],
      verification: 'seed',
      cites: [{ source: 'seed-000', at: 'The Role of the Therapist' }],
      because: 'Two therapists are usually present on dosing days.',
    },
  },
  release: {
    overnight: 'not-stated',
    minimumStayMinutes: 'not-stated',
    companion: 'not-stated',
    freshMinutes: 'not-stated',
    driving: 'not-stated',
    basis: {
      facts: [],
      verification: 'seed',
      cites: [{ source: 'seed-000', at: 'What to Expect Before, During, and After Sessions' }],
      because: 'The guide says nothing about the end of a dosing day.',
    },
  },
  contraception: {
    daysAfterLastDose: 'not-stated',
    basis: {
      facts: [],
      verification: 'seed',
      cites: [{ source: 'seed-000', at: 'Suitability and Screening' }],
      because: 'The guide says nothing about contraception.',
    },
  },
  suicidality: {
    contacts: 'not-stated',
    basis: {
      facts: [],
      verification: 'seed',
      cites: [{ source: 'seed-000' }],
      because: 'The guide says nothing about it.',
    },
  },
  safetyReporting: {
    seriousEventHours: 'not-stated',
    basis: {
      facts: [],
      verification: 'seed',
      cites: [{ source: 'seed-000' }],
      because: 'The guide says nothing about it.',
    },
  },
  phoneContacts: {
    daysAfterDosing: 'not-stated',
    basis: {
      facts: [],
      verification: 'seed',
      cites: [{ source: 'seed-000' }],
      because: 'The guide says nothing about it.',
    },
  },
  integration: {
    perDosing: 'not-stated',
    sessionMinutes: 90,
    firstWithinDays: 1,
    spacingDays: 7,
    basis: {
      facts: [],
      verification: 'seed',
      cites: [{ source: 'seed-000', at: 'Preparation and Integration Stages' }],
      because: 'Several sessions of 90 minutes: the next morning, then about a week apart, written as 7 days.',
    },
  },
  outcome: {
    weeksAfterBaseline: 'not-stated',
    rater: 'not-stated',
    basis: {
      facts: [],
      verification: 'seed',
      cites: [{ source: 'seed-000', at: 'Session Structure and Timeline' }],
      because: 'About 18 weeks is said of the whole course, not of an outcome visit.',
    },
  },
  phases: {
    expected: [],
    basis: {
      facts: [],
      verification: 'seed',
      cites: [{ source: 'seed-000', at: 'Session Structure and Timeline' }],
      because: 'The guide times no phases.',
    },
  },
  checklist: [
    {
      item: 'non-directive-style',
      when: 'dosing-day',
      basis: {
        facts: ['P-STF-14'],
        verification: 'seed',
        cites: [{ source: 'seed-000', at: 'The Role of the Therapist' }],
        because: 'A non-directive style that turns inward; another guide describes active talk (protocol/C-10).',
      },
    },
    {
      item: 'eye-mask-music-couch',
      when: 'dosing-day',
      basis: {
        facts: ['P-STF-13'],
        verification: 'seed',
        cites: [{ source: 'seed-000', at: 'How Do MDMA Therapy Sessions Work?' }],
      },
    },
    {
      item: 'touch-agreement',
      when: 'preparation',
      basis: {
        facts: ['P-CON-06'],
        verification: 'seed',
        cites: [{ source: 'seed-000', at: 'Managing Psychological Vulnerability During Sessions' }],
        because: 'Light, consensual supportive touch, with clear ethics and agreements in place.',
      },
    },
  ],
} as const satisfies ProtocolDefinition;
