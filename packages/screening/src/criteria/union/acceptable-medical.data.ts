import type { AnswerPath } from '../../expression/answer-path.ts';
import type { Criterion } from '../criterion.ts';
import { acceptableS124, acceptableS125, acceptableS126, acceptableS127 } from '../shared/medical.data.ts';

/** Reported, text not seen: other conditions of the body. Each counts only when a site accepts it by its id. */
export const unionAcceptableMedical = [
  acceptableS124,
  acceptableS125,
  acceptableS126,
  acceptableS127,
  {
    id: 'S-128',
    category: 'medical',
    kind: 'relative',
    effect: 'exclusion',
    passes: { op: 'is', path: 'medical.asthma', value: false },
    basis: {
      facts: ['S-128', 'M-144'],
      verification: 'unverified',
      cites: [],
      because: 'Asthma does not exclude by itself; a clinician sees to the rescue inhaler.',
    },
  },
  {
    id: 'S-129',
    category: 'medical',
    kind: 'judgement',
    effect: 'exclusion',
    passes: { op: 'is', path: 'medical.activeCancer', value: false },
    basis: { facts: ['S-129'], verification: 'unverified', cites: [] },
  },
  {
    id: 'S-131',
    category: 'medical',
    kind: 'absolute',
    effect: 'exclusion',
    passes: { op: 'is', path: 'medical.allergyToProduct', value: false },
    basis: { facts: ['S-131'], verification: 'unverified', cites: [] },
  },
] as const satisfies readonly Criterion<AnswerPath>[];
