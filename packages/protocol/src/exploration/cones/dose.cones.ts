import { mp8 } from '../../definitions/mp8.data.ts';
import { monarchAu } from '../../definitions/monarch-au.data.ts';
import { exampleInput } from '../../dosing-day/testing/example-input.ts';
import type { DosingDayHappening } from '../../dosing-day/event.ts';
import type { DosingDayInput } from '../../dosing-day/input.ts';
import { cone, type AnyCone } from '../cone.ts';
import {
  answers,
  freebase,
  happen,
  hcl,
  initialDose,
  minute,
  nothing,
  supplementalDose,
  withCourse,
  withGroup,
  withheld,
} from './parts.ts';

const amounts = [30, 75, 79, 80, 81, 120, 121, 125, 180] as const;
const proposals = [{}, ...amounts.map((mg) => ({ dose: hcl(mg) })), { dose: freebase(80) }];
const sessions = [1, 2, 3, 4].map((sessionNumber): DosingDayInput => ({ ...exampleInput, sessionNumber }));
const others = [mp8, monarchAu].flatMap((definition) =>
  [1, 3].map((sessionNumber): DosingDayInput => ({ ...exampleInput, definition, sessionNumber })),
);

/** What the example protocols let each session give, written out by hand from the fact sheet. */
const levels: Readonly<Record<string, readonly number[] | 'unknown'>> = {
  'mapp1@1 1': [80],
  'mapp1@1 2': [80, 120],
  'mapp1@1 3': [80, 120],
  'mp8@1 1': [30, 75, 125],
};
const maxima: Readonly<Record<string, number>> = {
  'mapp1@1 1': 120,
  'mapp1@1 2': 180,
  'mapp1@1 3': 180,
  'mp8@1 1': 187.5,
  'mp8@1 3': 187.5,
};
const row = ({ definition, sessionNumber }: DosingDayInput) => `${definition.id} ${sessionNumber}`;

const rises = (['none', 'unknown', hcl(80), hcl(120)] as const).flatMap((previousInitialDose) =>
  answers.flatMap((decided) =>
    answers.flatMap((lastDoseTolerated) =>
      [{}, { toMg: 80 }, { toMg: 120 }].map((to): DosingDayInput => ({
        ...withCourse({ previousInitialDose, escalation: { decided, lastDoseTolerated, ...to } }),
        sessionNumber: 2,
      })),
    ),
  ),
);
const silent = (['not-stated', 'not-applicable'] as const).map((decision) => withGroup('escalation', { decision }));

interface Given {
  readonly totalMg: number;
  readonly otherSalt: boolean;
}

const doses = [initialDose, supplementalDose, happen({ type: 'initial-dose.administered', dose: freebase(80) })];

function adding({ totalMg, otherSalt }: Given, happening: DosingDayHappening): Given {
  if (happening.type !== 'initial-dose.administered' && happening.type !== 'supplemental-dose.administered')
    return { totalMg, otherSalt };
  const { amountMg, saltForm } = happening.dose;
  // beyond every maximum one total is like another
  return { totalMg: Math.min(totalMg + amountMg, 400), otherSalt: otherSalt || saltForm !== 'HCl' };
}

interface Supplemental {
  readonly t0?: number;
  readonly mg?: number;
  readonly salt?: string;
  readonly given: boolean;
  readonly withheld: boolean;
}

function supplementing(memory: Supplemental, happening: DosingDayHappening, at: number): Supplemental {
  switch (happening.type) {
    case 'initial-dose.administered': {
      const { amountMg: mg, saltForm: salt } = happening.dose;
      return memory.t0 === undefined ? { ...memory, t0: at, mg, salt } : memory;
    }
    case 'supplemental-dose.administered':
      return { ...memory, given: true };
    case 'supplemental-dose.withheld':
      return { ...memory, withheld: true };
    default:
      return memory;
  }
}

const unsupplemented: Supplemental = { given: false, withheld: false };
const windows = [
  exampleInput,
  withGroup('supplemental', { window: { opensMinutes: 90, closesMinutes: 'not-stated' } }),
  withGroup('supplemental', { window: { opensMinutes: 'not-stated', closesMinutes: 120 } }),
];

