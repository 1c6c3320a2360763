import type { ControlScheme, Effect, OverlayKind } from './effect.ts';
import type { RoutePathway } from './route-pathway.ts';

/** The name of a series of effects, within one place. */
export type Series =
  | `substanceControl/${ControlScheme}/${string}`
  | 'productAuthorisation'
  | `accessPathway/${RoutePathway}`
  | `overlay/${OverlayKind}`;

/** What an effect is about. Of two effects in one series the later replaces the earlier; series never do. */
export function seriesOf(effect: Effect): Series {
  switch (effect.on) {
    case 'substanceControl':
      return `${effect.on}/${effect.scheme}/${effect.condition ?? ''}`;
    case 'productAuthorisation':
      return effect.on;
    case 'accessPathway':
      return `${effect.on}/${effect.pathway}`;
    case 'overlay':
      return `${effect.on}/${effect.kind}`;
  }
}
