import type { RouteEffect } from './effect.ts';
import type { InForce } from './effects-in-force.ts';
import type { Route } from './jurisdiction-status.ts';
import type { RegulatoryEvent } from './regulatory-event.ts';
import type { RoutePathway } from './route-pathway.ts';
import { sinceOf } from './schedule-on.ts';

const details = ['because', 'prescriber', 'indication', 'setting', 'payer', 'training'] as const;

/** The routes that any row opened, closed or barred up to the day. `facts` are the rows up to that day. */
export function routesOn(holds: readonly InForce[], facts: readonly RegulatoryEvent[]): readonly Route[] {
  return holds.flatMap(({ effect, event, basis, certain }) => {
    if (effect.on !== 'accessPathway') return [];
    return {
      pathway: effect.pathway,
      open: certain ? effect.open : 'unknown',
      since: sinceOf(effect),
      ...detailsOf(effect),
      ...(event.instrument === undefined ? {} : { instrument: event.instrument.citation }),
      facts: facts.filter((fact) => isAbout(fact, effect.pathway)).map((fact) => fact.id),
      narrowedBy: narrowing(holds, effect.pathway),
      basis,
    };
  });
}

function detailsOf(effect: RouteEffect): Partial<Pick<Route, (typeof details)[number]>> {
  return Object.fromEntries(details.flatMap((name) => (effect[name] === undefined ? [] : [[name, effect[name]]])));
}

function isAbout(event: RegulatoryEvent, pathway: RoutePathway): boolean {
  if (event.about?.includes(pathway)) return true;
  return event.effects.some((effect) => effect.on === 'accessPathway' && effect.pathway === pathway);
}

function narrowing(holds: readonly InForce[], pathway: RoutePathway): readonly RegulatoryEvent['id'][] {
  return holds.flatMap(({ effect, event }) =>
    effect.on === 'overlay' && effect.says !== null && effect.narrows?.includes(pathway) ? [event.id] : [],
  );
}
