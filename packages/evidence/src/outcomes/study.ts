import type { Basis } from '../basis.ts';

/** A trial whose results are on record here. */
export type StudyId = 'MAPP1' | 'MAPP2' | 'MP16' | 'MP-8';

/** A group of participants that is told apart in results; `all` where a study has one group or reports them together. */
export type ArmId = 'mdma' | 'placebo' | 'all' | '30 mg' | '75 mg' | '125 mg';

/** A trial: what it compared and how many took part, arm by arm. */
export interface Study {
  readonly id: StudyId;
  readonly title: string;
  readonly design: 'randomised-placebo' | 'randomised-dose' | 'open-label';
  /** Which participants the numbers of the arms count. */
  readonly counted: string;
  readonly arms: readonly { readonly arm: ArmId; readonly n: number }[];
  readonly note?: string;
  readonly basis: Basis;
}
