import { exampleInput } from '../../dosing-day/testing/example-input.ts';
import type { DosingDayHappening } from '../../dosing-day/event.ts';
import type { DosingDayInput } from '../../dosing-day/input.ts';
import { cone, type AnyCone, type Cone } from '../cone.ts';
import {
  complaint,
  happen,
  initialDose,
  isOpen,
  minute,
  nothing,
  reading,
  seeing,
  type Seen,
  withGroup,
  withoutLimits,
} from './parts.ts';

const fresh = 30 * 60_000;

/** What the meaning of a reading rests on. */
const readingsRest = [
  'vitals.recorded',
  'symptom.recorded',
  'initial-dose.administered',
  'supplemental-dose.administered',
] as const;

interface Vitals {
  readonly seen: readonly Seen[];
  readonly dosedAt?: number;
  readonly released: readonly number[];
}

const unseen: Vitals = { seen: [], released: [] };

function watching(memory: Vitals, happening: DosingDayHappening, at: number): Vitals {
  switch (happening.type) {
    case 'vitals.recorded':
    case 'symptom.recorded':
      return { ...memory, seen: seeing(memory.seen, happening, at) };
    case 'initial-dose.administered':
    case 'supplemental-dose.administered':
      return { dosedAt: at, ...memory };
    case 'hold.released':
      return { ...memory, released: [...memory.released.filter((other) => other !== at), at] };
    default:
      return memory;
  }
}

/** One reading and one release at a moment are enough: more of them only repeat what is known. */
function onceAMoment(memory: Vitals, happening: DosingDayHappening, at: number): boolean {
  if (happening.type === 'vitals.recorded' || happening.type === 'symptom.recorded')
    return !memory.seen.some((seen) => seen.at === at);
  if (happening.type === 'hold.released') return !memory.released.includes(at);
  return memory.dosedAt === undefined;
}

/** The newest reading that holds all dosing, as long as no release came after it. */
function holdSince({ seen, released }: Vitals): number | undefined {
  const holding = seen.findLast(
    ({ complaint: complained }, index) => complained || isOpen(seen.slice(0, index + 1), (systolic) => systolic > 180),
  );
  return holding === undefined || released.some((at) => at > holding.at) ? undefined : holding.at;
}

/** The same cone where something is not stated: the first few moments say all there is. */
function alsoWhereSilent(full: Cone<Vitals>, setups: readonly DosingDayInput[]): readonly AnyCone[] {
  return [cone(full), cone({ ...full, setups, moments: full.moments.slice(0, 3) })];
}

const bareDay = [withGroup('preDose', { vitalsFreshMinutes: 'not-stated' }), withoutLimits];
const bareEnd = [withGroup('release', { freshMinutes: 'not-stated' }), withoutLimits];

