import { describe, expect, it } from 'vitest';
import { criteriaSets } from './criteria/criteria-sets.data.ts';
import { eligibleEverywhere } from './fixtures/eligible-everywhere.ts';
import { withAnswers } from './fixtures/with-answers.ts';
import { rescreen } from './rescreen.ts';
import { screen } from './screen.ts';

const { mapp1 } = criteriaSets;
const tests = (...days: readonly string[]) => ({
  'reproductive.pregnancyTests': days.map((day) => ({ on: day, result: 'negative' })),
});
const everything = ['new-conditions', 'fasting-and-medicines', 'suicidality', 'vital-signs'] as const;

describe('the reading at entry', () => {
  const record = withAnswers(eligibleEverywhere, tests('2026-02-20'));

  it('takes a dated test from the day on that the site states', () => {
    expect(screen(record, mapp1, { on: '2026-03-02', testsFrom: '2026-02-20' }).verdict).toBe('eligible');
    expect(screen(record, mapp1, { on: '2026-03-02', testsFrom: '2026-02-21' }).verdict).toBe('incomplete');
  });

  it('before a dose, only a test of that day counts', () => {
    expect(screen(record, mapp1, { on: '2026-03-02' }).missing).toEqual(['reproductive.pregnancyTests']);
  });

  it('a positive newer test decides at entry too', () => {
    const positive = withAnswers(eligibleEverywhere, {
      'reproductive.pregnancyTests': [
        { on: '2026-02-20', result: 'negative' },
        { on: '2026-02-25', result: 'positive' },
      ],
    });
    expect(screen(positive, mapp1, { on: '2026-03-02', testsFrom: '2026-02-01' }).verdict).toBe('ineligible');
  });

  it('refuses a day that is none, and never looks beyond the day asked about', () => {
    expect(() => screen(record, mapp1, { on: '2026-03-02', testsFrom: 'entry' as '2026-02-20' })).toThrow(
      'is not a day',
    );
    expect(screen(record, mapp1, { on: '2026-02-10', testsFrom: '2026-02-20' }).verdict).toBe('incomplete');
  });
});

describe('screening again on a dosing day', () => {
  it('asks again what no longer holds, each with its source', () => {
    const again = rescreen(eligibleEverywhere, mapp1, { on: '2026-04-02' });
    expect(again.askAgain.map(({ id, answered, basis }) => [id, answered, basis.facts[0]])).toEqual([
      ['pregnancy-test', false, 'S-007'],
      ['new-conditions', false, 'S-006'],
      ['fasting-and-medicines', false, 'S-012'],
      ['suicidality', false, 'P-DAY-10'],
      ['vital-signs', false, 'S-112'],
    ]);
    expect(again.report.missing).toEqual(['reproductive.pregnancyTests']);
    expect(again.current).toBe(false);
  });

  it('is not current while one question is open, however eligible the record', () => {
    const tested = withAnswers(eligibleEverywhere, tests('2026-04-02'));
    expect(rescreen(tested, mapp1, { on: '2026-04-02' })).toMatchObject({
      report: { verdict: 'eligible' },
      current: false,
    });
    expect(rescreen(tested, mapp1, { on: '2026-04-02', asked: everything.slice(1) }).current).toBe(false);
    expect(rescreen(tested, mapp1, { on: '2026-04-02', asked: everything }).current).toBe(true);
  });

  it('saying that the test was asked does not replace a test of that day', () => {
    const again = rescreen(eligibleEverywhere, mapp1, { on: '2026-04-02', asked: ['pregnancy-test', ...everything] });
    expect(again.askAgain[0]).toMatchObject({ id: 'pregnancy-test', answered: false });
    expect(again.current).toBe(false);
  });

  it('asks nobody for a pregnancy test who cannot become pregnant, and everybody of whom that is unknown', () => {
    const cannot = withAnswers(eligibleEverywhere, {
      reproductive: { childbearingPotential: false, notOfChildbearingPotentialBecause: 'assigned-male-at-birth' },
    });
    expect(rescreen(cannot, mapp1, { on: '2026-04-02' }).askAgain.map(({ id }) => id)).toEqual([...everything]);
    expect(rescreen({}, mapp1, { on: '2026-04-02' }).askAgain).toHaveLength(5);
  });
});
