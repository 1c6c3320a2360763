import type { PlanProblem } from '@mdma-at/protocol';
import type { ReactNode } from 'react';
import { type Mdma, useMdma } from '../provider/mdma-provider.tsx';
import { visitName } from './visit-words.ts';

/** What the plan cannot keep, in words, as the planner found it. */
export function PlanProblems({ problems }: { readonly problems: readonly PlanProblem[] }): ReactNode {
  const mdma = useMdma();
  if (problems.length === 0) return null;
  return (
    <div className="mdma-rail-problems">
      <p>
        <b>{mdma.t('rail.problems')}</b>
      </p>
      <ul>
        {problems.map((problem) => (
          <li key={`${problem.code} ${problem.visit}`}>{problemText(problem, mdma)}</li>
        ))}
      </ul>
    </div>
  );
}

function problemText(problem: PlanProblem, mdma: Mdma): string {
  const { t, format } = mdma;
  const visit = visitName(problem.visit, mdma);
  switch (problem.code) {
    case 'too-early':
    case 'too-late':
      return t(`planProblem.${problem.code}`, {
        visit,
        on: format.day(problem.on),
        bound: format.day(problem.bound),
      });
    case 'no-day-left':
      return t('planProblem.no-day-left', {
        visit,
        earliest: format.day(problem.earliest),
        latest: format.day(problem.latest),
      });
    case 'appointment-released':
      return t('planProblem.appointment-released', {
        visit,
        on: format.day(problem.on),
        because: visitName(problem.because, mdma),
      });
    default:
      return problem satisfies never;
  }
}