/** Interlocks about what was measured, how long ago, and whether a hold is on. */
export const readingCones: readonly AnyCone[] = [
  ...alsoWhereSilent(
    {
      interlock: 'vitals-fresh-in-range',
      act: 'initialDose',
      setups: [exampleInput],
      moments: [minute(0), minute(5) - 1, minute(5), minute(30), minute(30) + 1],
      happenings: [reading('normal'), reading('high'), reading('partial'), complaint],
      reads: [...readingsRest, 'supplemental-dose.withheld'],
      proposals: nothing,
      start: unseen,
      remember: watching,
      mayCome: onceAMoment,
      table: ({ seen }, { setup, at }) => {
        const newest = seen.at(-1);
        if (!newest || setup.limits === 'not-stated') return 'unknown';
        if (newest.complaint || isOpen(seen, (systolic) => systolic >= 140)) return 'violated';
        if (!newest.whole || setup.definition.preDose.vitalsFreshMinutes === 'not-stated') return 'unknown';
        return at - newest.at <= fresh ? 'satisfied' : 'unknown';
      },
    },
    bareDay,
  ),
  cone<Vitals>({
    interlock: 'no-hold',
    act: 'initialDose',
    setups: [exampleInput, withoutLimits],
    moments: [minute(0), minute(1), minute(5), minute(10)],
    happenings: [reading('normal'), reading('stop'), complaint, happen({ type: 'hold.released', reason: 'settled' })],
    reads: [...readingsRest, 'supplemental-dose.withheld', 'hold.released'],
    proposals: nothing,
    start: unseen,
    remember: watching,
    mayCome: onceAMoment,
    table: (memory, { setup }) => {
      if (setup.limits === 'not-stated') return 'unknown';
      return holdSince(memory) === undefined ? 'satisfied' : 'violated';
    },
  }),
  cone<Vitals>({
    interlock: 'reading-after-hold',
    act: 'holdRelease',
    setups: [exampleInput],
    moments: [minute(0), minute(1), minute(5), minute(10)],
    happenings: [
      reading('normal'),
      reading('partial'),
      reading('stop'),
      complaint,
      happen({ type: 'hold.released', reason: 'settled' }),
    ],
    reads: [...readingsRest, 'supplemental-dose.withheld', 'hold.released'],
    proposals: nothing,
    start: unseen,
    remember: watching,
    mayCome: onceAMoment,
    table: (memory) => {
      const since = holdSince(memory);
      if (since === undefined) return 'violated';
      const after = memory.seen.findLast(({ at }) => at > since);
      return after?.whole ? 'satisfied' : 'unknown';
    },
  }),
  cone<Record<never, never>>({
    interlock: 'clinician-decides',
    act: 'holdRelease',
    setups: [exampleInput],
    moments: [minute(0), minute(1)],
    happenings: [],
    reads: [],
    proposals: [
      {},
      ...(
        ['therapist', 'physician', 'prescriber', 'attendant', 'rater', 'coordinator', 'participant', 'system'] as const
      ).map((role) => ({ role })),
    ],
    start: {},
    remember: (memory) => memory,
    table: (_, { proposed: { role } }) => {
      if (role === undefined) return 'unknown';
      return role === 'physician' || role === 'prescriber' ? 'satisfied' : 'violated';
    },
  }),
  ...alsoWhereSilent(
    {
      interlock: 'vitals-clear',
      act: 'supplementalDose',
      setups: [exampleInput],
      before: [[minute(-20), reading('normal')]],
      moments: [minute(0), minute(1), minute(6), minute(36), minute(36) + 1],
      happenings: [initialDose, reading('normal'), reading('raised'), reading('partial'), complaint],
      reads: [...readingsRest, 'supplemental-dose.withheld'],
      proposals: nothing,
      start: unseen,
      remember: watching,
      mayCome: onceAMoment,
      table: ({ seen, dosedAt }, { setup, at }) => {
        const newest = seen.findLast((each) => dosedAt !== undefined && each.at > dosedAt);
        if (newest === undefined || dosedAt === undefined || setup.limits === 'not-stated') return 'unknown';
        if (newest.complaint || isOpen(seen, (systolic) => systolic > 160)) return 'violated';
        const baseline = seen.filter((each) => each.whole && each.at <= dosedAt && each.at >= dosedAt - 120 * 60_000);
        if (!newest.whole || baseline.length < 2) return 'unknown';
        if (setup.definition.preDose.vitalsFreshMinutes === 'not-stated') return 'unknown';
        return at - newest.at <= fresh ? 'satisfied' : 'unknown';
      },
    },
    bareDay,
  ),
  ...alsoWhereSilent(
    {
      interlock: 'vitals-back',
      act: 'endOfSession',
      setups: [exampleInput],
      before: [
        [minute(-20), reading('normal')],
        [minute(-10), reading('normal')],
      ],
      moments: [minute(0), minute(400), minute(430) - 1, minute(430), minute(460), minute(460) + 1],
      happenings: [initialDose, reading('normal'), reading('high'), reading('partial')],
      reads: readingsRest,
      proposals: nothing,
      start: unseen,
      remember: watching,
      // a dose in the morning or hours later, when the readings before it no longer make a baseline
      mayCome: (memory, happening, at) =>
        onceAMoment(memory, happening, at) && (happening.type === 'vitals.recorded' || at <= minute(400)),
      aloneOnly: true,
      table: ({ seen, dosedAt }, { setup, at }) => {
        if (setup.limits === 'not-stated') return 'unknown';
        const whole = seen.filter((each) => each.whole);
        const latest = whole.at(-1);
        const earlier = whole.findLast((each) => latest !== undefined && latest.at - each.at >= 30 * 60_000);
        const from = (earlier ?? latest ?? seen.at(-1))?.at ?? at;
        const judged = seen.filter((each) => each.at >= from);
        const before = seen.filter(
          (each) => dosedAt !== undefined && each.at <= dosedAt && each.at >= dosedAt - 120 * 60_000,
        );
        // at the moment of the dose itself what was measured so far still stands in for a baseline
        const provisional = dosedAt === undefined || at <= dosedAt;
        const enough = provisional ? seen.length > 0 : before.length >= 2;
        const rested = median((provisional ? seen : before).map(({ systolic }) => systolic));
        const most = enough ? rested * 1.1 : Number.POSITIVE_INFINITY;
        const settled = judged.every((each, index) => {
          const upTo = seen.slice(0, seen.length - judged.length + index + 1);
          return !isOpen(upTo, (systolic) => systolic > 160) && each.systolic <= most;
        });
        if (!settled) return 'violated';
        if (latest === undefined || earlier === undefined || at - latest.at > fresh) return 'unknown';
        if (provisional || before.filter((each) => each.whole).length < 2) return 'unknown';
        return setup.definition.release.freshMinutes === 'not-stated' ? 'unknown' : 'satisfied';
      },
    },
    bareEnd,
  ),
];

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  const low = sorted[Math.ceil(middle) - 1] ?? Number.NaN;
  const high = sorted[Math.floor(middle)] ?? Number.NaN;
  return (low + high) / 2;
}
