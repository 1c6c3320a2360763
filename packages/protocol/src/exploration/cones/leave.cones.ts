import { exampleInput } from '../../dosing-day/testing/example-input.ts';
import type { Departure } from '../../dosing-day/vocabulary.ts';
import { cone, type AnyCone } from '../cone.ts';
import { happen, initialDose, minute, supplementalDose, withGroup } from './parts.ts';

const act = 'release' as const;

const departures: readonly { readonly departure: Departure }[] = (
  ['overnight-stay', 'with-companion', 'alone'] as const
).flatMap((to) =>
  (['stays-on-site', 'driven', 'public-transport', 'on-foot', 'drove-self'] as const).flatMap((transport) => [
    { departure: { to, transport } },
    { departure: { to, transport, companion: 'companion-1' } },
  ]),
);

const overnight = (['required', 'not-required', 'not-stated'] as const).map((value) =>
  withGroup('release', { overnight: value }),
);

type Here = { readonly recorded: boolean; readonly here: readonly string[] };

function visitors(role: 'attendant' | 'companion') {
  return cone<Here>({
    interlock: role === 'attendant' ? 'attendant-on-duty' : 'companion-present',
    act,
    setups: [exampleInput],
    moments: [minute(0)],
    happenings: ['attendant-n', 'companion-1', 'companion-2'].flatMap((person) =>
      [true, false].map((present) =>
        happen({
          type: 'presence.recorded',
          person,
          role: person === 'attendant-n' ? 'attendant' : 'companion',
          present,
        }),
      ),
    ),
    reads: ['presence.recorded'],
    proposals: departures,
    start: { recorded: false, here: [] },
    remember: (memory, happening) => {
      if (happening.type !== 'presence.recorded' || happening.role !== role) return memory;
      const rest = memory.here.filter((person) => person !== happening.person);
      return { recorded: true, here: happening.present ? [...rest, happening.person].toSorted() : rest };
    },
    table: ({ recorded, here }, { proposed: { departure } }) => {
      if (departure === undefined) return 'unknown';
      if (role === 'attendant') {
        if (departure.to !== 'overnight-stay' || here.length > 0) return 'satisfied';
        return recorded ? 'violated' : 'unknown';
      }
      if (departure.to === 'overnight-stay') return 'satisfied';
      if (departure.to === 'alone') return 'violated';
      return departure.companion !== undefined && here.includes(departure.companion) ? 'satisfied' : 'unknown';
    },
  });
}

/** Interlocks before a participant leaves. */
export const leaveCones: readonly AnyCone[] = [
  cone<number | 'not-dosed'>({
    interlock: 'minimum-stay',
    act,
    setups: [exampleInput, withGroup('release', { minimumStayMinutes: 'not-stated' })],
    moments: [minute(0), minute(1), minute(480) - 1, minute(480), minute(481) - 1, minute(481), minute(481) + 1],
    happenings: [initialDose, supplementalDose],
    reads: ['initial-dose.administered', 'supplemental-dose.administered'],
    proposals: departures,
    start: 'not-dosed',
    remember: (first, { type }, at) =>
      first === 'not-dosed' && (type === 'initial-dose.administered' || type === 'supplemental-dose.administered')
        ? at
        : first,
    table: (first, { setup, at, proposed: { departure } }) => {
      if (departure?.to === 'overnight-stay') return 'satisfied';
      if (first === 'not-dosed' || setup.definition.release.minimumStayMinutes === 'not-stated') return 'unknown';
      return at - first >= 480 * 60_000 ? 'satisfied' : 'violated';
    },
  }),
  cone({
    interlock: 'overnight-stay',
    act,
    setups: overnight,
    moments: [minute(0)],
    happenings: [],
    reads: [],
    proposals: departures,
    start: {},
    remember: (memory) => memory,
    table: (_, { setup, proposed: { departure } }) => {
      if (departure?.to === 'overnight-stay') return 'satisfied';
      return ({ required: 'violated', 'not-required': 'satisfied', 'not-stated': 'unknown' } as const)[
        setup.definition.release.overnight
      ];
    },
  }),
  visitors('attendant'),
  visitors('companion'),
  cone<boolean | 'none'>({
    interlock: 'transport-arranged',
    act,
    setups: [exampleInput],
    moments: [minute(0)],
    happenings: [true, false].map((arranged) =>
      happen({ type: 'check.recorded', check: { kind: 'transport', arranged } }),
    ),
    reads: ['check.recorded'],
    proposals: departures,
    start: 'none',
    remember: (memory, happening) =>
      happening.type === 'check.recorded' && happening.check.kind === 'transport' ? happening.check.arranged : memory,
    table: (arranged, { proposed: { departure } }) => {
      if (departure?.transport === 'drove-self') return 'violated';
      if (departure?.to === 'overnight-stay') return 'satisfied';
      return arranged === 'none' ? 'unknown' : arranged ? 'satisfied' : 'violated';
    },
  }),
];
