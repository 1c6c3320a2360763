import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { medications } from './medications.data.ts';
import { planWashout } from './plan-washout.ts';
import type { TakenMedication } from './washout-plan.ts';
import { washoutPolicies } from './washout-policies.data.ts';
import type { WashoutPolicy } from './washout-policy.ts';

const on = '2026-03-01';
const { fiveHalfLives, chart, strictest } = washoutPolicies;
const accepting: WashoutPolicy = { ...fiveHalfLives, acceptUnverified: 'all' };

const one = (medication: string, policy: WashoutPolicy = fiveHalfLives, more: Partial<TakenMedication> = {}) => {
  const plan = planWashout({ taking: [{ medication, lastTakenOn: on, ...more }], policy, on });
  const [medicine] = plan.medicines;
  if (!medicine) throw new Error('no medicine in the plan');
  return { plan, medicine };
};

describe('the washout vectors of the sheet', () => {
  it.each([
    ['sertraline', 130, '2026-03-07'],
    ['venlafaxine', 55, '2026-03-04'],
    ['bupropion', 255, '2026-03-12'],
    ['fluoxetine', 1920, '2026-05-20'],
    ['vortioxetine', 330, '2026-03-15'],
    ['cariprazine', 2520, '2026-06-14'],
  ])('%s takes %d hours, so until %s', (name, hours, latest) => {
    const { plan, medicine } = one(name);
    expect(medicine.days?.longest).toBeCloseTo(hours / 24, 9);
    expect(plan.earliest).toMatchObject({ latest });
  });

  it('sertraline with the 7 stabilisation days that a policy supplies takes 12.42 days', () => {
    expect(one('sertraline', { ...fiveHalfLives, stabilisationDays: 7 }).medicine.days?.longest).toBeCloseTo(
      12.4167,
      3,
    );
  });

  it('no policy here adds stabilisation days by itself', () => {
    for (const policy of Object.values(washoutPolicies) as readonly WashoutPolicy[]) {
      expect(policy.stabilisationDays).toBeUndefined();
    }
  });

  it.each([
    ['with its half-life accepted', accepting],
    ['without, because the rule of 14 days stands by itself', fiveHalfLives],
    ['by the chart', chart],
  ])('phenelzine is clamped to 14 days %s', (_, policy) => {
    const { medicine } = one('phenelzine', policy);
    expect(medicine.days).toEqual({ shortest: 14, longest: 14 });
    expect(medicine.earliest).toEqual({ soonest: '2026-03-15', latest: '2026-03-15' });
    expect(medicine.notes).toContain('prohibited-while-active');
  });

  it('fluoxetine takes 42 days where the site chooses the chart, 80 in the worst case', () => {
    expect(one('fluoxetine', chart).medicine.days).toEqual({ shortest: 42, longest: 42 });
    expect(one('fluoxetine', strictest).medicine.days).toEqual({ shortest: 80, longest: 80 });
  });
});

describe('the rules in days', () => {
  it('an SSRI is at least two weeks off by the chart, and the longer of both by the strictest', () => {
    expect(one('sertraline', chart).medicine.days).toEqual({ shortest: 14, longest: 14 });
    expect(one('sertraline', strictest).medicine.days).toEqual({ shortest: 14, longest: 14 });
    expect(one('venlafaxine', strictest).medicine.days).toEqual({ shortest: 14, longest: 14 });
  });

  it('a half-life range gives a range of days', () => {
    const { medicine } = one('mirtazapine');
    expect(medicine.earliest).toEqual({ soonest: '2026-03-07', latest: '2026-03-10' });
  });

  it('the chart says nothing of a benzodiazepine: unknown, not zero', () => {
    const { plan, medicine } = one('lorazepam', chart);
    expect(medicine).toMatchObject({ status: 'unknown', unknown: ['no-rule-in-policy'] });
    expect(plan.earliest).toBe('unknown');
  });
});

