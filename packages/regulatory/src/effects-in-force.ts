import type { Basis, Day } from '@mdma-at/evidence';
import type { Effect } from './effect.ts';
import type { RegulatoryEvent } from './regulatory-event.ts';
import { seriesOf } from './series-of.ts';
import { windowOf } from './window-of.ts';

/** An effect that holds on a day, with the row that brought it. */
export interface InForce<E extends Effect = Effect> {
  readonly effect: E;
  readonly event: RegulatoryEvent;
  readonly basis: Basis;
  /** False while the day lies within the bounds of an inexact date, so that it may not have begun yet. */
  readonly certain: boolean;
}

/** What holds on a day: of each series the effect that began last. What is only scheduled holds nowhere. */
export function effectsInForce(events: readonly RegulatoryEvent[], day: Day): readonly InForce[] {
  const holding = new Map<string, InForce>();
  for (const event of events) {
    if (event.commencement !== 'confirmed') continue;
    for (const effect of event.effects) {
      const { earliest, latest } = windowOf(effect.from);
      const series = `${event.jurisdiction}/${seriesOf(effect)}`;
      const before = holding.get(series);
      if (earliest > day || (before && windowOf(before.effect.from).earliest > earliest)) continue;
      holding.set(series, { effect, event, basis: effect.basis ?? event.basis, certain: latest <= day });
    }
  }
  return [...holding.values()];
}
