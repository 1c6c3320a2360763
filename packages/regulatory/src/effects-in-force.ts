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
  const latest = new Map<string, InForce>();
  for (const event of events) {
    if (event.commencement !== 'confirmed') continue;
    for (const effect of event.effects) {
      const window = windowOf(effect.from);
      if (window.earliest > day) continue;
      const series = `${event.jurisdiction}/${seriesOf(effect)}`;
      const holds = latest.get(series);
      if (holds && windowOf(holds.effect.from).earliest > window.earliest) continue;
      latest.set(series, { effect, event, basis: effect.basis ?? event.basis, certain: window.latest <= day });
    }
  }
  return [...latest.values()];
}