describe('[INV-012] what cannot be told is unknown and never zero days', () => {
  it.each([
    ['an unverified half-life that the policy does not accept', 'vilazodone', {}, 'half-life-unverified'],
    ['a metabolite said to last longer than 100 hours', 'diazepam', {}, 'half-life-lower-bound'],
    ['a metabolite without a half-life', 'chlorpromazine', {}, 'half-life-not-stated'],
    ['a name that is only a guess', 'setraline', {}, 'name-guessed'],
    ['a name in no table', 'unobtainium', {}, 'not-in-the-table'],
    ['a last dose still to come', 'sertraline', { lastTakenOn: 'still-taking' }, 'still-taking'],
    ['a last dose on an unknown day', 'sertraline', { lastTakenOn: 'unknown' }, 'last-dose-unknown'],
    ['a last dose on a day that no calendar has', 'sertraline', { lastTakenOn: '2026-02-30' }, 'last-dose-unknown'],
    ['a long-acting injection', 'haloperidol', { depot: true }, 'depot'],
    ['aripiprazole, which may be an injection', 'aripiprazole', {}, 'depot-not-known'],
    ['paliperidone, not known whether an injection', 'paliperidone', { depot: 'unknown' }, 'depot-not-known'],
  ] as const)('%s', (_, name, more, reason) => {
    const { plan, medicine } = one(name, fiveHalfLives, more);
    expect(medicine.status).toBe('unknown');
    expect(medicine.unknown).toEqual([reason]);
    expect(medicine.earliest).toBeUndefined();
    expect(plan.earliest).toBe('unknown');
    expect(plan.bottleneck).toEqual([medicine]);
  });

  it('a lower bound is shown as one and completes nothing, however long ago the last dose was', () => {
    const { medicine } = one('diazepam', fiveHalfLives, { lastTakenOn: '2020-01-01' });
    expect(medicine.longerThanDays).toBeCloseTo(20.83, 2);
    expect(medicine.status).toBe('unknown');
  });

  it('an unverified half-life counts once accepted by name, and says so', () => {
    const { medicine } = one('vilazodone', { ...fiveHalfLives, acceptUnverified: ['M-016'] });
    expect(medicine).toMatchObject({ status: 'waiting', restsOnUnverified: true });
    expect(one('milnacipran', { ...fiveHalfLives, acceptUnverified: ['M-016'] }).medicine.status).toBe('unknown');
  });

  it('while a medicine is still taken, the days it will need are told all the same', () => {
    expect(one('sertraline', fiveHalfLives, { lastTakenOn: 'still-taking' }).medicine.days?.longest).toBeCloseTo(
      5.4167,
      3,
    );
  });

  it('holds for every substance under every policy: a known day lies after the last dose', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...medications),
        fc.constantFrom<WashoutPolicy>(...Object.values(washoutPolicies), accepting),
        (medication, policy) => {
          const { medicine } = one(medication.id, policy, { depot: false });
          if (medicine.status === 'not-needed') expect(medication.action).toBe('allow');
          else if (medicine.earliest) {
            expect(medicine.earliest.latest > on).toBe(true);
            expect(medicine.earliest.soonest <= medicine.earliest.latest).toBe(true);
          } else expect(medicine.unknown.length).toBeGreaterThan(0);
        },
      ),
      { numRuns: 600 },
    );
  });
});

describe('the status on a day', () => {
  it.each([
    ['2026-03-06', 'waiting'],
    ['2026-03-07', 'possibly'],
    ['2026-03-09', 'possibly'],
    ['2026-03-10', 'complete'],
  ] as const)('of mirtazapine last taken on 2026-03-01, on %s: %s', (day, status) => {
    const plan = planWashout({
      taking: [{ medication: 'mirtazapine', lastTakenOn: on }],
      policy: fiveHalfLives,
      on: day,
    });
    expect(plan.medicines[0]?.status).toBe(status);
  });
});

