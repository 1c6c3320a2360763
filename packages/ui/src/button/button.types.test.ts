import { expectTypeOf, it } from 'vitest';
import type { ButtonProps } from './button.tsx';
import type { Confirmation, ConfirmSpec } from './confirm-spec.ts';

declare const confirm: ConfirmSpec;

it('an act toward risk cannot be built without a confirmation', () => {
  // @ts-expect-error a risk button needs `confirm`
  const unconfirmed: ButtonProps = { tone: 'risk', children: 'Give 40 mg', onPress: () => {} };
  const confirmed: ButtonProps = { tone: 'risk', children: 'Give 40 mg', onPress: () => {}, confirm };
  expectTypeOf([unconfirmed, confirmed]).toExtend<ButtonProps[]>();
});

it('an act toward safety cannot be built with a confirmation', () => {
  // @ts-expect-error a safety button forbids `confirm`
  const confirmed: ButtonProps = { tone: 'safety', children: 'Hold', onPress: () => {}, confirm };
  const direct: ButtonProps = { tone: 'safety', children: 'Hold', onPress: () => {} };
  expectTypeOf([confirmed, direct]).toExtend<ButtonProps[]>();
});

it('what a risk button hands on carries the reason', () => {
  expectTypeOf<Extract<ButtonProps, { tone: 'risk' }>['onPress']>().parameter(0).toEqualTypeOf<Confirmation>();
});
