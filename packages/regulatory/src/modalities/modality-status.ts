import type { Basis, Day, Sourced } from '@mdma-at/evidence';
import type { ControlScheme } from '../effect.ts';

/**
 * How a patient can lawfully be given it as psychiatric treatment. The four are never shown under one badge: a product
 * that is approved for the use, an approved product used off its label, access to a product that nobody approved, and
 * trials only.
 */
export type ModalityAccess =
  | 'approved_for_use'
  | 'approved_product_off_label'
  | 'unapproved_product_access'
  | 'trials_only';

/** The class of the molecule in one country's scheme. */
export interface ModalitySchedule {
  readonly scheme: Extract<ControlScheme, 'US_CSA' | 'CA_CDSA' | 'AU_POISONS_STANDARD'>;
  readonly label: string;
  readonly condition?: string;
  readonly detail?: string;
  readonly since?: Day;
  /** False where no text was seen; then it is shown only to those who ask for such rows. */
  readonly publish: boolean;
  readonly basis: Basis;
}

/** How another modality stands in a country, beside MDMA, whose status is `statusOn`'s. It says nothing of efficacy. */
export interface ModalityStatus {
  readonly modality: 'psilocybin' | 'ketamine' | 'esketamine';
  readonly jurisdiction: 'US' | 'CA' | 'AU';
  readonly access: ModalityAccess;
  readonly schedule: readonly ModalitySchedule[];
  /** What opened, was approved or announced, in the order of time as far as days are known. */
  readonly notes: readonly (Sourced<string> & { readonly on?: Day })[];
  readonly basis: Basis;
}
