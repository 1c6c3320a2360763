import type { CardiovascularAnswers } from './cardiovascular.ts';
import type { ConsentAnswers } from './consent.ts';
import type { DemographicAnswers } from './demographics.ts';
import type { MedicalAnswers } from './medical.ts';
import type { MedicineTaken } from './medicines.ts';
import type { Answer } from './answer.ts';
import type { PsychiatricAnswers } from './psychiatric.ts';
import type { PtsdAnswers } from './ptsd.ts';
import type { ReproductiveAnswers } from './reproductive.ts';
import type { SubstanceUseAnswers } from './substance-use.ts';
import type { SuicidalityAnswers } from './suicidality.ts';
import type { SupportAnswers } from './support.ts';
import type { TreatmentAnswers } from './treatment.ts';

/**
 * What is known about one person before treatment, as plain JSON. Every answer may be `'unknown'`, and every answer
 * may be left out, which means that it was not recorded. Neither ever counts as a no.
 */
export interface ScreeningRecord {
  readonly demographics?: DemographicAnswers;
  readonly consent?: ConsentAnswers;
  readonly ptsd?: PtsdAnswers;
  readonly treatment?: TreatmentAnswers;
  readonly cardiovascular?: CardiovascularAnswers;
  readonly medical?: MedicalAnswers;
  readonly reproductive?: ReproductiveAnswers;
  readonly psychiatric?: PsychiatricAnswers;
  readonly substanceUse?: SubstanceUseAnswers;
  readonly suicidality?: SuicidalityAnswers;
  /** Everything taken now or lately; an empty list says that nothing is taken. */
  readonly medicines?: Answer<readonly MedicineTaken[]>;
  readonly support?: SupportAnswers;
}
