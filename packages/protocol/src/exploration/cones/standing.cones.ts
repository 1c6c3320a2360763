import { exampleInput } from '../../dosing-day/testing/example-input.ts';
import type { InterlockId } from '../../dosing-day/interlocks.data.ts';
import { cone, type AnyCone } from '../cone.ts';
import { answers, happen, initialDose, minute, nothing, supplementalDose, withCourse } from './parts.ts';

const sane = { yes: 'satisfied', no: 'violated', unknown: 'unknown' } as const;
const saeTable = { yes: 'violated', no: 'satisfied', unknown: 'unknown' } as const;
const consentTable = { none: 'unknown', given: 'satisfied', withdrawn: 'violated' } as const;
const act = 'initialDose' as const;

/** An interlock that repeats one answer of the course. */
function fromCourse(interlock: InterlockId, fact: 'enrolmentConfirmed' | 'preparationComplete' | 'washoutComplete') {
  return cone({
    interlock,
    act,
    setups: answers.map((answer) => withCourse({ [fact]: answer })),
    moments: [minute(0), minute(1)],
    happenings: [],
    reads: [],
    proposals: nothing,
    start: {},
    remember: (memory) => memory,
    table: (_, { setup }) => sane[setup.course[fact]],
  });
}

interface Touch {
  readonly stands: 'none' | 'given' | 'withdrawn';
  readonly offeredAt?: number;
  readonly answeredAt?: number;
  readonly agrees?: boolean;
  readonly crossed?: boolean;
}

const ends = [
  happen({ type: 'participant.transferred', to: 'hospital' }),
  happen({ type: 'participant.released', to: 'alone', transport: 'on-foot' }),
  happen({ type: 'session.suspended', reason: 'not today' }),
];

const events = ['a', 'b'].flatMap((adverseEvent) => [
  happen({ type: 'adverse-event.recorded', adverseEvent, kind: 'other', seriousness: 'serious' }),
  happen({ type: 'adverse-event.recorded', adverseEvent, kind: 'other', seriousness: 'not-serious' }),
  happen({ type: 'adverse-event.decided', adverseEvent, decision: 'may-continue' }),
  happen({ type: 'adverse-event.decided', adverseEvent, decision: 'no-further-dose' }),
]);

type Serious = Readonly<Record<string, { readonly serious: boolean; readonly decision: string }>>;

function sae(which: 'initialDose' | 'supplementalDose' | 'endOfSession' | 'release'): AnyCone {
  return cone<Serious>({
    interlock: 'no-open-sae',
    act: which,
    setups: answers.map((openSeriousAdverseEvent) => withCourse({ openSeriousAdverseEvent })),
    moments: [minute(0)],
    happenings: events,
    reads: ['adverse-event.recorded', 'adverse-event.decided'],
    proposals: nothing,
    start: {},
    remember: (memory, happening) => {
      if (happening.type !== 'adverse-event.recorded' && happening.type !== 'adverse-event.decided') return memory;
      const known = memory[happening.adverseEvent] ?? { serious: false, decision: 'none' };
      const next =
        happening.type === 'adverse-event.decided'
          ? { ...known, decision: happening.decision }
          : { ...known, serious: known.serious || happening.seriousness === 'serious' };
      return { ...memory, [happening.adverseEvent]: next };
    },
    table: (memory, { setup }) => {
      const serious = Object.values(memory).filter((event) => event.serious);
      const dosing = which === 'initialDose' || which === 'supplementalDose';
      if (dosing && serious.some(({ decision }) => decision === 'no-further-dose')) return 'violated';
      if (serious.some(({ decision }) => decision === 'none')) return 'violated';
      return saeTable[setup.course.openSeriousAdverseEvent];
    },
  });
}

const scopes = ['session', 'touch', 'recording', 'study'] as const;
const consents = scopes.flatMap((scope) => [
  happen({ type: 'consent.confirmed', scope }),
  happen({ type: 'consent.withdrawn', scope }),
]);

