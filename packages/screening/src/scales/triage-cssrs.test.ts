import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CssrsAnswers, triageCssrs } from './triage-cssrs.ts';

const allNo: CssrsAnswers = { q1: false, q2: false, q6: false };
const ideation = { q1: true, q2: true, q3: false, q4: false, q5: false, q6: false };

describe('the triage level', () => {
  it.each<readonly [string, CssrsAnswers, string, number, string]>([
    ['C1: all no', allNo, 'none', 0, 'none'],
    ['C2: question 1', { ...allNo, q1: true }, 'low', 1, 'none'],
    ['question 2 without method, intent or plan', ideation, 'low', 2, 'none'],
    ['C3: questions 2 and 3', { ...ideation, q3: true }, 'moderate', 3, 'none'],
    ['C5: question 4', { ...ideation, q4: true }, 'high', 4, 'none'],
    ['question 5', { ...ideation, q5: true }, 'high', 5, 'none'],
    [
      'C6: no ideation, behaviour within three months',
      { ...allNo, q6: true, q6PastThreeMonths: true },
      'high',
      0,
      'past-three-months',
    ],
    ['behaviour before that', { ...allNo, q6: true, q6PastThreeMonths: false }, 'moderate', 0, 'lifetime'],
  ])('%s', (_, answers, level, ideationLevel, behaviour) => {
    expect(triageCssrs(answers)).toMatchObject({ ok: true, value: { level, ideationLevel, behaviour } });
  });
});

describe('answers that get no level', () => {
  it('C7: a recency without a behaviour', () => {
    expect(triageCssrs({ ...allNo, q6PastThreeMonths: false })).toMatchObject({
      ok: false,
      issues: [{ path: ['q6PastThreeMonths'], code: 'skip-logic' }],
    });
  });

  it('question 3 answered after a no to question 2', () => {
    expect(triageCssrs({ ...allNo, q3: false })).toMatchObject({
      ok: false,
      issues: [{ path: ['q3'], code: 'skip-logic' }],
    });
  });

  it.each(['q4', 'q5'] as const)('a yes to %s among them is urgent, and comes first', (question) => {
    expect(triageCssrs({ ...allNo, [question]: true })).toMatchObject({
      ok: false,
      issues: [
        { path: [question], code: 'urgent' },
        { path: [question], code: 'skip-logic' },
      ],
    });
  });

  it('so is a yes to question 6 that lacks its recency', () => {
    expect(triageCssrs({ ...allNo, q6: true })).toMatchObject({
      ok: false,
      issues: [
        { path: ['q6'], code: 'urgent' },
        { path: ['q6PastThreeMonths'], code: 'not-answered' },
      ],
    });
  });

  it('and a recency within three months without a behaviour', () => {
    expect(triageCssrs({ ...allNo, q6PastThreeMonths: true })).toMatchObject({
      issues: [{ path: ['q6PastThreeMonths'], code: 'urgent' }, { code: 'skip-logic' }],
    });
  });

  it.each(['q1', 'q2', 'q6'] as const)('without %s, or with it unknown', (question) => {
    const { [question]: _, ...rest } = allNo;
    for (const answers of [rest, { ...allNo, [question]: 'unknown' as const }]) {
      expect(triageCssrs(answers)).toMatchObject({ ok: false, issues: [{ path: [question], code: 'not-answered' }] });
    }
  });

  it.each(['q3', 'q4', 'q5'] as const)('without %s after a yes to question 2', (question) => {
    const { [question]: _, ...rest } = ideation;
    expect(triageCssrs(rest)).toMatchObject({ ok: false, issues: [{ path: [question], code: 'not-answered' }] });
  });

  it('an answer to a question that it does not have', () => {
    expect(triageCssrs({ ...allNo, q7: true } as CssrsAnswers)).toMatchObject({
      issues: [{ path: ['q7'], code: 'not-recognised' }],
    });
  });

  it('arbitrary JSON never throws and never gets a level', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (input) => {
        expect(triageCssrs(input as CssrsAnswers).ok).toBe(false);
      }),
    );
  });

  it('a yes to question 4, 5 or 6 is never lost: it is high or moderate, or it is urgent', () => {
    const answer = fc.constantFrom<boolean | 'unknown' | undefined>(true, false, 'unknown', undefined);
    const answers = fc.record({
      q1: answer,
      q2: answer,
      q3: answer,
      q4: answer,
      q5: answer,
      q6: answer,
      q6PastThreeMonths: answer,
    });
    fc.assert(
      fc.property(answers, (given) => {
        fc.pre(given.q4 === true || given.q5 === true || given.q6 === true);
        const triaged = triageCssrs(given as CssrsAnswers);
        expect(['moderate', 'high', 'urgent']).toContain(triaged.ok ? triaged.value.level : triaged.issues[0]?.code);
      }),
    );
  });
});
