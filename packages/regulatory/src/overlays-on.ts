import type { InForce } from './effects-in-force.ts';
import type { Conflict, Overlay } from './jurisdiction-status.ts';
import { sinceOf } from './schedule-on.ts';

/** The rules that lie over the federal picture. */
export function overlaysOn(holds: readonly InForce[]): readonly Overlay[] {
  return holds.flatMap(({ effect, event, basis, certain }) => {
    if (effect.on !== 'overlay' || effect.says === null) return [];
    const { kind, says, dormant = false } = effect;
    return {
      jurisdiction: event.jurisdiction,
      kind,
      says,
      dormant,
      since: sinceOf(effect),
      certain,
      fact: event.id,
      basis,
    };
  });
}

/** The laws that would allow more than federal control does. They widen nothing; the answer only names them. */
export function conflictsOn(holds: readonly InForce[]): readonly Conflict[] {
  const control = holds.flatMap(({ effect, event }) =>
    effect.on === 'substanceControl' && effect.label !== null ? event.id : [],
  );
  return holds.flatMap(({ effect, event }) =>
    effect.on === 'overlay' && effect.widens && control.length > 0
      ? { code: 'widens_federal_control', overlay: event.id, control }
      : [],
  );
}
