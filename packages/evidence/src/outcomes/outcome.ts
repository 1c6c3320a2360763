import type { Basis, FactId, RetractedCitation } from '../basis.ts';
import type { ArmId, StudyId } from './study.ts';

/** What an outcome counts. A change keeps its sign: below zero the symptoms became fewer. */
export type OutcomeMeasure =
  | 'caps-5-change'
  | 'caps-iv-total'
  | 'sds-change'
  | 'ptsd-criteria-no-longer-met'
  | 'clinically-significant-reduction'
  | 'within-group-effect'
  | 'baseline-severity'
  | 'no-endpoint-data'
  | 'did-not-complete'
  | 'severe-adverse-events';

/** How a figure was made: a plain mean, a least-squares mean of a model, a share of people, or a standardised effect. */
export type OutcomeStatistic = 'mean' | 'least-squares-mean' | 'percent' | 'cohen-d';

/** One arm's figure, with as much of its spread and its denominator as the source gives. */
export interface ArmFigure {
  readonly arm: ArmId;
  /** In points of the scale, per cent, or standard deviations, as the statistic says. */
  readonly value: number;
  readonly sd?: number;
  /** The 95 % confidence interval, lower bound first. */
  readonly ci95?: readonly [number, number];
  /** How many people the figure rests on. */
  readonly n?: number;
  /** How many of them it happened to, where it is a share. */
  readonly count?: number;
  /** Which subgroup or moment, where an arm has several figures. */
  readonly which?: string;
  /** The wording of the source, where a number alone would lose a digit of it. */
  readonly asPrinted?: string;
}

/** The difference between arms. */
export interface OutcomeEffect {
  readonly cohenD?: number;
  /** The probability as the source prints it: `< .0001`. */
  readonly p?: string;
}

/** A result of a trial, by arm. */
export interface Outcome {
  readonly id: `${StudyId}/${string}`;
  readonly study: StudyId;
  readonly measure: OutcomeMeasure;
  readonly statistic: OutcomeStatistic;
  /** When it was measured. */
  readonly at: string;
  /** Empty where a source reports the difference between the arms only. */
  readonly arms: readonly ArmFigure[];
  readonly effect?: OutcomeEffect;
  readonly note?: string;
  readonly basis: Basis;
}

/** A result that was reported and that nobody here has read in its source. It has no figures: there is nothing to show. */
export interface UnreadFinding {
  readonly status: 'not-read';
  readonly study: StudyId | 'MAPP1 and MAPP2';
  readonly about: string;
  readonly because: string;
  readonly facts: readonly FactId[];
}

/** A result whose paper was withdrawn. It has no figures either, and says only what was once claimed and by whom. */
export interface RetractedFinding {
  readonly status: 'retracted';
  readonly about: string;
  readonly saidBy: RetractedCitation;
  readonly facts: readonly FactId[];
}
