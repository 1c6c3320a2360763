import type { Basis, Issue, Result } from '@mdma-at/evidence';
import { cssrs } from './cssrs.data.ts';

type YesNo = boolean | 'unknown';

/** Answers of the Columbia screener. Questions 3 to 5 are asked only after a yes to question 2. */
export interface CssrsAnswers {
  readonly q1?: YesNo;
  readonly q2?: YesNo;
  readonly q3?: YesNo;
  readonly q4?: YesNo;
  readonly q5?: YesNo;
  /** Suicidal behaviour in the lifetime. */
  readonly q6?: YesNo;
  /** The behaviour was in the past three months; asked only after a yes to question 6. */
  readonly q6PastThreeMonths?: YesNo;
}

/** What the screener's answers ask for. */
export interface CssrsTriage {
  readonly level: 'none' | 'low' | 'moderate' | 'high';
  /** Highest question of ideation answered yes, 0 to 5. */
  readonly ideationLevel: number;
  readonly behaviour: 'none' | 'lifetime' | 'past-three-months';
  readonly basis: Basis;
}

/**
 * The triage level of the Columbia screener. Answers that break its skip logic, or are incomplete, get no level: they
 * block, and a yes to question 4, 5 or 6 among them comes back as an issue `urgent` to be shown at once.
 */
export function triageCssrs(answers: CssrsAnswers): Result<CssrsTriage> {
  const seen: Answers = new Map(typeof answers === 'object' && answers !== null ? Object.entries(answers) : []);
  const faults = [...unanswered(seen), ...brokenSkips(seen), ...strangers(seen)];
  if (faults.length > 0) return { ok: false, issues: [...urgent(seen), ...faults] };
  const ideationLevel = Math.max(
    0,
    ...Object.entries(cssrs.ideationLevels).map(([question, level]) => (seen.get(question) === true ? level : 0)),
  );
  const behaviour =
    seen.get('q6') !== true ? 'none' : seen.get('q6PastThreeMonths') === true ? 'past-three-months' : 'lifetime';
  return {
    ok: true,
    value: { level: levelOf(ideationLevel, behaviour), ideationLevel, behaviour, basis: cssrs.basis },
  };
}

type Answers = ReadonlyMap<string, unknown>;

function levelOf(ideation: number, behaviour: CssrsTriage['behaviour']): CssrsTriage['level'] {
  if (ideation >= cssrs.highFrom || behaviour === 'past-three-months') return 'high';
  if (ideation >= cssrs.moderateFrom || behaviour === 'lifetime') return 'moderate';
  return ideation >= cssrs.lowFrom ? 'low' : 'none';
}

function unanswered(seen: Answers): readonly Issue[] {
  const asked = [
    ...cssrs.questions.filter(
      (question) => seen.get('q2') === true || !cssrs.skipped.some((skip) => skip === question),
    ),
    ...(seen.get('q6') === true ? ['q6PastThreeMonths'] : []),
  ];
  return asked
    .filter((question) => typeof seen.get(question) !== 'boolean')
    .map((question) => ({ path: [question], code: 'not-answered', message: `${question}: expected yes or no` }));
}

function brokenSkips(seen: Answers): readonly Issue[] {
  const skipped = seen.get('q2') === true ? [] : cssrs.skipped.filter((question) => seen.get(question) !== undefined);
  const recency = seen.get('q6') !== true && seen.get('q6PastThreeMonths') !== undefined;
  return [...skipped, ...(recency ? ['q6PastThreeMonths'] : [])].map((question) => ({
    path: [question],
    code: 'skip-logic',
    message: `${question}: seen an answer, expected none without a yes to ${question === 'q6PastThreeMonths' ? 'q6' : 'q2'}`,
  }));
}

function strangers(seen: Answers): readonly Issue[] {
  const known: readonly string[] = [...cssrs.questions, 'q6PastThreeMonths'];
  return [...seen.keys()]
    .filter((question) => !known.includes(question))
    .map((question) => ({ path: [question], code: 'not-recognised', message: `${question}: not a question of it` }));
}

function urgent(seen: Answers): readonly Issue[] {
  const yes = cssrs.urgent.filter((question) => seen.get(question) === true);
  const recent = seen.get('q6PastThreeMonths') === true ? ['q6PastThreeMonths'] : [];
  return [...yes, ...recent].map((question) => ({
    path: [question],
    code: 'urgent',
    message: `${question}: seen yes in answers that cannot be scored; show it at once`,
  }));
}