/** Interlocks about which dose, how much, and when. */
export const doseCones: readonly AnyCone[] = [
  cone({
    interlock: 'dose-level-allowed',
    act: 'initialDose',
    setups: [...sessions, ...others],
    moments: [minute(0)],
    happenings: [],
    reads: [],
    proposals,
    start: {},
    remember: (memory) => memory,
    table: (_, { setup, proposed: { dose } }) => {
      const allowed = levels[row(setup)];
      if (allowed === undefined || allowed === 'unknown' || dose === undefined) return 'unknown';
      return dose.saltForm === 'HCl' && allowed.includes(dose.amountMg) ? 'satisfied' : 'violated';
    },
  }),
  cone({
    interlock: 'escalation-decided',
    act: 'initialDose',
    setups: [...rises, ...silent],
    moments: [minute(0)],
    happenings: [],
    reads: [],
    proposals: [{}, { dose: hcl(80) }, { dose: hcl(120) }],
    start: {},
    remember: (memory) => memory,
    table: (_, { setup, proposed: { dose } }) => {
      const { previousInitialDose: previous, escalation } = setup.course;
      if (dose === undefined || previous === 'unknown') return 'unknown';
      if (dose.amountMg <= (previous === 'none' ? 80 : previous.amountMg)) return 'satisfied';
      const { decision } = setup.definition.escalation;
      if (decision !== 'recorded-decision-required') return decision === 'not-stated' ? 'unknown' : 'satisfied';
      if (escalation.decided !== 'yes') return escalation.decided === 'no' ? 'violated' : 'unknown';
      if (escalation.toMg === undefined) return 'unknown';
      if (escalation.toMg !== dose.amountMg) return 'violated';
      return ({ yes: 'satisfied', no: 'violated', unknown: 'unknown' } as const)[escalation.lastDoseTolerated];
    },
  }),
  cone<Given>({
    interlock: 'session-maximum',
    act: 'initialDose',
    setups: [...sessions, ...others],
    moments: [minute(0)],
    happenings: doses,
    reads: ['initial-dose.administered', 'supplemental-dose.administered'],
    proposals,
    start: { totalMg: 0, otherSalt: false },
    remember: adding,
    table: ({ totalMg, otherSalt }, { setup, proposed: { dose } }) => {
      const maximum = maxima[row(setup)];
      if (maximum === undefined || dose === undefined || otherSalt || dose.saltForm !== 'HCl') return 'unknown';
      return totalMg + dose.amountMg <= maximum ? 'satisfied' : 'violated';
    },
  }),
  cone<Supplemental>({
    interlock: 'first-supplemental',
    act: 'supplementalDose',
    setups: [exampleInput],
    moments: [minute(0), minute(1)],
    happenings: [initialDose, supplementalDose, withheld],
    reads: ['initial-dose.administered', 'supplemental-dose.administered', 'supplemental-dose.withheld'],
    proposals: nothing,
    start: unsupplemented,
    remember: supplementing,
    table: (memory) => (memory.t0 !== undefined && !memory.given && !memory.withheld ? 'satisfied' : 'violated'),
  }),
  cone<Supplemental>({
    interlock: 'supplemental-window',
    act: 'supplementalDose',
    setups: windows,
    // a dose at minute 0 or at minute 1, and every boundary of both windows to the millisecond
    moments: [0, 90, 120].flatMap((after) => [0, 1].flatMap((t0) => [-1, 0, 1].map((ms) => minute(t0 + after) + ms))),
    happenings: [initialDose],
    reads: ['initial-dose.administered'],
    proposals: nothing,
    start: unsupplemented,
    remember: supplementing,
    table: ({ t0 }, { setup, at }) => {
      const { opensMinutes, closesMinutes } = setup.definition.supplemental.window;
      if (t0 === undefined || opensMinutes === 'not-stated') return 'unknown';
      if (at - t0 < 90 * 60_000) return 'violated';
      if (closesMinutes === 'not-stated') return 'unknown';
      return at - t0 <= 120 * 60_000 ? 'satisfied' : 'violated';
    },
  }),
  cone<Supplemental>({
    interlock: 'supplemental-amount',
    act: 'supplementalDose',
    setups: [exampleInput, withGroup('supplemental', { fractionOfInitial: 'not-stated' })],
    moments: [minute(0)],
    happenings: [
      initialDose,
      happen({ type: 'initial-dose.administered', dose: hcl(120) }),
      happen({ type: 'initial-dose.administered', dose: hcl(125) }),
      happen({ type: 'initial-dose.administered', dose: freebase(80) }),
    ],
    reads: ['initial-dose.administered'],
    proposals: [{}, ...[39, 40, 41, 60, 62.5, 80].map((mg) => ({ dose: hcl(mg) })), { dose: freebase(40) }],
    start: unsupplemented,
    remember: supplementing,
    table: ({ mg, salt }, { setup, proposed: { dose } }) => {
      if (setup.definition.supplemental.fractionOfInitial === 'not-stated') return 'unknown';
      if (mg === undefined || dose === undefined) return 'unknown';
      return dose.saltForm === salt && dose.amountMg * 2 === mg ? 'satisfied' : 'violated';
    },
  }),
  cone<{ readonly t0?: number; readonly answer?: { readonly agrees: boolean; readonly at: number } }>({
    interlock: 'participant-agrees',
    act: 'supplementalDose',
    setups: [exampleInput],
    moments: [minute(0), minute(1)],
    happenings: [
      initialDose,
      happen({ type: 'supplemental-dose.answered', agrees: true }),
      happen({ type: 'supplemental-dose.answered', agrees: false }),
    ],
    reads: ['initial-dose.administered', 'supplemental-dose.answered'],
    proposals: nothing,
    start: {},
    remember: (memory, happening, at) => {
      if (happening.type === 'initial-dose.administered') return { t0: at, ...memory };
      return happening.type === 'supplemental-dose.answered'
        ? { ...memory, answer: { agrees: happening.agrees, at } }
        : memory;
    },
    // an answer from before the dose is no answer about what follows it
    table: ({ t0, answer }) => {
      if (t0 === undefined || answer === undefined || answer.at < t0) return 'unknown';
      return answer.agrees ? 'satisfied' : 'violated';
    },
  }),
];
