import type { Basis, Instant, Result } from '@mdma-at/evidence';
import type { ActionLevel, Severity } from '../assessment.ts';
import type { RaisedLevel } from '../limit-set.ts';
import type { VitalSign } from '../reading.ts';
import type { SkippedReading } from '../schedules/skip-reading.ts';
import type { ConditionSource, Episode } from './episode.ts';
import type { SignalTrack } from './signal-track.ts';
import type { SpotReading, SpotTrack } from './spot-track.ts';

/** One value that a device sent, in the canonical unit of its sign. */
export interface Sample {
  readonly at: Instant;
  readonly sign: VitalSign;
  readonly value: number;
  /** The device itself says that the value is none. */
  readonly artefact?: true;
}

/** How an alert stands, in the words of ISA-18.2. */
export type AlertState = 'active' | 'acknowledged' | 'returned' | 'shelved' | 'out-of-service';

/** A condition that asks for attention. */
export interface MonitorAlert {
  /** The source, the condition and the moment it was raised. */
  readonly id: string;
  readonly source: ConditionSource;
  readonly condition: string;
  readonly sign?: VitalSign;
  readonly level: RaisedLevel;
  readonly severity: Exclude<Severity, 'none'>;
  readonly state: AlertState;
  readonly since: Instant;
  readonly returnedAt?: Instant;
  readonly acknowledged?: { readonly by: string; readonly at: Instant };
  /** Shelved until then; afterwards it is active again. */
  readonly shelvedUntil?: Instant;
  readonly basis: Basis;
}

/** What somebody did about a condition. */
export type Handling =
  | { readonly kind: 'acknowledged'; readonly key: string; readonly by: string; readonly at: Instant }
  | {
      readonly kind: 'shelved';
      readonly key: string;
      readonly by: string;
      readonly at: Instant;
      readonly until: Instant;
      readonly level: RaisedLevel;
      readonly reason: string;
    }
  | { readonly kind: 'unshelved' | 'in-service'; readonly key: string; readonly by: string; readonly at: Instant }
  | {
      readonly kind: 'out-of-service';
      readonly key: string;
      readonly by: string;
      readonly at: Instant;
      readonly reason: string;
    };

/** Everything a monitor knows. Plain JSON: it can be stored and taken up again by a monitor with the same options. */
export interface MonitorState {
  /** The newest moment that anything told of. */
  readonly now: Instant | null;
  readonly spot: SpotTrack;
  /** One place for each signal of the policy; empty until its device sends something. */
  readonly signals: readonly (SignalTrack | null)[];
  /** What devices raised and what can no longer change. */
  readonly settled: readonly Episode[];
  readonly handled: readonly Handling[];
  /** Which signals are silent now, one bit for each. */
  readonly silent: number;
  /** When time alone changes an alert next. */
  readonly wakeAt: Instant | null;
  readonly alerts: readonly MonitorAlert[];
}

/** A monitor's state after something happened, and every alert that stands. */
export interface MonitorStep {
  readonly state: MonitorState;
  /** Worst first, then oldest. The same array as before when nothing changed. */
  readonly alerts: readonly MonitorAlert[];
}

/** An alert from beginning to end, for the record of a day. */
export interface AlertRecord {
  readonly condition: string;
  readonly source: ConditionSource;
  readonly level: RaisedLevel;
  readonly since: Instant;
  readonly returnedAt?: Instant;
  readonly acknowledgedAt?: Instant;
}

interface ByHand {
  readonly alert: string;
  readonly by: string;
  readonly at: Instant;
}

/** Watches over the readings and samples of one person under one set of limits. Every function is pure. */
export interface Monitor {
  readonly start: () => MonitorState;
  /** A reading that somebody took. Readings may come in any order and more than once. */
  readonly step: (state: MonitorState, reading: SpotReading) => MonitorStep;
  /** A value of a device that sends about one each second. It may come late, twice, or out of order. */
  readonly sample: (state: MonitorState, sample: Sample) => MonitorStep;
  /** Time went on without a reading: gaps, overdue readings and the end of shelving show. */
  readonly tick: (state: MonitorState, now: Instant) => MonitorStep;
  /** A reading was left out on purpose. Refused without a reason. */
  readonly skip: (state: MonitorState, skipped: SkippedReading) => Result<MonitorStep>;
  readonly acknowledge: (state: MonitorState, act: ByHand) => Result<MonitorStep>;
  /** Puts an alert aside for a limited time. Refused for longer than the policy allows, without a reason, and for alerts above its level. */
  readonly shelve: (
    state: MonitorState,
    act: ByHand & { readonly until: Instant; readonly reason: string },
  ) => Result<MonitorStep>;
  readonly unshelve: (state: MonitorState, act: ByHand) => Result<MonitorStep>;
  /** Takes a device's or a gap's condition out of service, with a reason. What a person measured can't be. */
  readonly takeOutOfService: (state: MonitorState, act: ByHand & { readonly reason: string }) => Result<MonitorStep>;
  readonly returnToService: (state: MonitorState, act: ByHand) => Result<MonitorStep>;
  /** The worst level that stands, whatever was acknowledged or put aside; `unknown` instead of 0 while a needed sign has a gap. */
  readonly level: (state: MonitorState) => ActionLevel | 'unknown';
  /** Everything that was ever raised, for an alarm-burden report. */
  readonly record: (state: MonitorState) => readonly AlertRecord[];
}
