import type { Instant, Issue, Result } from '@mdma-at/evidence';
import type { ActionLevel } from '../assessment.ts';
import type { Limit, LimitSet } from '../limit-set.ts';
import { minute } from '../minute.ts';
import { skipReading } from '../schedules/skip-reading.ts';
import { recordOf } from './alert-record.ts';
import { alertOf } from './alerts-of.ts';
import { type Episode, inOrder } from './episode.ts';
import { handling, shelving, takingOutOfService } from './handlings.ts';
import { readEpisodes } from './monitor-episodes.ts';
import type { MonitorOptions } from './monitor-options.ts';
import type { Handling, Monitor, MonitorAlert, MonitorState, MonitorStep, Sample } from './monitor-state.ts';
import { sameLatches } from './same-latches.ts';
import { isUsable, limitsOfSignal, type PlannedSignal, planSignal } from './signal-plan.ts';
import { addSample, firstSample, quietSample, type SignalTrack, staysQuiet } from './signal-track.ts';
import { addReading, addSkipped, noReadings, planSpot } from './spot-track.ts';

const secondMs = 1000;
const empty: readonly never[] = [];

/**
 * Watches over a stream of readings and samples. `step` takes a reading that somebody took, `sample` a value of a device.
 *
 * A breach of a device's signal counts once it has lasted, and has returned once values lie well inside for a while; a
 * gap raises an alert of its own and clears nothing. Whatever arrives late, twice or in another order leads to the same
 * state, up to the seconds that the policy lets a sample be late. Nothing reads a clock.
 *
 * Throws when the policy asks for spans longer than a monitor remembers.
 *
 * @example
 * const monitor = createMonitor({ limits: limitSets.siteDemo, policy: monitorPolicies.siteDemo, baseline });
 * const { state, alerts } = monitor.step(monitor.start(), reading);
 */
