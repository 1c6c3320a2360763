import type { ProtocolDefinition } from '../definition.ts';

/**
 * One Australian programme as its provider describes it (Monarch). It gives weeks and sessions and no dose: what is
 * given there is the authorised psychiatrist's decision, so that without a site policy no dose is ever allowed here.
 */
export const monarchAu = {
  id: 'monarch-au@1',
  title: 'Monarch (Australian programme)',
  variant: 'AU',
  criteriaSet: 'au-2026@1',
  preparation: {
    sessions: 3,
    sessionMinutes: 'not-stated',
    spacingDays: { min: 7, max: 7 },
    spanDays: 'not-stated',
    beforeBaseline: 'not-stated',
    basis: {
      facts: ['P-CRS-51'],
      verification: 'primary',
      cites: [{ source: 'monarch' }],
      because: 'One a week in weeks 1 to 3, written as 7 days.',
    },
  },
  enrolment: {
    confirmation: 'not-stated',
    severityCutoff: 'not-stated',
    basis: {
      facts: ['P-STF-12'],
      verification: 'primary',
      cites: [{ source: 'tga-guidance' }],
      because: 'An authorised psychiatrist prescribes; the provider names neither a score nor a second enrolment step.',
    },
  },
  washout: {
    rule: 'not-stated',
    stabilisationDays: 'not-stated',
    basis: {
      facts: ['P-CRS-51'],
      verification: 'primary',
      cites: [{ source: 'monarch' }],
      because: 'The provider names no rule.',
    },
  },
  dosing: {
    sessions: { min: 3, max: 3 },
    sessionMinutes: 'not-stated',
    firstAfterPreparationDays: 'not-stated',
    gapDays: { min: 21, target: 21, max: 'not-stated' },
    basis: {
      facts: ['P-CRS-51'],
      verification: 'primary',
      cites: [{ source: 'monarch' }],
      because: 'Weeks 3, 6 and 9, written as 21 days; the prescriber may extend the gap, and no largest one is given.',
    },
  },
  doses: [
    {
      initialMg: 'not-stated',
      saltForm: 'not-stated',
      sessionMaximumMg: 'not-stated',
      basis: {
        facts: ['P-STF-12'],
        verification: 'primary',
        cites: [{ source: 'tga-guidance' }],
        because: 'The authorised psychiatrist decides; the provider states no dose.',
      },
    },
    {
      initialMg: 'not-stated',
      saltForm: 'not-stated',
      sessionMaximumMg: 'not-stated',
      basis: {
        facts: ['P-STF-12'],
        verification: 'primary',
        cites: [{ source: 'tga-guidance' }],
        because: 'The authorised psychiatrist decides; the provider states no dose.',
      },
    },
    {
      initialMg: 'not-stated',
      saltForm: 'not-stated',
      sessionMaximumMg: 'not-stated',
      basis: {
        facts: ['P-STF-12'],
        verification: 'primary',
        cites: [{ source: 'tga-guidance' }],
        because: 'The authorised psychiatrist decides; the provider states no dose.',
      },
    },
  ],
  otherDoses: [],
  courseTotalMg: [],
  escalation: {
    decision: 'not-stated',
    basis: { facts: ['P-STF-12'], verification: 'primary', cites: [{ source: 'tga-guidance' }] },
  },
  supplemental: {
    fractionOfInitial: 'not-stated',
    window: { opensMinutes: 'not-stated', closesMinutes: 'not-stated' },
    default: 'not-stated',
    otherWindows: [],
    basis: {
      facts: ['P-CRS-51'],
      verification: 'primary',
      cites: [{ source: 'monarch' }],
      because: 'The provider names no supplemental dose.',
    },
  },
  preDose: {
    pregnancyTest: 'not-stated',
    fastingHours: 'not-stated',
    vitalsFreshMinutes: 'not-stated',
    eligibilityMaxAgeDays: 'not-stated',
    suicidalityStopLevel: 'not-stated',
    basis: {
      facts: ['P-CRS-51'],
      verification: 'primary',
      cites: [{ source: 'monarch' }],
      because: 'The provider names no rule for the day itself.',
    },
  },
  vitalSigns: {
    limitSet: 'not-stated',
    intervalMinutes: 'not-stated',
    graceMinutes: 'not-stated',
    basis: {
      facts: ['P-CRS-51'],
      verification: 'primary',
      cites: [{ source: 'monarch' }],
      because: 'The provider names neither times nor limits.',
    },
  },
  staff: {
    therapists: 2,
    physicianOnCall: 'not-stated',
    nightAttendant: 'not-stated',
    basis: { facts: ['P-EFF-09'], verification: 'primary', cites: [{ source: 'monarch' }] },
  },
  release: {
    overnight: 'not-stated',
    minimumStayMinutes: 'not-stated',
    companion: 'not-stated',
    freshMinutes: 'not-stated',
    driving: 'not-stated',
    basis: {
      facts: ['P-CRS-51'],
      verification: 'primary',
      cites: [{ source: 'monarch' }],
      because: 'The provider names no rule for the end of the day.',
    },
  },
  contraception: {
    daysAfterLastDose: 'not-stated',
    basis: {
      facts: ['P-CRS-51'],
      verification: 'primary',
      cites: [{ source: 'monarch' }],
      because: 'The provider names no rule.',
    },
  },
  suicidality: {
    contacts: 'not-stated',
    basis: {
      facts: [],
      verification: 'primary',
      cites: [{ source: 'monarch' }],
      because: 'The provider names no rule.',
    },
  },
  safetyReporting: {
    seriousEventHours: 'not-stated',
    basis: {
      facts: [],
      verification: 'primary',
      cites: [{ source: 'monarch' }],
      because: 'The provider names no rule; reports go to the regulator and the ethics committee.',
    },
  },
  phoneContacts: {
    daysAfterDosing: 'not-stated',
    basis: {
      facts: [],
      verification: 'primary',
      cites: [{ source: 'monarch' }],
      because: 'The provider names no rule.',
    },
  },
  integration: {
    perDosing: 3,
    sessionMinutes: 'not-stated',
    firstWithinDays: 'not-stated',
    spacingDays: 7,
    basis: {
      facts: ['P-CRS-51'],
      verification: 'primary',
      cites: [{ source: 'monarch' }],
      because: 'Three in the three weeks after each dosing session, one a week, written as 7 days.',
    },
  },
  outcome: {
    weeksAfterBaseline: 'not-stated',
    rater: 'not-stated',
    basis: {
      facts: ['P-CRS-51'],
      verification: 'primary',
      cites: [{ source: 'monarch' }],
      because: 'The provider describes care and no outcome visit.',
    },
  },
  phases: {
    expected: [],
    basis: {
      facts: ['P-CRS-51'],
      verification: 'primary',
      cites: [{ source: 'monarch' }],
      because: 'The provider times weeks, not hours.',
    },
  },
  checklist: [],
} as const satisfies ProtocolDefinition;
