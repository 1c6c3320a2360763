import type {
  EfficacyConcern,
  MechanismCode,
  MedicationAction,
  MedicineWashout,
  ToxicityConcern,
  WashoutNote,
  WashoutRule,
  WashoutUnknown,
  DangerousCombination,
} from '@mdma-at/screening/medications';
import { expectTypeOf, it } from 'vitest';
import type { MessageKey } from './en-ca/index.ts';

type Missing<Key extends string> = Exclude<Key, MessageKey>;

it('every action, mechanism, danger and effect of a medicine has words', () => {
  expectTypeOf<Missing<`medicationAction.${MedicationAction}` | `mechanism.${MechanismCode}`>>().toBeNever();
  expectTypeOf<Missing<`toxicity.${ToxicityConcern}` | `efficacy.${EfficacyConcern}`>>().toBeNever();
});

it('every state, note and unknown of a washout has words', () => {
  expectTypeOf<Missing<`washoutStatus.${MedicineWashout['status']}` | `washoutNote.${WashoutNote}`>>().toBeNever();
  expectTypeOf<Missing<`washoutUnknown.${WashoutUnknown}`>>().toBeNever();
  expectTypeOf<Missing<`washout.rule.${WashoutRule['counts']}`>>().toBeNever();
  expectTypeOf<Missing<`washout.combination.${DangerousCombination['kind']}`>>().toBeNever();
});
