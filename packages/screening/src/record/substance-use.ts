import type { Answer } from './answer.ts';

/** Use of alcohol, cannabis and other substances as disorders, and of MDMA outside treatment. */
export interface SubstanceUseAnswers {
  readonly alcohol?: SubstanceUseDisorder;
  readonly cannabis?: SubstanceUseDisorder;
  /** The worst of all other substances. */
  readonly other?: SubstanceUseDisorder;
  readonly mdma?: RecreationalMdma;
}

/** One substance use disorder. `severity` is the current or, in remission, the former one; `none` means never a disorder. */
export interface SubstanceUseDisorder {
  readonly severity?: Answer<'none' | 'mild' | 'moderate' | 'severe'>;
  readonly remission?: Answer<'not-in-remission' | 'early' | 'sustained'>;
  /** Months since criteria were last met; 0 while they are. */
  readonly monthsSince?: Answer<number>;
}

/** MDMA or ecstasy taken outside treatment. */
export interface RecreationalMdma {
  readonly usesInTenYears?: Answer<number>;
  readonly monthsSinceLastUse?: Answer<number | 'never'>;
}
