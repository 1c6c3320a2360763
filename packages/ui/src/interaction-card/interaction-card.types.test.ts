import type { Medication } from '@mdma-at/screening/medications';
import { expectTypeOf, it } from 'vitest';
import type { Basis } from '@mdma-at/evidence';
import type { ContraindicationProps, InteractionCardProps } from './interaction-card.tsx';

interface Shared {
  readonly medication: Medication;
  readonly basis: Basis;
}

it('a contraindication cannot be given a way to proceed', () => {
  expectTypeOf<Shared & { contraindicated: true; severity: 'critical' }>().toExtend<InteractionCardProps>();
  expectTypeOf<
    Shared & { contraindicated: true; severity: 'critical'; onRecordDecision: () => void }
  >().not.toExtend<InteractionCardProps>();
});

it('a contraindication is critical, never less', () => {
  expectTypeOf<ContraindicationProps['severity']>().toEqualTypeOf<'critical'>();
});
