import type { AnswerPath } from '../../expression/answer-path.ts';
import type { CriteriaSet } from '../criterion.ts';
import { mapp2AcceptableCardiovascular } from './acceptable-cardiovascular.data.ts';
import { mapp2AcceptableEnrolment } from './acceptable-enrolment.data.ts';
import { mapp2AcceptableMedical } from './acceptable-medical.data.ts';
import { mapp2AcceptablePsychiatric } from './acceptable-psychiatric.data.ts';
import { mapp2AcceptableReproductive } from './acceptable-reproductive.data.ts';
import { mapp2Cardiovascular } from './cardiovascular.data.ts';
import { mapp2Enrolment } from './enrolment.data.ts';
import { mapp2Medical } from './medical.data.ts';
import { mapp2Psychiatric } from './psychiatric.data.ts';
import { mapp2Ptsd } from './ptsd.data.ts';
import { mapp2Reproductive } from './reproductive.data.ts';

/**
 * The Phase 3 trial MAPP2 (NCT04077437): moderate or severe PTSD. Its exclusions are quoted second-hand from the
 * supplement; its numeric limits of blood pressure and QT are reported without a text: accept them by their ids.
 */
export const mapp2 = {
  id: 'mapp2@1',
  criteria: [
    ...mapp2Enrolment,
    ...mapp2Ptsd,
    ...mapp2Reproductive,
    ...mapp2Cardiovascular,
    ...mapp2Medical,
    ...mapp2Psychiatric,
  ],
  acceptable: [
    ...mapp2AcceptableCardiovascular,
    ...mapp2AcceptableReproductive,
    ...mapp2AcceptableEnrolment,
    ...mapp2AcceptablePsychiatric,
    ...mapp2AcceptableMedical,
  ],
} as const satisfies CriteriaSet<AnswerPath>;
