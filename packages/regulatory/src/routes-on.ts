import type { InForce } from './effects-in-force.ts';
import type { Route } from './jurisdiction-status.ts';
import type { RegulatoryEvent } from './regulatory-event.ts';
import type { RoutePathway } from './route-pathway.ts';
import { sinceOf } from './schedule-on.ts';

/** The routes that any row opened, closed or barred up to the day. `facts` are the rows up to that day. */
export function routesOn(holds: readonly InForce[], facts: readonly RegulatoryEvent[]): readonly Route[] {
  return holds.flatMap(({ effect, event, basis, certain }) => {
    if (effect.on !== 'accessPathway') return [];
    const { on: _on, from: _from, ...route } = effect;
    return {
      ...route,
      open: certain ? effect.open : 'unknown',
      since: sinceOf(effect),
      ...(event.instrument && { instrument: event.instrument.citation }),
      facts: facts.flatMap((fact) => (isAbout(fact, effect.pathway) ? fact.id : [])),
      narrowedBy: narrowing(holds, effect.pathway),
      basis,
    };
  });
}

function isAbout({ about, effects }: RegulatoryEvent, pathway: RoutePathway): boolean {
  return (
    about?.includes(pathway) === true ||
    effects.some((effect) => effect.on === 'accessPathway' && effect.pathway === pathway)
  );
}

function narrowing(holds: readonly InForce[], pathway: RoutePathway): readonly RegulatoryEvent['id'][] {
  return holds.flatMap(({ effect, event }) =>
    effect.on === 'overlay' && effect.says !== null && effect.narrows?.includes(pathway) ? event.id : [],
  );
}
