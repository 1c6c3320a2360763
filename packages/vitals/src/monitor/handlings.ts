import type { Instant, Issue } from '@mdma-at/evidence';
import { minute } from '../minute.ts';
import { keyOf } from './alerts-of.ts';
import type { MonitorPolicy } from './monitor-policy.ts';
import type { Handling, MonitorAlert } from './monitor-state.ts';

interface ByHand {
  readonly by: string;
  readonly at: Instant;
}

const noReason: Issue = { path: ['reason'], code: 'handling.no-reason', message: 'saw no words; expected why' };

/** What somebody does about an alert, where nothing can be wrong with it. */
export function handling(
  kind: 'acknowledged' | 'unshelved' | 'in-service',
  { by, at }: ByHand,
): (alert: MonitorAlert) => Handling {
  return (alert) => ({ kind, key: keyOf(alert), by, at });
}

/** Puts an alert aside for a limited time, as far as the policy lets anybody. */
export function shelving(
  { by, at, until, reason }: ByHand & { readonly until: Instant; readonly reason: string },
  { longestMinutes, highestLevel }: MonitorPolicy['shelving'],
): (alert: MonitorAlert) => Handling | Issue {
  return (alert) => {
    if (alert.level > highestLevel) {
      return {
        path: ['alert'],
        code: 'shelve.too-grave',
        message: `saw level ${alert.level}; expected at most ${highestLevel}`,
      };
    }
    if (!(until > at) || until - at > longestMinutes * minute) {
      return {
        path: ['until'],
        code: 'shelve.too-long',
        message: `saw ${(until - at) / minute} minutes; expected more than 0 and at most ${longestMinutes}`,
      };
    }
    if (reason.trim() === '') return noReason;
    return { kind: 'shelved', key: keyOf(alert), by, at, until, reason, level: alert.level };
  };
}

/** Takes a condition of a device, or a gap, out of service. What a person measured can't be. */
export function takingOutOfService({
  by,
  at,
  reason,
}: ByHand & { readonly reason: string }): (alert: MonitorAlert) => Handling | Issue {
  return (alert) => {
    if (alert.source === 'spot') {
      return {
        path: ['alert'],
        code: 'service.not-a-device',
        message: 'saw what a person measured; expected a condition of a device or a gap',
      };
    }
    if (reason.trim() === '') return noReason;
    return { kind: 'out-of-service', key: keyOf(alert), by, at, reason };
  };
}
