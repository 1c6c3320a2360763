import type { Instant } from '@mdma-at/evidence';
import type { NotStated } from '../definition.ts';
import type { DosingDayInput } from './input.ts';
import type { Ledger } from './ledger.ts';
import { addMinutes } from './minutes.ts';
import { t0 } from './t0.ts';

/** When the supplemental window opens and closes today, both ends included; nothing before an initial dose. */
export function supplementalWindow(
  setup: DosingDayInput,
  ledger: Ledger,
): { readonly opensAt: Instant | NotStated; readonly closesAt: Instant | NotStated } | undefined {
  const start = t0(ledger);
  if (start === undefined) return undefined;
  const { opensMinutes, closesMinutes } = setup.definition.supplemental.window;
  return {
    opensAt: opensMinutes === 'not-stated' ? opensMinutes : addMinutes(start, opensMinutes),
    closesAt: closesMinutes === 'not-stated' ? closesMinutes : addMinutes(start, closesMinutes),
  };
}
