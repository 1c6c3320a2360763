import type { ProductStatus } from './effect.ts';
import type { Overlay, Route, TherapyStatus } from './jurisdiction-status.ts';
import { type LadderRung, therapyLadder } from './therapy-ladder.data.ts';

/** The status that the layers add up to: that of the widest route which is open enough; `unknown` where no route is known. */
export function therapyStatusOf(product: ProductStatus, routes: readonly Route[]): TherapyStatus {
  if (product === 'authorised') return 'approved_product';
  const rungs: readonly LadderRung[] = therapyLadder.rungs;
  const rung = rungs.find(({ route, open }) => routes.some((one) => one.pathway === route && open.includes(one.open)));
  return rung?.status ?? 'unknown';
}

/** The status of a part of a country: its own law where it waits or rests, and the country's otherwise. */
export function subdivisionStatusOf(own: readonly Overlay[], country: TherapyStatus): TherapyStatus {
  if (own.some((overlay) => overlay.kind === 'trigger_law')) return 'trigger_law_pending';
  return own.some((overlay) => overlay.dormant) ? 'dormant' : country;
}