/** Interlocks about where the participant stands: enrolled, consenting, not ended, nothing serious open. */
export const standingCones: readonly AnyCone[] = [
  fromCourse('enrolment-confirmed', 'enrolmentConfirmed'),
  fromCourse('preparation-complete', 'preparationComplete'),
  fromCourse('washout-complete', 'washoutComplete'),
  cone<boolean>({
    interlock: 'not-ended',
    act,
    setups: [exampleInput],
    moments: [minute(0), minute(1)],
    happenings: ends,
    reads: ['participant.transferred', 'participant.released', 'session.suspended'],
    proposals: nothing,
    start: false,
    remember: (over, { type }) =>
      over || type === 'participant.transferred' || type === 'participant.released' || type === 'session.suspended',
    table: (over) => (over ? 'violated' : 'satisfied'),
  }),
  cone<boolean>({
    interlock: 'no-emergency',
    act,
    setups: [exampleInput],
    moments: [minute(0), minute(1)],
    happenings: [happen({ type: 'emergency.declared' }), happen({ type: 'emergency.resolved' })],
    reads: ['emergency.declared'],
    proposals: nothing,
    start: false,
    remember: (declared, { type }) => declared || type === 'emergency.declared',
    table: (declared) => (declared ? 'violated' : 'satisfied'),
  }),
  cone<boolean>({
    interlock: 'no-dose-yet',
    act,
    setups: [exampleInput],
    moments: [minute(0), minute(1)],
    happenings: [initialDose, supplementalDose],
    reads: ['initial-dose.administered', 'supplemental-dose.administered'],
    proposals: nothing,
    start: false,
    remember: (given, { type }) =>
      given || type === 'initial-dose.administered' || type === 'supplemental-dose.administered',
    table: (given) => (given ? 'violated' : 'satisfied'),
  }),
  cone<boolean>({
    interlock: 'not-withdrawn',
    act,
    setups: answers.map((withdrawn) => withCourse({ withdrawn })),
    moments: [minute(0)],
    happenings: consents,
    reads: ['consent.withdrawn'],
    proposals: nothing,
    start: false,
    remember: (gone, happening) => gone || (happening.type === 'consent.withdrawn' && happening.scope === 'study'),
    table: (gone, { setup }) =>
      gone || setup.course.withdrawn === 'yes' ? 'violated' : setup.course.withdrawn === 'no' ? 'satisfied' : 'unknown',
  }),
  cone<'none' | 'given' | 'withdrawn'>({
    interlock: 'session-consent-valid',
    act,
    setups: [exampleInput],
    moments: [minute(0)],
    happenings: consents,
    reads: ['consent.confirmed', 'consent.withdrawn'],
    proposals: nothing,
    start: 'none',
    remember: (stands, happening) => {
      if (stands === 'withdrawn') return stands;
      if (happening.type === 'consent.withdrawn')
        return happening.scope === 'session' || happening.scope === 'study' ? 'withdrawn' : stands;
      return happening.type === 'consent.confirmed' && happening.scope === 'session' ? 'given' : stands;
    },
    table: (stands) => consentTable[stands],
  }),
  cone({
    interlock: 'no-open-risk',
    act,
    setups: answers.map((openSuicideRisk) => withCourse({ openSuicideRisk })),
    moments: [minute(0), minute(1)],
    happenings: [],
    reads: [],
    proposals: nothing,
    start: {},
    remember: (memory) => memory,
    table: (_, { setup }) => saeTable[setup.course.openSuicideRisk],
  }),
  cone<Touch>({
    interlock: 'touch-consent-valid',
    act: 'touch',
    setups: [exampleInput],
    moments: [minute(0), minute(1)],
    happenings: [
      ...consents,
      happen({ type: 'touch.offered' }),
      happen({ type: 'touch.answered', agrees: true }),
      happen({ type: 'touch.answered', agrees: false }),
      ...(['boundary-violation', 'musculoskeletal'] as const).map((kind) =>
        happen({ type: 'adverse-event.recorded', adverseEvent: 'b', kind, seriousness: 'not-serious' }),
      ),
    ],
    reads: ['consent.confirmed', 'consent.withdrawn', 'touch.offered', 'touch.answered', 'adverse-event.recorded'],
    proposals: nothing,
    start: { stands: 'none' },
    remember: (memory, happening, at) => {
      switch (happening.type) {
        case 'consent.withdrawn':
          return happening.scope === 'touch' || happening.scope === 'study'
            ? { ...memory, stands: 'withdrawn' }
            : memory;
        case 'consent.confirmed':
          return happening.scope === 'touch' && memory.stands === 'none' ? { ...memory, stands: 'given' } : memory;
        case 'adverse-event.recorded':
          return happening.kind === 'boundary-violation' ? { ...memory, crossed: true } : memory;
        case 'touch.offered':
          return { ...memory, offeredAt: at };
        case 'touch.answered':
          return { ...memory, answeredAt: at, agrees: happening.agrees };
        default:
          return memory;
      }
    },
    table: ({ stands, offeredAt, answeredAt, agrees, crossed }) => {
      if (crossed) return 'violated';
      if (stands !== 'given') return consentTable[stands];
      if (offeredAt !== undefined && (answeredAt === undefined || answeredAt < offeredAt)) return 'unknown';
      return agrees === false ? 'violated' : 'satisfied';
    },
  }),
  sae('initialDose'),
  sae('endOfSession'),
];