export function createMonitor(options: MonitorOptions): Monitor {
  const { limits, policy, baseline, schedule } = options;
  const plans = policy.signals.map((rule): PlannedSignal => {
    const judged = limitsOfSignal(rule, limits, baseline);
    return { rule, judged, plan: planSignal(rule, { judged, policy, baseline }) };
  });
  const { episodesAt, settledEpisode, dueAt, overdueAt, basisOf } = readEpisodes(options, plans);
  const spotPlan = { ...planSpot(limits, baseline), overdueAt };
  const gapSeconds = plans.map(({ rule }) => rule.gapSeconds);
  const signs = plans.map(({ rule }) => rule.sign);
  const limitByCode = new Map<string, Limit>(limits.limits.map((limit) => [limit.code, limit]));
  const repeatAfterMs = limits.repeat.afterMinutes * minute;

  function start(): MonitorState {
    const signals = plans.map(() => null);
    return {
      now: null,
      spot: noReadings,
      signals,
      settled: empty,
      handled: empty,
      silent: 0,
      wakeAt: null,
      alerts: empty,
    };
  }

  function step(state: MonitorState, reading: Parameters<Monitor['step']>[1]): MonitorStep {
    const spot = addReading(state.spot, reading, spotPlan);
    const now = later(state.now, reading.at);
    if (spot === state.spot) return move(state, now);
    const calm =
      spot.open === state.spot.open &&
      spot.closed === state.spot.closed &&
      !schedule &&
      !state.alerts.some(isOpenGap) &&
      hasAll(reading);
    return calm ? move({ ...state, spot }, now) : refresh({ ...state, spot }, now);
  }

  function hasAll({ signs }: Parameters<Monitor['step']>[1]): boolean {
    return limits.needs.signs.every((sign) => signs[sign]);
  }

  function sample(state: MonitorState, { at, sign, value, artefact }: Sample): MonitorStep {
    const index = indexOf(sign);
    const planned = plans[index];
    const now = later(state.now, at);
    if (!planned || artefact) return move(state, now);
    const { plan } = planned;
    const second = Math.floor(at / secondMs);
    const known = state.signals[index];
    const shown = known !== null && known !== undefined && (state.silent & (1 << index)) === 0;
    if (shown && staysQuiet(known, plan, second, value)) {
      const next = withSignal(state, index, quietSample(known, second), now);
      // nothing but this signal has changed, and it is not silent: without time going on nothing shows
      return state.now === now ? { state: next, alerts: next.alerts } : move(next, now);
    }
    if (!isUsable(value, planned.rule)) return move(state, now);
    const track = known ?? firstSample(sign, second);
    const { track: next, ended } = addSample(track, plan, second, value);
    const after = withSignal(state, index, next, now);
    if (shown && ended.length === 0 && sameLatches(track, next)) return move(after, now);
    const settled =
      ended.length > 0
        ? inOrder([...state.settled, ...ended.map((one) => settledEpisode(one, planned))])
        : state.settled;
    return refresh({ ...after, settled }, now);
  }

  /** Only time has gone on: alerts are worked out anew when that changes one. */
  function move(state: MonitorState, now: Instant): MonitorStep {
    if ((state.wakeAt !== null && now >= state.wakeAt) || silentAt(state.signals, now) !== state.silent)
      return refresh(state, now);
    const moved = state.now === now ? state : withNow(state, now);
    return { state: moved, alerts: moved.alerts };
  }

  function silentAt(signals: MonitorState['signals'], now: Instant): number {
    const second = Math.floor(now / secondMs);
    let silent = 0;
    for (let index = 0; index < signs.length; index += 1) {
      const track = signals[index];
      if (track && second - track.head >= (gapSeconds[index] ?? 0)) silent |= 1 << index;
    }
    return silent;
  }

  function indexOf(sign: Sample['sign']): number {
    for (let index = 0; index < signs.length; index += 1) if (signs[index] === sign) return index;
    return -1;
  }

  function refresh(state: MonitorState, now: Instant): MonitorStep {
    const episodes = episodesAt(state, now);
    const context = {
      handled: state.handled,
      now,
      basisOf,
      isWatch: (one: Episode) => limitByCode.get(one.condition)?.watch === true,
    };
    const alerts = episodes
      .map((episode) => alertOf(episode, context))
      .filter((alert) => alert !== undefined)
      .toSorted((a, b) => b.level - a.level || a.since - b.since || (a.id < b.id ? -1 : 1));
    const next = {
      ...state,
      now,
      silent: silentAt(state.signals, now),
      wakeAt: wakeAfter(state, episodes, now),
      alerts,
    };
    return { state: next, alerts };
  }

  /** The next moment at which time alone changes something, silence of a device left aside. */
  function wakeAfter(state: MonitorState, episodes: readonly Episode[], now: Instant): Instant | null {
    const shelves = state.handled.flatMap((act) => (act.kind === 'shelved' ? [act.until] : []));
    const repeats = episodes.flatMap((one) =>
      one.source === 'device' && one.returnedAt === undefined ? [one.since + repeatAfterMs] : [],
    );
    const due = dueAt(state.spot, now);
    const overdue = due && due.status !== 'overdue' ? [due.overdueAfter + 1] : [];
    const soonest = Math.min(...[...shelves, ...repeats, ...overdue].filter((at) => at > now));
    return Number.isFinite(soonest) ? soonest : null;
  }

  function handle(
    state: MonitorState,
    act: { readonly alert: string; readonly at: Instant },
    make: (alert: MonitorAlert) => Handling | Issue,
  ): Result<MonitorStep> {
    const alert = state.alerts.find(({ id }) => id === act.alert);
    if (!alert)
      return refused({
        path: ['alert'],
        code: 'alert.unknown',
        message: `saw ${act.alert}; expected the id of an alert that stands`,
      });
    const made = make(alert);
    if ('code' in made) return refused(made);
    const handled = [...state.handled, made].toSorted((a, b) => a.at - b.at);
    return { ok: true, value: refresh({ ...state, handled }, later(state.now, act.at)) };
  }

  return {
    start,
    step,
    sample,
    tick: (state, now) => move(state, later(state.now, now)),
    skip: (state, skipped) => {
      const checked = skipReading(skipped);
      if (!checked.ok) return checked;
      const spot = addSkipped(state.spot, skipped, spotPlan);
      return { ok: true, value: refresh({ ...state, spot }, later(state.now, skipped.at)) };
    },
    acknowledge: (state, act) => handle(state, act, handling('acknowledged', act)),
    shelve: (state, act) => handle(state, act, shelving(act, policy.shelving)),
    unshelve: (state, act) => handle(state, act, handling('unshelved', act)),
    takeOutOfService: (state, act) => handle(state, act, takingOutOfService(act)),
    returnToService: (state, act) => handle(state, act, handling('in-service', act)),
    level: (state) => levelAt(state, episodesAt(state, state.now ?? 0)),
    record: (state) => episodesAt(state, state.now ?? 0).map((episode) => recordOf(episode, state.handled)),
  };

  function isSampled(signals: MonitorState['signals'], sign: Sample['sign']): boolean {
    return Boolean(signals[indexOf(sign)]);
  }

  function levelAt(state: MonitorState, episodes: readonly Episode[]): ActionLevel | 'unknown' {
    const open = episodes.filter(({ returnedAt }) => returnedAt === undefined);
    const worst = open.reduce<ActionLevel>((level, one) => (one.level > level ? one.level : level), 0);
    if (worst > 0) return worst;
    const known = (sign: LimitSet['needs']['signs'][number]) =>
      isSampled(state.signals, sign) || state.spot.readings.at(-1)?.signs[sign] !== undefined;
    const isJudged = (sign: LimitSet['needs']['signs'][number]) => {
      const own = limits.limits.flatMap((limit, index) => (limit.sign === sign ? [spotPlan.thresholds[index]] : []));
      return own.length > 0 && own.every((threshold) => threshold !== undefined);
    };
    return limits.needs.signs.every((sign) => known(sign) && isJudged(sign)) ? 0 : 'unknown';
  }
}

function refused(issue: Issue): Result<MonitorStep> {
  return { ok: false, issues: [issue] };
}

function isOpenGap({ source, returnedAt }: MonitorAlert): boolean {
  return source === 'gap' && returnedAt === undefined;
}

function later(one: Instant | null, other: Instant): Instant {
  return one !== null && one > other ? one : other;
}

// Once for each sample of a day: an options object, or a general copy of four places, would be much of what it costs.
// oxlint-disable-next-line max-params
function withSignal(
  { signals: before, spot, settled, handled, silent, wakeAt, alerts }: MonitorState,
  index: number,
  track: SignalTrack,
  now: Instant,
): MonitorState {
  const signals = before.length === 4 ? [before[0]!, before[1]!, before[2]!, before[3]!] : before.slice();
  signals[index] = track;
  return { now, spot, signals, settled, handled, silent, wakeAt, alerts };
}

function withNow(
  { spot, signals, settled, handled, silent, wakeAt, alerts }: MonitorState,
  now: Instant,
): MonitorState {
  return { now, spot, signals, settled, handled, silent, wakeAt, alerts };
}
