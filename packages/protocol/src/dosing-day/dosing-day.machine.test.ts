import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ChartEvent, ChartSignals } from './chart-event.ts';
import type { DosingDayEventType } from './event.ts';
import { eventTypes } from './ledger.ts';
import { chartAtStart, isPossible, moveChart } from './move-chart.ts';
import type { DosingDayChart } from './state.ts';

const calm: ChartSignals = {
  dosed: false,
  effectPhase: 'preDose',
  vitals: 'unmeasured',
  staffing: 'incomplete',
  custody: 'inVault',
  consent: 'unconfirmed',
  risk: 'unassessed',
  overnight: false,
};

const phases = ['preDose', 'onset', 'peak', 'plateau', 'comedown', 'baselineReached'] as const;

/** For each region, every value of the signals that it reads. */
const signalsFor: Readonly<Record<keyof DosingDayChart, readonly ChartSignals[]>> = {
  session: phases.flatMap((effectPhase) => [false, true].map((dosed) => ({ ...calm, effectPhase, dosed }))),
  effectPhase: phases.map((effectPhase) => ({ ...calm, effectPhase })),
  vitals: (['unmeasured', 'routine', 'intensified', 'held'] as const).map((vitals) => ({ ...calm, vitals })),
  staffing: (['incomplete', 'complete'] as const).map((staffing) => ({ ...calm, staffing })),
  custody: (['inVault', 'dispensed', 'reconciled', 'discrepant'] as const).map((custody) => ({ ...calm, custody })),
  consent: (['unconfirmed', 'valid', 'touchWithdrawn', 'sessionWithdrawn'] as const).map((consent) => ({
    ...calm,
    consent,
  })),
  risk: (['unassessed', 'clear', 'concern'] as const).map((risk) => ({ ...calm, risk })),
  disposition: [false, true].map((overnight) => ({ ...calm, overnight })),
};

const report = (verdict: 'satisfied' | 'violated' | 'unknown') => ({
  act: 'test',
  at: 0,
  verdict,
  results: [],
  open: [],
});
const guarded = [
  'propose.initial-dose',
  'propose.supplemental-dose',
  'propose.hold-release',
  'propose.release',
] as const;
const ordered = [
  'propose.withholding',
  'propose.end-review',
  'propose.emergency-resolution',
  'propose.suspension',
] as const;

const factsFor = (region: keyof DosingDayChart): readonly ChartEvent[] =>
  eventTypes.flatMap((type) => signalsFor[region].map((signals) => ({ type, signals })));
const proposals: readonly ChartEvent[] = signalsFor.session.flatMap((signals) => [
  ...guarded.map((type) => ({ type, signals, report: report('satisfied') })),
  ...ordered.map((type) => ({ type, signals })),
]);
const fact = (type: DosingDayEventType, signals: Partial<ChartSignals> = {}): ChartEvent => ({
  type,
  signals: { ...calm, ...signals },
});

/** Every value that one region reaches on its own, with the edges between them. Regions don't read each other. */
function explore<R extends keyof DosingDayChart>(region: R) {
  const reached = new Map<DosingDayChart[R], Set<DosingDayChart[R]>>([[chartAtStart[region], new Set()]]);
  const queue = [chartAtStart[region]];
  for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
    const from = { ...chartAtStart, [region]: next };
    for (const event of factsFor(region)) {
      const to = moveChart(from, event)[region];
      reached.get(next)?.add(to);
      if (reached.has(to)) continue;
      reached.set(to, new Set());
      queue.push(to);
    }
  }
  return reached;
}

const session = explore('session');
const everySession = [...session.keys()];
const ends: readonly DosingDayChart['session'][] = ['ended', 'suspended', 'transferred'];
const at = (name: DosingDayChart['session']): DosingDayChart => ({ ...chartAtStart, session: name });

