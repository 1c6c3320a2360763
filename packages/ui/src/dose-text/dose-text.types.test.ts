import { expectTypeOf, it } from 'vitest';
import type { DoseTextProps } from './dose-text.tsx';

it('a dose without its salt form is no dose', () => {
  // @ts-expect-error a bare number says neither unit nor salt form
  const bare: DoseTextProps = { dose: 80 };
  // @ts-expect-error the salt form is missing
  const unsalted: DoseTextProps = { dose: { amountMg: 80 } };
  expectTypeOf([bare, unsalted]).toExtend<DoseTextProps[]>();
});
