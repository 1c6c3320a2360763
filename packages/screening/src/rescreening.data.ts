import type { Basis } from '@mdma-at/evidence';

/** What a person is asked again on a dosing day, because the answer of entry no longer holds. */
export const askedAgain = [
  {
    id: 'pregnancy-test',
    paths: ['reproductive.pregnancyTests'],
    expires: 'every-dosing-day',
    onlyIf: 'reproductive.childbearingPotential',
    basis: {
      facts: ['S-007', 'P-DAY-01'],
      verification: 'primary',
      cites: [{ source: 'nct06189027', at: 'eligibility, items 1–9' }, { source: 'nct04077437' }],
      because: 'Negative at entry and before every dosing session.',
    },
  },
  {
    id: 'new-conditions',
    paths: ['medical', 'cardiovascular', 'psychiatric'],
    expires: 'since-last-asked',
    withinHours: 48,
    basis: {
      facts: ['S-006', 'P-DAY-12'],
      verification: 'primary',
      cites: [{ source: 'nct06189027', at: 'eligibility, items 1–9' }],
      because:
        'A new condition or procedure is reported within 48 hours; one reported asks for the whole screening again.',
    },
  },
  {
    id: 'fasting-and-medicines',
    paths: ['medicines'],
    expires: 'every-dosing-day',
    basis: {
      facts: ['S-012', 'P-DAY-03'],
      verification: 'primary',
      cites: [{ source: 'nct06189027', at: 'eligibility, item 8' }],
    },
  },
  {
    id: 'suicidality',
    paths: ['suicidality'],
    expires: 'every-dosing-day',
    basis: {
      facts: ['P-DAY-10'],
      verification: 'primary',
      cites: [{ source: 'nct03537014' }, { source: 'nct04077437' }],
      because: 'The C-SSRS is a safety measure of the dosing sessions.',
    },
  },
  {
    id: 'vital-signs',
    paths: ['support.vitalsOnDosingDaysArranged'],
    expires: 'every-dosing-day',
    basis: {
      facts: ['S-112', 'P-DAY-09'],
      verification: 'primary',
      cites: [{ source: 'nct03537014' }, { source: 'nct04077437' }],
      because:
        'They are measured at dosing sessions; the range they have to lie in is a matter of limits, not of screening.',
    },
  },
] as const satisfies readonly {
  readonly id: string;
  readonly paths: readonly string[];
  readonly expires: 'every-dosing-day' | 'since-last-asked';
  readonly onlyIf?: string;
  readonly withinHours?: number;
  readonly basis: Basis;
}[];
