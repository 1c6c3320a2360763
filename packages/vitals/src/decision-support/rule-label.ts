import type { Basis } from '@mdma-at/evidence';

/** The functions of this package that judge. */
export type JudgingRule =
  | 'assessReading'
  | 'assessPreDose'
  | 'dischargeVitals'
  | 'dischargeDistress'
  | 'nextReadingDue'
  | 'monitor.step'
  | 'monitor.sample'
  | 'scoreNews2'
  | 'assessHunter'
  | 'alarmBurden'
  | 'parseReading';

/** What a person has to know about a judging function before it is built into software for care. */
export interface RuleLabel {
  readonly rule: JudgingRule;
  /** One value that somebody measured, a signal that a device sends, or something that is neither. */
  readonly takes: 'spot-value' | 'signal' | 'observation' | 'record';
  readonly intendedUser: 'clinician' | 'clinician-or-therapist' | 'quality-team';
  /** Whether somebody would act within minutes on what it says. */
  readonly timeCritical: boolean;
  /** Whether the answer carries its limits and their basis, so that its reader can check it. */
  readonly showsItsBasis: boolean;
  readonly basis: Basis;
}
