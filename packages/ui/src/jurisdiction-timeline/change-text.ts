import type { Effect } from '@mdma-at/regulatory';
import type { Translator } from '../messages/translator.ts';

/** What a row changed, in words: `US Controlled Substances Act, Schedule I`, `Expanded access: Open`. */
export function changeText(effect: Effect, { t, words }: Translator): string {
  switch (effect.on) {
    case 'substanceControl': {
      const scheme = words('scheme', effect.scheme);
      if (effect.label === null) return t('change.offSchedule', { scheme });
      return effect.condition === undefined
        ? t('change.scheduled', { scheme, label: effect.label })
        : t('change.scheduledFor', { scheme, label: effect.label, condition: effect.condition });
    }
    case 'productAuthorisation':
      return words('product', effect.status);
    case 'accessPathway':
      return t('change.route', {
        pathway: words('pathway', effect.pathway),
        state: words('route', stateOf(effect.open)),
      });
    case 'overlay': {
      const kind = words('overlay', effect.kind);
      return effect.says === null
        ? t('change.overlayLifted', { kind })
        : t('change.overlay', { kind, says: effect.says });
    }
    default:
      return effect satisfies never;
  }
}

/** The word key for whether a route is open; unknown is a state of its own. */
export function stateOf(open: boolean | 'unknown'): 'open' | 'closed' | 'unknown' {
  if (open === 'unknown') return 'unknown';
  return open ? 'open' : 'closed';
}
