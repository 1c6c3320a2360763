import type { Day } from '@mdma-at/evidence';
import type { InForce } from './effects-in-force.ts';
import type { JurisdictionStatus } from './jurisdiction-status.ts';
import type { RegulatoryEvent } from './regulatory-event.ts';
import { windowOf } from './window-of.ts';

type Rows = Pick<JurisdictionStatus, 'facts' | 'undated' | 'scheduledUnconfirmed' | 'uncertain'>;

/** What a day makes of the rows of a place. A row without a date had happened where what it brought holds. */
export function rowsOn(here: readonly RegulatoryEvent[], on: Day, holds: readonly InForce[]): Rows {
  const facts: RegulatoryEvent[] = [];
  const undated: RegulatoryEvent[] = [];
  const scheduledUnconfirmed: Rows['scheduledUnconfirmed'][number][] = [];
  const uncertain: Rows['uncertain'][number][] = [];
  for (const event of here) {
    const { id: fact, layer, date, effects, commencement } = event;
    const dates = [date, ...effects.map(({ from }) => from)].filter((one) => one !== 'unknown').map(windowOf);
    const open = dates.find(({ earliest, latest }) => earliest <= on && on < latest);
    if (open) uncertain.push({ fact, layer, earliest: open.earliest, latest: open.latest });
    if (date === 'unknown') {
      if (holds.some((one) => one.event === event)) facts.push(event);
      else if (effects.length === 0) undated.push(event);
      continue;
    }
    const { earliest: due } = windowOf(date);
    if (due > on) continue;
    if (commencement === 'confirmed') facts.push(event);
    else scheduledUnconfirmed.push({ fact, due });
  }
  return { facts, undated, scheduledUnconfirmed, uncertain };
}
