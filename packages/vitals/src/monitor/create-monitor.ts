import type { Basis, Instant, Issue, Result } from '@mdma-at/evidence';
import type { ActionLevel } from '../assessment.ts';
import { assessReading } from '../assess-reading.ts';
import type { Baseline } from '../baseline.ts';
import type { Limit, LimitSet } from '../limit-set.ts';
import { minute } from '../minute.ts';
import { nextReadingDue } from '../schedules/next-reading-due.ts';
import type { Schedule } from '../schedules/schedule.ts';
import { skipReading } from '../schedules/skip-reading.ts';
import { acknowledgementOf, alertOf, keyOf } from './alerts-of.ts';
import { type Episode, inOrder } from './episode.ts';
import type { Latch } from './latch.ts';
import type { MonitorPolicy } from './monitor-policy.ts';
import type {
  AlertRecord,
  Handling,
  Monitor,
  MonitorAlert,
  MonitorState,
  MonitorStep,
  Sample,
} from './monitor-state.ts';
import { isUsable, limitsOfSignal, planSignal } from './signal-plan.ts';
import { addSample, type Ended, firstSample, quietSample, type SignalTrack, staysQuiet } from './signal-track.ts';
import { addReading, addSkipped, noReadings, planSpot, type SpotTrack } from './spot-track.ts';

/** What a monitor holds readings and samples against. Limits and policy are always named by the caller. */
export interface MonitorOptions {
  readonly limits: LimitSet;
  readonly policy: MonitorPolicy;
  /** The person's own baseline. After the initial dose a new monitor takes up the state with the baseline from before it. */
  readonly baseline: Baseline | 'insufficient';
  /** With a schedule a reading that is overdue is an alert of its own. */
  readonly schedule?: Schedule;
  readonly doseAt?: Instant | 'not-given';
}

