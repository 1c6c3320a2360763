import { baselineFrom } from '../baseline-from.ts';
import type { Baseline } from '../baseline.ts';
import { siteDemo } from '../limits/site-demo.ts';
import type { LimitSet } from '../limit-set.ts';
import { createMonitor } from '../monitor/create-monitor.ts';
import { monitorPolicies } from '../monitor/monitor-policies.ts';
import type { Monitor, MonitorState } from '../monitor/monitor-state.ts';
import type { SpotReading } from '../monitor/spot-track.ts';
import { doseAt, readingAt } from './readings.ts';
import { type FoundEpisodes, typedArrayLimit } from './typed-array-limit.ts';
import { vitalsStream } from './vitals-stream.ts';

const rest = { systolic: '122', diastolic: '75', heartRate: '70', temperature: '36.8', spo2: '98' };
const policy = monitorPolicies.siteDemo;
const { basis } = siteDemo.needs;
/** The demo's limits for a room in which a device measures pulse and saturation. */
const limits: LimitSet = { ...siteDemo, needs: { signs: ['systolic', 'diastolic', 'heartRate', 'spo2'], basis } };

type MonitoredStream = ReturnType<typeof monitoredStream>;

/** The benchmark's day: as rows for the hand-written loop, and its readings as people take them. */
export function monitoredStream(seed = 7) {
  const baseline = baselineFrom([readingAt(-60, rest), readingAt(-20, rest)], doseAt) as Baseline;
  const stream = vitalsStream(seed);
  const spots: SpotReading[] = [];
  for (let row = 0; row < stream.length; row += 1) {
    const second = stream.second[row] ?? 0;
    const value = stream.value[row] ?? 0;
    const sign = stream.sign[row] ?? 0;
    const at = doseAt + second * 1000;
    if (sign === 2) {
      const diastolic = String(stream.value[row + 1]);
      const temperature =
        stream.sign[row + 2] === 4 && stream.second[row + 2] === second
          ? (stream.value[row + 2] ?? 0).toFixed(1)
          : undefined;
      const signs = { systolic: String(value), diastolic, ...(temperature && { temperature }) };
      spots.push({ ...readingAt(second / 60, signs), at });
    }
  }
  const monitor = createMonitor({ limits, policy, baseline });
  return { stream, spots, monitor, limit: typedArrayLimit(limits, policy, baseline) };
}

/** Feeds a whole day to a monitor, each value as it comes from its device or from a person. */
export function monitorAll(
  monitor: Monitor,
  {
    stream,
    spots,
    onRow,
  }: Pick<MonitoredStream, 'stream' | 'spots'> & { readonly onRow?: (row: number, state: MonitorState) => void },
): MonitorState {
  const { second, sign, value, length } = stream;
  let state = monitor.start();
  let spot = 0;
  for (let row = 0; row < length; row += 1) {
    const of = sign[row]!;
    if (of < 2) {
      const at = doseAt + second[row]! * 1000;
      state = monitor.sample(state, { at, sign: of === 0 ? 'heartRate' : 'spo2', value: value[row]! }).state;
    } else if (of === 2) {
      state = monitor.step(state, spots[spot]!).state;
      spot += 1;
    }
    if (onRow) onRow(row, state);
  }
  return state;
}

/** What both found, in the same words and order, so that it can be compared. */
export function episodesOf(monitor: Monitor, state: MonitorState): readonly string[] {
  return monitor
    .record(state)
    .map(
      ({ condition, since, returnedAt }) =>
        `${condition} ${(since - doseAt) / 1000} ${returnedAt === undefined ? -1 : (returnedAt - doseAt) / 1000}`,
    )
    .toSorted();
}

export function foundEpisodes({ code, limit, since, until, count }: FoundEpisodes): readonly string[] {
  return Array.from(
    { length: count },
    (_, index) => `${code[limit[index] ?? 0]} ${since[index]} ${until[index]}`,
  ).toSorted();
}
