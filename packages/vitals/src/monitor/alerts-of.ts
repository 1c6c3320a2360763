import type { Basis, Instant } from '@mdma-at/evidence';
import { severityOfLevel } from '../severity-of.ts';
import type { Episode } from './episode.ts';
import type { AlertState, Handling, MonitorAlert } from './monitor-state.ts';

/** What names a condition whenever it is raised: acknowledging or shelving is about that. */
export function keyOf({ source, condition }: Pick<Episode, 'source' | 'condition'>): string {
  return `${source}:${condition}`;
}

/** The acknowledgement of an episode: the first one after its level last rose. */
export function acknowledgementOf(episode: Episode, handled: readonly Handling[]): Handling | undefined {
  const key = keyOf(episode);
  return handled.find((act) => act.kind === 'acknowledged' && act.key === key && act.at >= episode.raisedAt);
}

interface Context {
  readonly handled: readonly Handling[];
  readonly now: Instant;
  readonly basisOf: (episode: Episode) => Basis;
  readonly isWatch: (episode: Episode) => boolean;
}

/** The alert of an episode, or nothing when it has returned and was acknowledged. */
export function alertOf(episode: Episode, { handled, now, basisOf, isWatch }: Context): MonitorAlert | undefined {
  const { source, condition, sign, level, since, returnedAt } = episode;
  const acknowledged = acknowledgementOf(episode, handled);
  if (acknowledged && returnedAt !== undefined) return undefined;
  const key = keyOf(episode);
  const last = (kinds: readonly Handling['kind'][]) =>
    handled.findLast((act) => act.key === key && kinds.includes(act.kind));
  const service = last(['out-of-service', 'in-service']);
  const shelf = last(['shelved', 'unshelved']);
  const shelved = shelf?.kind === 'shelved' && now < shelf.until && level <= shelf.level ? shelf : undefined;
  const state: AlertState =
    service?.kind === 'out-of-service'
      ? 'out-of-service'
      : shelved
        ? 'shelved'
        : returnedAt !== undefined
          ? 'returned'
          : acknowledged
            ? 'acknowledged'
            : 'active';
  const loud = severityOfLevel(level, { watch: isWatch(episode) });
  return {
    id: `${key}@${since}`,
    source,
    condition,
    ...(sign && { sign }),
    level,
    severity: source === 'gap' && loud !== 'critical' ? 'incomplete' : loud,
    state,
    since,
    ...(returnedAt !== undefined && { returnedAt }),
    ...(acknowledged && { acknowledged: { by: acknowledged.by, at: acknowledged.at } }),
    ...(shelved && { shelvedUntil: shelved.until }),
    basis: basisOf(episode),
  };
}
