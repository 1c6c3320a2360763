import type { Basis } from '@mdma-at/evidence';

/** The id of a substance in the fact sheet, such as `M-011`. */
export type MedicationId = `M-${number}`;

/** One substance, with what the sheet knows of it. ATC and RxNorm codes are references. */
export interface Medication {
  readonly id: MedicationId;
  /** Generic name, lower case. */
  readonly name: string;
  readonly class: string;
  readonly atc?: string;
  readonly rxcui?: string;
  readonly parent: ParentHalfLife;
  /** An active metabolite, where one is named; its half-life may be longer than that of the parent. */
  readonly metabolite?: MetaboliteHalfLife;
  /** Code of the mechanism by which it meets MDMA; `mechanisms` says what it stands for. */
  readonly mechanism: MechanismCode;
  /** What can go wrong; empty where no specific danger is known. */
  readonly toxicity: readonly ToxicityConcern[];
  /** What becomes of the effect of MDMA; a question of its own beside danger. */
  readonly efficacy: EfficacyConcern;
  readonly action: MedicationAction;
  readonly note?: string;
}

/** Half-life of the substance itself in hours, shortest and longest. */
export interface ParentHalfLife {
  readonly hours: readonly [shortest: number, longest: number];
  readonly basis: Basis;
}

/** Half-life of an active metabolite in hours. */
export interface MetaboliteHalfLife {
  readonly name: string;
  /** A lower bound where the source says only "above"; `not-stated` where it names the metabolite and no half-life. */
  readonly hours: readonly [shortest: number, longest: number] | { readonly above: number } | 'not-stated';
  /** The source calls it weak or low, so it does not prolong the washout. */
  readonly weak?: true;
  readonly basis: Basis;
}

/** Mechanism codes of the fact sheet; the variants of protocols have other names. */
export type MechanismCode = `M${1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9}` | `M1${Digit}` | `M2${0 | 1 | 2 | 3}`;

type Digit = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9;

/** What can go wrong between a medicine and MDMA. */
export type ToxicityConcern =
  | 'serotonin-toxicity'
  | 'hypertensive-crisis'
  | 'serotonergic-augmentation'
  | 'qt-prolongation'
  | 'seizure'
  | 'pressor-stacking'
  | 'tachycardia'
  | 'unopposed-alpha'
  | 'vasoconstriction'
  | 'sedation'
  | 'masks-agitation'
  | 'hyponatraemia'
  | 'hypokalaemia'
  | 'sodium-and-fluid-shift'
  | 'enzyme-or-sodium-effect'
  | 'mdma-exposure-raised'
  | 'medicine-exposure-raised'
  | 'medicine-exposure-altered'
  | 'thyroid-state'
  | 'fatality-reported';

/** What becomes of the effect of MDMA. */
export type EfficacyConcern = 'attenuated' | 'prolonged' | 'altered' | 'not-stated';

/** What the table proposes by default; `medicationActions` says what each means and who decides. */
export type MedicationAction =
  | 'prohibit'
  | 'taper-and-washout'
  | 'hold-on-dosing-day'
  | 'judgement'
  | 'rescue-only'
  | 'allow';
