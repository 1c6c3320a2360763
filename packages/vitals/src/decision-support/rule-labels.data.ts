import type { Basis } from '@mdma-at/evidence';
import type { RuleLabel } from './rule-label.ts';

const own = {
  verification: 'policy',
  cites: [],
  because: 'How this project describes its own function. It is no legal classification.',
} as const satisfies Omit<Basis, 'facts'>;

/** The decision-support label of every judging function. */
export const ruleLabels = [
  {
    rule: 'parseReading',
    takes: 'spot-value',
    intendedUser: 'clinician-or-therapist',
    timeCritical: false,
    showsItsBasis: true,
    basis: { ...own, facts: ['V-320', 'V-328'] },
  },
  {
    rule: 'assessReading',
    takes: 'spot-value',
    intendedUser: 'clinician-or-therapist',
    timeCritical: true,
    showsItsBasis: true,
    basis: { ...own, facts: ['V-200', 'V-205', 'V-207'] },
  },
  {
    rule: 'assessPreDose',
    takes: 'spot-value',
    intendedUser: 'clinician',
    timeCritical: false,
    showsItsBasis: true,
    basis: { ...own, facts: ['P-DAY-09', 'P-DAY-16'] },
  },
  {
    rule: 'dischargeVitals',
    takes: 'spot-value',
    intendedUser: 'clinician',
    timeCritical: false,
    showsItsBasis: true,
    basis: { ...own, facts: ['V-217', 'V-218'] },
  },
  {
    rule: 'dischargeDistress',
    takes: 'observation',
    intendedUser: 'clinician-or-therapist',
    timeCritical: false,
    showsItsBasis: true,
    basis: { ...own, facts: ['V-217'] },
  },
  {
    rule: 'nextReadingDue',
    takes: 'record',
    intendedUser: 'clinician-or-therapist',
    timeCritical: true,
    showsItsBasis: true,
    basis: { ...own, facts: ['V-100', 'V-101', 'V-102'] },
  },
  {
    rule: 'monitor.step',
    takes: 'spot-value',
    intendedUser: 'clinician-or-therapist',
    timeCritical: true,
    showsItsBasis: true,
    basis: { ...own, facts: ['V-102', 'V-200'] },
  },
  {
    rule: 'monitor.sample',
    takes: 'signal',
    intendedUser: 'clinician',
    timeCritical: true,
    showsItsBasis: true,
    basis: { ...own, facts: ['V-102', 'V-211', 'V-212'] },
  },
  {
    rule: 'scoreNews2',
    takes: 'observation',
    intendedUser: 'clinician',
    timeCritical: true,
    showsItsBasis: true,
    basis: { ...own, facts: ['V-211', 'V-212'] },
  },
  {
    rule: 'assessHunter',
    takes: 'observation',
    intendedUser: 'clinician',
    timeCritical: true,
    showsItsBasis: false,
    basis: { ...own, facts: ['V-213'] },
  },
  {
    rule: 'alarmBurden',
    takes: 'record',
    intendedUser: 'quality-team',
    timeCritical: false,
    showsItsBasis: false,
    basis: { ...own, facts: [] },
  },
] as const satisfies readonly RuleLabel[];