describe('the plan', () => {
  it('waits for the slowest medicine and names it', () => {
    const taking: readonly TakenMedication[] = [
      { medication: 'sertraline', lastTakenOn: on },
      { medication: 'bupropion', lastTakenOn: on },
    ];
    const plan = planWashout({ taking, policy: fiveHalfLives, on });
    expect(plan.earliest).toEqual({ soonest: '2026-03-07', latest: '2026-03-12' });
    expect(plan.bottleneck.map(({ medication }) => medication?.name)).toEqual(['bupropion']);
  });

  it('never lies before the day asked about, and nothing taken needs no waiting', () => {
    const past = planWashout({
      taking: [{ medication: 'sertraline', lastTakenOn: '2025-01-01' }],
      policy: fiveHalfLives,
      on,
    });
    expect(past).toMatchObject({ earliest: { soonest: on, latest: on }, bottleneck: [] });
    expect(planWashout({ taking: [], policy: fiveHalfLives, on }).earliest).toEqual({ soonest: on, latest: on });
  });

  it('a medicine that a clinician judges does not set the day and stands among the decisions', () => {
    const plan = planWashout({
      taking: [{ medication: 'gabapentin', lastTakenOn: 'still-taking' }],
      policy: fiveHalfLives,
      on,
    });
    expect(plan.decisions.map(({ medication }) => medication?.name)).toEqual(['gabapentin']);
    expect(plan.medicines[0]).toMatchObject({
      status: 'clinician-decides',
      notes: ['prescriber-leads-taper', 'clinician-judges'],
    });
    expect(plan.earliest).toEqual({ soonest: on, latest: on });
  });

  it('shows 35, 42 and 80 days for fluoxetine side by side', () => {
    const { plan } = one('fluoxetine', chart);
    expect(plan.conflicts.map(({ medication, figures }) => [medication, figures.map(({ days }) => days)])).toEqual([
      ['M-010', [35, 42, 80]],
    ]);
    expect(plan.conflicts[0]?.figures.map(({ basis }) => basis.verification)).toEqual([
      'secondary',
      'secondary',
      'derived',
    ]);
  });

  it('refuses a day that is none', () => {
    expect(() => planWashout({ taking: [], policy: chart, on: 'today' as typeof on })).toThrow('is not a day');
  });
});

describe('dangerous combinations', () => {
  it('an MAO inhibitor, and every serotonergic or pressor medicine beside it', () => {
    const taking = ['phenelzine', 'sertraline', 'methylphenidate', 'metformin'].map((medication) => ({
      medication,
      lastTakenOn: 'still-taking' as const,
    }));
    expect(planWashout({ taking, policy: chart, on }).combinations).toEqual([
      { kind: 'mao-inhibitor', medications: ['M-001'], with: ['M-011', 'M-062'] },
    ]);
  });

  it('medicines that prolong QT, one or several', () => {
    const taking = ['citalopram', 'methadone'].map((medication) => ({ medication, lastTakenOn: on as typeof on }));
    expect(planWashout({ taking, policy: chart, on }).combinations).toEqual([
      { kind: 'qt-prolonging', medications: ['M-013', 'M-108'], with: [] },
    ]);
  });

  it('one whose washout is complete is no longer among them', () => {
    const taking = [{ medication: 'phenelzine', lastTakenOn: '2026-01-01' as const }];
    expect(planWashout({ taking, policy: chart, on }).combinations).toEqual([]);
  });
});

describe('nobody is told to stop, and no dose is proposed', () => {
  it.each([
    'alprazolam',
    'clonidine',
    'propranolol',
    'gabapentin',
    'lamotrigine',
    'oxycodone',
    'methadone',
    'lithium',
    'sertraline',
  ])('%s is tapered by its prescriber', (name) => {
    expect(one(name).medicine.notes).toContain('prescriber-leads-taper');
  });

  it.each(['aripiprazole', 'brexpiprazole', 'cariprazine'])('the washout of %s is impractical: refer', (name) => {
    expect(one(name, fiveHalfLives, { depot: false }).medicine.notes).toContain('washout-impractical-refer');
  });

  it('no plan has a dose in it', () => {
    const text = JSON.stringify(
      planWashout({
        taking: medications.map(({ id }) => ({ medication: id, lastTakenOn: on })),
        policy: accepting,
        on,
      }),
    );
    expect(text).not.toMatch(/doseMg|taperMg|reduceBy|"stop/);
  });
});