describe('the chart of a dosing day', () => {
  it('reaches every state of every region from the start [INV-064]', () => {
    expect(new Set(everySession)).toEqual(
      new Set([
        'arrived',
        'checks',
        'ready',
        'dosed',
        'awaitSupplemental',
        'supplementalGiven',
        'supplementalWithheld',
        'winding',
        'endReview',
        'ended',
        'suspended',
        'emergency',
        'observation',
        'transferred',
      ]),
    );
    expect(new Set(explore('effectPhase').keys())).toEqual(
      new Set(['preDose', 'onset', 'peak', 'plateau', 'comedown', 'baselineReached']),
    );
    expect(new Set(explore('vitals').keys())).toEqual(new Set(['unmeasured', 'routine', 'intensified', 'held']));
    expect(new Set(explore('staffing').keys())).toEqual(new Set(['incomplete', 'complete', 'degraded']));
    expect(new Set(explore('custody').keys())).toEqual(new Set(['inVault', 'dispensed', 'reconciled', 'discrepant']));
    expect(new Set(explore('consent').keys())).toEqual(
      new Set(['unconfirmed', 'valid', 'touchWithdrawn', 'sessionWithdrawn']),
    );
    expect(new Set(explore('risk').keys())).toEqual(new Set(['unassessed', 'clear', 'concern']));
    expect(new Set(explore('disposition').keys())).toEqual(
      new Set(['inRoom', 'fitReview', 'heldOvernight', 'releasedHome', 'transferred']),
    );
  });

  it.each(everySession)('has a way from %s to an end of the day [INV-064]', (from) => {
    const seen = new Set([from]);
    const queue = [from];
    for (let next = queue.shift(); next !== undefined; next = queue.shift())
      for (const to of session.get(next) ?? [])
        if (!seen.has(to)) {
          seen.add(to);
          queue.push(to);
        }
    expect(ends.some((end) => seen.has(end))).toBe(true);
  });

  it.each(everySession.filter((name) => name !== 'ended' && name !== 'transferred'))(
    'lets an emergency be declared in %s, and the participant be transferred [INV-061]',
    (name) => {
      expect(moveChart(at(name), fact('emergency.declared')).session).toBe('emergency');
      expect(moveChart(at(name), fact('participant.transferred')).session).toBe('transferred');
    },
  );

  it.each(everySession)('accepts every recorded fact in %s [INV-062]', (name) => {
    const refused = eventTypes.filter((type) => !isPossible(at(name), fact(type)));
    expect(refused).toEqual([]);
  });

  it.each(['ended', 'transferred'] as const)('lets nothing be proposed to the session in %s [INV-063]', (name) => {
    const possible = proposals.filter((event) => event.type !== 'propose.hold-release' && isPossible(at(name), event));
    expect(possible.map(({ type }) => type)).toEqual([]);
  });

  it.each(['ended', 'transferred'] as const)('never leaves %s [INV-063]', (name) => {
    expect([...(session.get(name) ?? [])]).toEqual([name]);
  });

  it.each(guarded)('lets %s pass in no state unless every interlock holds', (type) => {
    const charts = everySession.flatMap((name) =>
      (['routine', 'held'] as const).map((vitals) => ({ ...at(name), vitals })),
    );
    for (const chart of charts)
      for (const verdict of ['violated', 'unknown'] as const)
        expect(isPossible(chart, { type, signals: calm, report: report(verdict) })).toBe(false);
    expect(charts.some((chart) => isPossible(chart, { type, signals: calm, report: report('satisfied') }))).toBe(true);
  });

  it.each([
    ['propose.initial-dose', ['arrived', 'checks', 'ready']],
    ['propose.supplemental-dose', ['dosed', 'awaitSupplemental']],
    ['propose.release', ['endReview']],
  ] as const)('has %s only in %s', (type, states) => {
    const possible = everySession.filter((name) =>
      isPossible(at(name), { type, signals: calm, report: report('satisfied') }),
    );
    expect(new Set(possible)).toEqual(new Set(states));
  });

  it.each([
    ['propose.withholding', true, ['dosed', 'awaitSupplemental']],
    [
      'propose.end-review',
      true,
      [
        'dosed',
        'awaitSupplemental',
        'supplementalGiven',
        'supplementalWithheld',
        'winding',
        'endReview',
        'observation',
      ],
    ],
    ['propose.emergency-resolution', true, ['emergency']],
    ['propose.suspension', false, ['arrived', 'checks', 'ready', 'observation']],
    ['propose.suspension', true, ['arrived', 'checks', 'ready']],
  ] as const)('has %s (something given: %s) only in %s', (type, dosed, states) => {
    const possible = everySession.filter((name) => isPossible(at(name), { type, signals: { ...calm, dosed } }));
    expect(new Set(possible)).toEqual(new Set(states));
  });

  it('never lets a session that has begun with a dose be suspended', () => {
    const dosedStates = [
      'dosed',
      'awaitSupplemental',
      'supplementalGiven',
      'supplementalWithheld',
      'winding',
      'endReview',
    ] as const;
    for (const name of dosedStates) expect([...(session.get(name) ?? [])]).not.toContain('suspended');
  });

  it('moves each region by itself: no region reads another', () => {
    const anyOf = <R extends keyof DosingDayChart>(region: R) => fc.constantFrom(...explore(region).keys());
    const anyChart = fc.record({
      session: fc.constantFrom(...everySession),
      effectPhase: anyOf('effectPhase'),
      vitals: anyOf('vitals'),
      staffing: anyOf('staffing'),
      custody: anyOf('custody'),
      consent: anyOf('consent'),
      risk: anyOf('risk'),
      disposition: anyOf('disposition'),
    });
    const anyFact = fc.record({
      type: fc.constantFrom(...eventTypes),
      signals: fc.constantFrom(...Object.values(signalsFor).flat()),
    });
    const regions = Object.keys(chartAtStart) as readonly (keyof DosingDayChart)[];
    fc.assert(
      fc.property(anyChart, anyChart, anyFact, (one, other, event) => {
        for (const region of regions) {
          const mixed = { ...other, [region]: one[region] };
          expect(moveChart(mixed, event)[region]).toBe(moveChart(one, event)[region]);
        }
      }),
      { numRuns: 100 },
    );
  }, 60_000);
});
