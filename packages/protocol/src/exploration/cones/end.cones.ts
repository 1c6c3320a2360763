import { exampleInput } from '../../dosing-day/testing/example-input.ts';
import type { DosingDayHappening } from '../../dosing-day/event.ts';
import { cone, type AnyCone } from '../cone.ts';
import { happen, initialDose, minute, nothing, withGroup } from './parts.ts';
import { keysInOrder } from '../in-order.ts';

const act = 'endOfSession' as const;
const fresh = 30 * 60_000;
const begin = happen({ type: 'end-review.begun' });

interface Rated {
  readonly dosedAt?: number;
  readonly ratings: readonly { readonly at: number; readonly score: number }[];
}

/** What people said in the review that is going on; an earlier review does not count for it. */
type Said = Readonly<Record<string, boolean>> | 'no-review';

function saying(pick: (happening: DosingDayHappening) => readonly [string, boolean] | undefined) {
  return (said: Words, happening: DosingDayHappening, at: number): Words => {
    if (happening.type === 'end-review.begun') {
      // what was said at the very moment of the beginning counts
      const kept = Object.fromEntries(Object.entries(said.words).filter(([, word]) => word.at === at));
      return { begunAt: at, words: kept };
    }
    const word = pick(happening);
    if (!word) return said;
    const words = { ...said.words, [word[0]]: { yes: word[1], at } };
    return { ...said, words: keysInOrder(Object.entries(words)) };
  };
}

interface Words {
  readonly begunAt?: number;
  readonly words: Readonly<Record<string, { readonly yes: boolean; readonly at: number }>>;
}

function heard({ begunAt, words }: Words): Said {
  if (begunAt === undefined) return 'no-review';
  return Object.fromEntries(
    Object.entries(words).flatMap(([name, word]) => (word.at >= begunAt ? [[name, word.yes] as const] : [])),
  );
}

const silent: Words = { words: {} };
const moments = [minute(480), minute(481)];

const agreement = (party: 'therapist' | 'participant', person: string, agrees: boolean) =>
  happen({ type: 'agreement.recorded', party, person, agrees });

