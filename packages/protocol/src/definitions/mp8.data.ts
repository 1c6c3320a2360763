import type { ProtocolDefinition } from '../definition.ts';

/**
 * MP-8 (NCT01211405), one Phase 2 trial: two blinded sessions in one of three dose arms, then an open-label third.
 * Where its own record is silent and the record of a sister trial of the same series speaks, the basis says so.
 */
export const mp8 = {
  id: 'mp8@1',
  title: 'MP-8 (Phase 2)',
  variant: 'PH2',
  criteriaSet: 'union@1',
  preparation: {
    sessions: 3,
    sessionMinutes: 90,
    spacingDays: 'not-stated',
    spanDays: 'not-stated',
    beforeBaseline: 'not-stated',
    basis: {
      facts: ['P-CRS-02', 'P-CRS-46'],
      verification: 'primary',
      cites: [{ source: 'nct01211405', at: 'detailed description' }],
      because: 'Three in the blinded stage; who crosses over has one more instead of three.',
    },
  },
  enrolment: {
    confirmation: 'not-stated',
    severityCutoff: 50,
    severityInstrument: 'CAPS-IV',
    basis: {
      facts: ['P-CRS-26'],
      verification: 'primary',
      cites: [{ source: 'mithoefer-2018', at: 'abstract' }],
      because: 'CAPS-IV total at baseline, at least this value; the scale differs from CAPS-5.',
    },
  },
  washout: {
    rule: 'not-stated',
    stabilisationDays: 'not-stated',
    basis: {
      facts: ['P-CRS-30'],
      verification: 'primary',
      cites: [{ source: 'nct01211405', at: 'detailed description' }],
      because: 'A taper before the first dosing was read of MP-9; the record of MP-8 as read states no rule.',
    },
  },
  dosing: {
    sessions: { min: 2, max: 3 },
    sessionMinutes: { min: 0, max: 480 },
    firstAfterPreparationDays: 'not-stated',
    gapDays: { min: 21, target: 'not-stated', max: 35 },
    basis: {
      facts: ['P-CRS-08', 'P-CRS-48'],
      verification: 'primary',
      cites: [{ source: 'nct01211405', at: 'detailed description' }],
      because: 'Two blinded sessions of up to eight hours and an open-label third; three to five weeks apart.',
    },
  },
  doses: [
    {
      initialMg: [30, 75, 125],
      saltForm: 'HCl',
      sessionMaximumMg: 187.5,
      basis: {
        facts: ['P-DOSE-22', 'P-DOSE-23'],
        verification: 'secondary',
        cites: [{ source: 'maps-mp8' }],
        because: 'One level per arm, drawn by lot: 30 + 15, 75 + 37.5 or 125 + 62.5 mg; the maximum is the last sum.',
      },
    },
    {
      initialMg: [30, 75, 125],
      saltForm: 'HCl',
      sessionMaximumMg: 187.5,
      basis: {
        facts: ['P-DOSE-22', 'P-DOSE-23'],
        verification: 'secondary',
        cites: [{ source: 'maps-mp8' }],
        because: 'One level per arm, drawn by lot: 30 + 15, 75 + 37.5 or 125 + 62.5 mg; the maximum is the last sum.',
      },
    },
    {
      initialMg: 'not-stated',
      saltForm: 'HCl',
      sessionMaximumMg: 187.5,
      basis: {
        facts: ['P-CRS-48', 'P-DOSE-22'],
        verification: 'secondary',
        cites: [{ source: 'nct01211405', at: 'detailed description' }, { source: 'maps-mp8' }],
        because: 'Open-label; no source read says with which level. The maximum is that of the highest arm.',
      },
    },
  ],
  otherDoses: [],
  courseTotalMg: [
    {
      value: { min: 60, max: 375 },
      basis: {
        facts: ['P-DOSE-22', 'P-DOSE-23'],
        verification: 'secondary',
        cites: [{ source: 'maps-mp8' }],
        because: 'The two blinded sessions: twice 30 without a supplemental dose, twice 125 + 62.5.',
      },
    },
  ],
  escalation: {
    decision: 'not-stated',
    basis: {
      facts: ['P-DOSE-22', 'P-DOSE-23'],
      verification: 'secondary',
      cites: [{ source: 'maps-mp8' }],
      because: 'The arm was drawn by lot; no source read says who chose a level in the open-label session.',
    },
  },
  supplemental: {
    fractionOfInitial: 0.5,
    window: { opensMinutes: 90, closesMinutes: 150 },
    default: 'ask',
    otherWindows: [],
    basis: {
      facts: ['P-DOSE-06', 'P-DOSE-12', 'P-DOSE-17'],
      verification: 'derived',
      cites: [
        { source: 'nct01211405', at: 'detailed description' },
        { source: 'nct01793610', at: 'detailed description' },
        { source: 'nct01958593', at: 'detailed description' },
      ],
      because:
        'Half of the initial dose is in the record of MP-8; the window and that the dose is optional in those of MP-4 and MP-12.',
    },
  },
  preDose: {
    pregnancyTest: 'not-stated',
    fastingHours: 'not-stated',
    vitalsFreshMinutes: 'not-stated',
    eligibilityMaxAgeDays: 'not-stated',
    suicidalityStopLevel: 'not-stated',
    basis: {
      facts: ['P-DAY-09'],
      verification: 'primary',
      cites: [{ source: 'nct01211405', at: 'detailed description' }],
    },
  },
  vitalSigns: {
    limitSet: 'not-stated',
    intervalMinutes: 'not-stated',
    graceMinutes: 'not-stated',
    basis: {
      facts: ['P-VIT-01'],
      verification: 'primary',
      cites: [{ source: 'nct01211405', at: 'detailed description' }],
      because: 'Blood pressure, heart rate and temperature are measured; no source read gives times or limits.',
    },
  },
  staff: {
    therapists: 2,
    physicianOnCall: 'required',
    nightAttendant: 'required',
    basis: {
      facts: ['P-STF-01', 'P-STF-02', 'P-STF-10'],
      verification: 'primary',
      cites: [{ source: 'maps-manual-2005', at: 'section 2.0' }, { source: 'maps-pbc-training-requirements' }],
    },
  },
  release: {
    overnight: 'required',
    minimumStayMinutes: 'not-stated',
    companion: 'required',
    freshMinutes: 'not-stated',
    driving: 'not-stated',
    basis: {
      facts: ['P-DIS-03', 'P-DIS-07'],
      verification: 'primary',
      cites: [{ source: 'maps-manual-2005', at: 'section 2.0' }],
      because: 'The manual of the series: the night on site, and transport by a friend, relative or partner.',
    },
  },
  contraception: {
    daysAfterLastDose: 'not-stated',
    basis: {
      facts: ['P-DAY-05'],
      verification: 'primary',
      cites: [{ source: 'maps-manual-2005', at: 'section 2.0' }],
      because: 'No Phase 2 source read gives a number of days.',
    },
  },
  suicidality: {
    contacts: 'not-stated',
    basis: {
      facts: [],
      verification: 'primary',
      cites: [{ source: 'nct01211405', at: 'detailed description' }],
      because: 'Each contact from the second preparatory session on was read of MP-9 only.',
    },
  },
  safetyReporting: {
    seriousEventHours: 'not-stated',
    basis: {
      facts: [],
      verification: 'primary',
      cites: [{ source: 'nct01211405', at: 'detailed description' }],
      because: 'No text read gives hours for a report.',
    },
  },
  phoneContacts: {
    daysAfterDosing: 'not-stated',
    basis: {
      facts: ['P-CRS-22'],
      verification: 'primary',
      cites: [{ source: 'nct01211405', at: 'detailed description' }],
      because: 'Reactions were collected on the dosing day and six days after it; no source read says by telephone.',
    },
  },
  integration: {
    perDosing: 3,
    sessionMinutes: 'not-stated',
    firstWithinDays: 1,
    spacingDays: 'not-stated',
    basis: {
      facts: ['P-CRS-10', 'P-CRS-13'],
      verification: 'derived',
      cites: [
        { source: 'nct01211405', at: 'detailed description' },
        { source: 'nct01793610', at: 'detailed description' },
        { source: 'nct01958593', at: 'detailed description' },
      ],
      because: 'The morning after is in the record of MP-8; three sessions in those of MP-4 and MP-12.',
    },
  },
  outcome: {
    weeksAfterBaseline: 'not-stated',
    rater: 'not-stated',
    basis: {
      facts: ['P-CRS-48'],
      verification: 'primary',
      cites: [{ source: 'nct01211405', at: 'detailed description' }],
      because: 'The outcome was measured a month after the second dosing session, not so many weeks after baseline.',
    },
  },
  phases: {
    expected: [],
    basis: {
      facts: ['P-CRS-08'],
      verification: 'primary',
      cites: [{ source: 'nct01211405', at: 'detailed description' }],
      because: 'No Phase 2 source read timed the phases of a session.',
    },
  },
  checklist: [
    {
      item: 'diet-and-drug-restrictions',
      when: 'preparation',
      basis: {
        facts: ['P-DAY-05'],
        verification: 'primary',
        cites: [{ source: 'maps-manual-2005', at: 'section 2.0' }],
      },
    },
    {
      item: 'transport-found-beforehand',
      when: 'preparation',
      basis: {
        facts: ['P-DIS-07'],
        verification: 'primary',
        cites: [{ source: 'maps-manual-2005', at: 'section 2.0' }],
      },
    },
  ],
} as const satisfies ProtocolDefinition;
