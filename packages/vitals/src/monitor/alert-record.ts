import { acknowledgementOf } from './alerts-of.ts';
import type { Episode } from './episode.ts';
import type { AlertRecord, Handling } from './monitor-state.ts';

/** An episode from beginning to end, for the record of a day. */
export function recordOf(episode: Episode, handled: readonly Handling[]): AlertRecord {
  const { condition, source, level, since, returnedAt } = episode;
  const acknowledged = acknowledgementOf(episode, handled);
  return {
    condition,
    source,
    level,
    since,
    ...(returnedAt !== undefined && { returnedAt }),
    ...(acknowledged && { acknowledgedAt: acknowledged.at }),
  };
}