/** Interlocks before a session ends. */
export const endCones: readonly AnyCone[] = [
  cone<Rated>({
    interlock: 'distress-back',
    act,
    setups: [exampleInput, withGroup('release', { freshMinutes: 'not-stated' })],
    moments: [minute(0), minute(1), minute(2), minute(31), minute(32) + 1],
    happenings: [initialDose, ...[3, 4, 5].map((score) => happen({ type: 'distress.recorded', score }))],
    reads: ['distress.recorded', 'vitals.recorded', 'initial-dose.administered', 'supplemental-dose.administered'],
    proposals: nothing,
    start: { ratings: [] },
    remember: (memory, happening, at) => {
      if (happening.type === 'initial-dose.administered' || happening.type === 'supplemental-dose.administered')
        return { dosedAt: at, ...memory };
      return happening.type === 'distress.recorded'
        ? { ...memory, ratings: [...memory.ratings, { at, score: happening.score }] }
        : memory;
    },
    mayCome: (memory, happening, at) =>
      happening.type === 'distress.recorded'
        ? !memory.ratings.some((rating) => rating.at === at)
        : memory.dosedAt === undefined,
    table: ({ dosedAt, ratings }, { setup, at }) => {
      const baseline = ratings.findLast((rating) => dosedAt === undefined || rating.at < dosedAt);
      const latest = ratings.findLast((rating) => dosedAt !== undefined && rating.at >= dosedAt);
      if (!baseline || !latest) return 'unknown';
      if (latest.score > baseline.score) return 'violated';
      if (setup.definition.release.freshMinutes === 'not-stated') return 'unknown';
      return at - latest.at <= fresh ? 'satisfied' : 'unknown';
    },
  }),
  cone<Words>({
    interlock: 'stability-judged',
    act,
    setups: [exampleInput],
    moments,
    happenings: [begin, ...[true, false].map((stable) => happen({ type: 'stability.judged', stable }))],
    reads: ['end-review.begun', 'stability.judged'],
    proposals: nothing,
    start: silent,
    remember: saying((happening) => (happening.type === 'stability.judged' ? ['stable', happening.stable] : undefined)),
    table: (memory) => {
      const said = heard(memory);
      if (said === 'no-review' || said['stable'] === undefined) return 'unknown';
      return said['stable'] ? 'satisfied' : 'violated';
    },
  }),
  cone<Words>({
    interlock: 'therapists-agree',
    act,
    setups: [exampleInput, withGroup('staff', { therapists: 3 })],
    moments,
    happenings: [
      begin,
      ...['therapist-a', 'therapist-b', 'therapist-c'].flatMap((person) =>
        [true, false].map((agrees) => agreement('therapist', person, agrees)),
      ),
    ],
    reads: ['end-review.begun', 'agreement.recorded'],
    proposals: nothing,
    start: silent,
    remember: saying((happening) =>
      happening.type === 'agreement.recorded' && happening.party === 'therapist'
        ? [happening.person, happening.agrees]
        : undefined,
    ),
    // a third therapist whose qualification is open neither agrees nor disagrees
    table: (memory, { setup }) => {
      const said = heard(memory);
      if (said === 'no-review') return 'unknown';
      const words = [said['therapist-a'], said['therapist-b']];
      if (words.includes(false)) return 'violated';
      return words.filter((word) => word === true).length >= setup.definition.staff.therapists
        ? 'satisfied'
        : 'unknown';
    },
  }),
  cone<Words>({
    interlock: 'participant-agrees-to-end',
    act,
    setups: [exampleInput],
    moments,
    happenings: [begin, ...[true, false].map((agrees) => agreement('participant', 'P-0142', agrees))],
    reads: ['end-review.begun', 'agreement.recorded'],
    proposals: nothing,
    start: silent,
    remember: saying((happening) =>
      happening.type === 'agreement.recorded' && happening.party === 'participant'
        ? [happening.person, happening.agrees]
        : undefined,
    ),
    table: (memory) => {
      const said = heard(memory);
      if (said === 'no-review' || said['P-0142'] === undefined) return 'unknown';
      return said['P-0142'] ? 'satisfied' : 'violated';
    },
  }),
  cone<{
    readonly dispensed: number;
    readonly dispensedAt?: number;
    readonly dosed: boolean;
    readonly count?: { readonly total: number; readonly at: number };
  }>({
    interlock: 'capsules-reconciled',
    act,
    setups: [exampleInput],
    moments: [minute(0), minute(1)],
    happenings: [
      ...[1, 2].map((count) => happen({ type: 'capsules.dispensed', count })),
      ...[0, 1, 2, 3].map((administered) =>
        happen({ type: 'capsules.reconciled', administered, returned: 0, wasted: 0 }),
      ),
      happen({ type: 'capsules.reconciled', administered: 0, returned: 1, wasted: 1 }),
      initialDose,
    ],
    reads: ['capsules.dispensed', 'capsules.reconciled', 'initial-dose.administered', 'supplemental-dose.administered'],
    proposals: nothing,
    start: { dispensed: 0, dosed: false },
    remember: (memory, happening, at) => {
      switch (happening.type) {
        case 'capsules.dispensed':
          return { ...memory, dispensed: memory.dispensed + happening.count, dispensedAt: at };
        case 'capsules.reconciled':
          return { ...memory, count: { total: happening.administered + happening.returned + happening.wasted, at } };
        case 'initial-dose.administered':
        case 'supplemental-dose.administered':
          return { ...memory, dosed: true };
        default:
          return memory;
      }
    },
    // four capsules are more than any count of this alphabet: more of them is the same discrepancy
    mayCome: (memory, happening) => happening.type !== 'capsules.dispensed' || memory.dispensed + happening.count <= 4,
    table: ({ dispensed, dispensedAt, dosed, count }) => {
      if (dispensed === 0 && !dosed && !count) return 'satisfied';
      if (!count || dispensedAt === undefined || count.at < dispensedAt) return 'unknown';
      return count.total === dispensed ? 'satisfied' : 'violated';
    },
  }),
];
