import type { Effect } from './effect.ts';

/** What an effect is about. Of two effects in one series the later replaces the earlier; series never do. */
export function seriesOf(effect: Effect): string {
  switch (effect.on) {
    case 'substanceControl':
      return `substanceControl/${effect.scheme}/${effect.condition ?? ''}`;
    case 'productAuthorisation':
      return 'productAuthorisation';
    case 'accessPathway':
      return `accessPathway/${effect.pathway}`;
    case 'overlay':
      return `overlay/${effect.kind}`;
    default:
      return effect satisfies never;
  }
}