const secondMs = 1000;
const empty: readonly never[] = [];
const openLatch: Latch = { since: null, ended: empty };

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
  const { limits, policy, baseline, schedule, doseAt = 'not-given' } = options;
  const spotPlan = { ...planSpot(limits, baseline), overdueAt };
  const plans = policy.signals.map((rule) => {
    const judged = limitsOfSignal(rule, limits, baseline);
    return { rule, judged, plan: planSignal(rule, { judged, policy, baseline }) };
  });
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

  function episodesAt(state: MonitorState, now: Instant): readonly Episode[] {
    const devices = state.signals.flatMap((track, index) => (track ? deviceEpisodes(track, { index, now }) : empty));
    const all = [...state.spot.closed, ...state.spot.open, ...state.settled, ...devices, ...gapEpisodes(state)];
    const overdue = overdueAt(state.spot, now);
    return inOrder(overdue ? [...all, overdue] : all);
  }

  function deviceEpisodes(
    track: SignalTrack,
    { index: of, now }: { readonly index: number; readonly now: Instant },
  ): readonly Episode[] {
    const planned = plans[of];
    if (!planned) return empty;
    const latched = track.marks.flatMap(({ latch }, index) => [
      ...latch.ended.map(({ since, until }) => settledEpisode({ index, since, until }, planned)),
      ...(latch.since === null ? [] : [deviceEpisode({ index, since: latch.since, until: now / secondMs }, planned)]),
    ]);
    const silentFrom = track.head + planned.rule.gapSeconds;
    if (now < silentFrom * secondMs) return latched;
    return [...latched, gapEpisode(`${track.sign}.gap`, track.sign, silentFrom * secondMs)];
  }

  function deviceEpisode({ index, since, until }: Ended, { judged, rule }: (typeof plans)[number]): Episode {
    const limit = judged[index];
    const at = since * secondMs;
    if (!limit) return gapEpisode(`${rule.sign}.gap`, rule.sign, at);
    // a device has repeated a breach when it has lasted as long as a repeat reading would wait
    const repeated = limit.repeatedLevel !== undefined && until * secondMs - at >= repeatAfterMs;
    const level = (repeated ? limit.repeatedLevel : undefined) ?? limit.level;
    const raisedAt = repeated ? at + repeatAfterMs : at;
    return { source: 'device', condition: limit.code, sign: rule.sign, level, since: at, raisedAt };
  }

  function settledEpisode(ended: Ended, planned: (typeof plans)[number]): Episode {
    return { ...deviceEpisode(ended, planned), returnedAt: ended.until * secondMs };
  }

  function gapEpisode(condition: string, sign: Episode['sign'], since: Instant): Episode {
    return { source: 'gap', condition, ...(sign && { sign }), level: policy.gap.level, since, raisedAt: since };
  }

  /** Needed signs that a reading left out, from that reading until they were measured again. A device stands in for them. */
  function gapEpisodes({ spot, signals }: MonitorState): readonly Episode[] {
    return limits.needs.signs.flatMap((sign): readonly Episode[] => {
      if (isSampled(signals, sign)) return [];
      const found: Episode[] = [];
      let open: Episode | undefined;
      for (const { at, signs } of spot.readings) {
        if (!signs[sign]) open ??= gapEpisode(`${sign}.missing`, sign, at);
        else if (open) {
          found.push({ ...open, returnedAt: at });
          open = undefined;
        }
      }
      return open ? [...found, open] : found;
    });
  }

  function dueAt({ readings, open, skipped }: SpotTrack, now: Instant) {
    if (!schedule) return undefined;
    const newest = readings.at(-1);
    const assessment =
      newest && open.length > 0
        ? assessReading(newest, { limits, baseline, previous: readings.slice(0, -1), symptoms: newest.symptoms ?? [] })
        : undefined;
    const due = nextReadingDue({ schedule, doseAt, taken: readings, skipped, now, ...(assessment && { assessment }) });
    return due.status === 'none' || due.status === 'before-dose' ? undefined : due;
  }

  function overdueAt(track: SpotTrack, now: Instant): Episode | undefined {
    const due = dueAt(track, now);
    return due?.status === 'overdue' ? gapEpisode('reading.overdue', undefined, due.overdueAfter) : undefined;
  }

  function basisOf({ source, condition }: Episode): Basis {
    if (source === 'gap') return policy.gap.basis;
    const symptom = limits.symptoms.find(({ symptoms }) => symptoms.some((one) => condition === `symptom.${one}`));
    const emergency = limits.emergencies.find(({ code }) => code === condition);
    return limitByCode.get(condition)?.basis ?? symptom?.basis ?? emergency?.basis ?? limits.basis;
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
    acknowledge: (state, act) =>
      handle(state, act, (alert) => ({ kind: 'acknowledged', key: keyOf(alert), by: act.by, at: act.at })),
    shelve: (state, act) =>
      handle(state, act, (alert) => {
        const { longestMinutes, highestLevel } = policy.shelving;
        if (alert.level > highestLevel) {
          return {
            path: ['alert'],
            code: 'shelve.too-grave',
            message: `saw level ${alert.level}; expected at most ${highestLevel}`,
          };
        }
        if (!(act.until > act.at) || act.until - act.at > longestMinutes * minute) {
          return {
            path: ['until'],
            code: 'shelve.too-long',
            message: `saw ${(act.until - act.at) / minute} minutes; expected more than 0 and at most ${longestMinutes}`,
          };
        }
        if (act.reason.trim() === '') return noReason;
        const { by, at, until, reason } = act;
        return { kind: 'shelved', key: keyOf(alert), by, at, until, reason, level: alert.level };
      }),
    unshelve: (state, act) =>
      handle(state, act, (alert) => ({ kind: 'unshelved', key: keyOf(alert), by: act.by, at: act.at })),
    takeOutOfService: (state, act) =>
      handle(state, act, (alert) => {
        if (alert.source === 'spot') {
          return {
            path: ['alert'],
            code: 'service.not-a-device',
            message: 'saw what a person measured; expected a condition of a device or a gap',
          };
        }
        if (act.reason.trim() === '') return noReason;
        return { kind: 'out-of-service', key: keyOf(alert), by: act.by, at: act.at, reason: act.reason };
      }),
    returnToService: (state, act) =>
      handle(state, act, (alert) => ({ kind: 'in-service', key: keyOf(alert), by: act.by, at: act.at })),
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

const noReason: Issue = { path: ['reason'], code: 'handling.no-reason', message: 'saw no words; expected why' };

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

function sameLatches(before: SignalTrack, after: SignalTrack): boolean {
  const length = Math.max(before.marks.length, after.marks.length);
  for (let index = 0; index < length; index += 1) {
    if (!sameLatch(before.marks[index]?.latch, after.marks[index]?.latch)) return false;
  }
  return true;
}

function sameLatch(one: Latch = openLatch, other: Latch = openLatch): boolean {
  return (
    one.since === other.since &&
    one.ended.length === other.ended.length &&
    one.ended.every(
      ({ since, until }, index) => since === other.ended[index]?.since && until === other.ended[index]?.until,
    )
  );
}

function recordOf(episode: Episode, handled: readonly Handling[]): AlertRecord {
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
