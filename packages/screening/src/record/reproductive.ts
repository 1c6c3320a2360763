import type { Day } from '@mdma-at/evidence';
import type { Answer } from './answer.ts';

/** Whether a pregnancy is possible, and what is done about it. */
export interface ReproductiveAnswers {
  readonly childbearingPotential?: Answer<boolean>;
  readonly notOfChildbearingPotentialBecause?: Answer<
    'permanently-sterilised' | 'postmenopausal' | 'assigned-male-at-birth' | 'other'
  >;
  readonly pregnant?: Answer<boolean>;
  readonly breastfeeding?: Answer<boolean>;
  readonly pregnancyTests?: Answer<readonly PregnancyTest[]>;
  readonly contraceptiveMethods?: Answer<readonly ContraceptiveMethod[]>;
  /** The person agrees to use contraception until this many days after the last dosing session. */
  readonly contraceptionDaysAfterLastSession?: Answer<number>;
}

/** One pregnancy test. It counts for the day on which it was taken. */
export interface PregnancyTest {
  readonly on: Day;
  readonly result?: Answer<'negative' | 'positive'>;
}

/** A way to prevent pregnancy. `double-barrier` is two barrier methods together. */
export type ContraceptiveMethod =
  | 'intrauterine-device'
  | 'injected-hormones'
  | 'implanted-hormones'
  | 'oral-hormones'
  | 'intravaginal-hormones'
  | 'transdermal-hormones'
  | 'barrier'
  | 'double-barrier'
  | 'abstinence'
  | 'vasectomised-sole-partner';
