import type { AnswerPath } from '../../expression/answer-path.ts';
import type { CriteriaSet } from '../criterion.ts';
import { unionAcceptableCardiovascular } from './acceptable-cardiovascular.data.ts';
import { unionAcceptableEnrolment } from './acceptable-enrolment.data.ts';
import { unionAcceptableMedical } from './acceptable-medical.data.ts';
import { unionAcceptablePsychiatric } from './acceptable-psychiatric.data.ts';
import { unionCardiovascular } from './cardiovascular.data.ts';
import { unionEnrolment } from './enrolment.data.ts';
import { unionMedical } from './medical.data.ts';
import { unionPsychiatric } from './psychiatric.data.ts';
import { unionReproductive } from './reproductive.data.ts';

/**
 * The exclusions of every set together, the stricter where they differ: what has to be clear before anybody is dosed. It
 * asks for no diagnosis and no severity, which are the matter of each protocol.
 */
export const union = {
  id: 'union@1',
  criteria: [...unionEnrolment, ...unionReproductive, ...unionCardiovascular, ...unionMedical, ...unionPsychiatric],
  acceptable: [
    ...unionAcceptableCardiovascular,
    ...unionAcceptableMedical,
    ...unionAcceptablePsychiatric,
    ...unionAcceptableEnrolment,
  ],
} as const satisfies CriteriaSet<AnswerPath>;
