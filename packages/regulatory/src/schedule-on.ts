import type { Effect } from './effect.ts';
import type { InForce } from './effects-in-force.ts';
import type { JurisdictionStatus, ScheduleEntry, Since } from './jurisdiction-status.ts';

/** Since when an effect holds, or that it is older than the row which shows it. */
export function sinceOf(effect: Effect): Since {
  return effect.since ?? effect.from;
}

/** The classes of the molecule that hold, one for each scheme and condition. */
export function scheduleOn(holds: readonly InForce[]): readonly ScheduleEntry[] {
  return holds.flatMap(({ effect, basis, certain }) => {
    if (effect.on !== 'substanceControl' || effect.label === null) return [];
    const { on: _on, from: _from, label, ...entry } = effect;
    return { ...entry, label, since: sinceOf(effect), certain, basis };
  });
}

/** Whether the molecule is scheduled, was taken off, or whether no row says, as while the day of its end is inexact. */
export function controlOn(holds: readonly InForce[]): JurisdictionStatus['control'] {
  const control = holds.filter(({ effect }) => effect.on === 'substanceControl');
  if (scheduleOn(control).length > 0) return 'scheduled';
  return control.length > 0 && control.every(({ certain }) => certain) ? 'not_scheduled' : 'unknown';
}
