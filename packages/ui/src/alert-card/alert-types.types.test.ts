import { describe, expectTypeOf, it } from 'vitest';
import type { Alert } from './alert-types.ts';

type Critical = Extract<Alert, { readonly severity: 'critical' }>;

describe('a critical alert', () => {
  it('has no shelved state', () => {
    expectTypeOf<Critical['state']>().toEqualTypeOf<'active' | 'acknowledged' | 'returned' | 'out-of-service'>();
  });

  it('cannot be given permission to be shelved', () => {
    expectTypeOf<Critical>().not.toHaveProperty('mayShelveUntil');
  });
});
