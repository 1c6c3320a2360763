import { input } from '../../course/testing/golden-course.ts';
import { type AnyCourseCone, courseCone } from '../course-cone.ts';
import { consent, first, nothing, on, signed, withdrawn } from './parts.ts';

const roles = [
  'therapist',
  'physician',
  'prescriber',
  'attendant',
  'rater',
  'coordinator',
  'participant',
  'system',
] as const;
const byRole = [{}, ...roles.map((role) => ({ role }))];

/** Whether the participant is in the course, by what consent, and who may decide. */
export const standingCones: readonly AnyCourseCone[] = [
  courseCone<boolean>({
    interlock: 'not-withdrawn',
    act: 'startDosingDay',
    setups: [input],
    days: [first, on(1)],
    happenings: [withdrawn, signed(true)],
    proposals: nothing,
    start: false,
    remember: (gone, { type }) => gone || type === 'consent.withdrawn',
    table: (gone) => (gone ? 'violated' : 'satisfied'),
  }),
  courseCone<boolean>({
    interlock: 'not-paused',
    act: 'startDosingDay',
    setups: [input],
    days: [first, on(1)],
    happenings: [{ type: 'course.paused', reason: 'illness' }, { type: 'course.resumed' }, withdrawn],
    proposals: nothing,
    start: false,
    remember: (paused, { type }) =>
      type === 'course.paused' ? true : type === 'course.resumed' || type === 'consent.withdrawn' ? false : paused,
    table: (paused) => (paused ? 'violated' : 'satisfied'),
  }),
  courseCone<'none' | 'good' | 'bad'>({
    interlock: 'consent-signed',
    act: 'screening',
    setups: [input],
    days: [first],
    happenings: [signed(true), signed(false), signed(true, false), signed(true, true, false)],
    proposals: nothing,
    start: 'none',
    remember: (memory, happening) =>
      happening.type === 'consent.signed'
        ? happening.capacity && happening.copyGiven && happening.questionsAnswered
          ? 'good'
          : 'bad'
        : memory,
    table: (memory) => (memory === 'good' ? 'satisfied' : 'violated'),
  }),
  courseCone<{ readonly consentTo: string; readonly runs: string }>({
    interlock: 'reconsented',
    act: 'changeProtocol',
    setups: [input],
    days: [first],
    happenings: [
      signed(true),
      ...(['mapp1@1', 'mapp1@2'] as const).map((protocol) => ({ ...consent, protocol })),
      { type: 'protocol.changed', definition: { ...input.definition, id: 'mapp1@2' }, reason: 'amended' },
    ],
    proposals: [{}, { protocol: 'mapp1@1' }, { protocol: 'mapp1@2' }, { protocol: 'mapp1@3' }],
    start: { consentTo: 'nothing', runs: 'mapp1@1' },
    remember: (memory, happening) => {
      if (happening.type === 'consent.signed') return { ...memory, consentTo: happening.protocol ?? 'nothing' };
      return happening.type === 'protocol.changed' ? { ...memory, runs: happening.definition.id } : memory;
    },
    table: ({ consentTo, runs }, { proposed: { protocol } }) => {
      if (protocol === undefined) return 'unknown';
      return protocol !== runs && protocol === consentTo ? 'satisfied' : 'violated';
    },
  }),
  courseCone({
    interlock: 'clinician-decides',
    act: 'waiveIntegration',
    setups: [input],
    days: [first],
    happenings: [],
    proposals: byRole,
    start: {},
    remember: (memory) => memory,
    table: (_, { proposed: { role } }) => {
      if (role === undefined) return 'unknown';
      return role === 'therapist' || role === 'physician' || role === 'prescriber' ? 'satisfied' : 'violated';
    },
  }),
];
